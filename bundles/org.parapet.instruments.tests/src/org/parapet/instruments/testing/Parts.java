// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;

/** The looks at an instrument that the tests take. */
public final class Parts {

    private Parts() {
    }

    /**
     * {@return all items in the order of the file}
     *
     * @param instrument the instrument
     */
    public static List<Item> itemsOf(Instrument instrument) {
        return instrument.getSections().stream().flatMap(section -> section.getItems().stream()).toList();
    }

    /**
     * {@return the item with the code}
     *
     * @param instrument the instrument
     * @param code code of an item that exists
     */
    public static Item item(Instrument instrument, String code) {
        return itemsOf(instrument).stream().filter(item -> item.getCode().equals(code)).findFirst().orElseThrow();
    }

    /**
     * {@return the codes of the items}
     *
     * @param items items
     */
    public static List<String> codes(List<Item> items) {
        return items.stream().map(Item::getCode).toList();
    }

    /**
     * {@return the codes of the options}
     *
     * @param options options
     */
    public static List<String> optionCodes(List<Option> options) {
        return options.stream().map(Option::getCode).toList();
    }

    /**
     * Compares the items' wording, all of it and in order.
     *
     * @param expected a line for each item: its code, a blank and its text
     * @param instrument the instrument
     */
    public static void assertWording(String expected, Instrument instrument) {
        assertEquals(expected.strip(), itemsOf(instrument).stream()
                .map(item -> item.getCode() + ' ' + item.getText()).collect(Collectors.joining("\n")));
    }
}
