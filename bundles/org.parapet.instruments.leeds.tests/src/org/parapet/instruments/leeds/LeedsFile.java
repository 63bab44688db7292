// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.leeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.file.InstrumentFiles;

/** The instrument of this bundle, and the looks at it that the tests take. */
final class LeedsFile {

    private LeedsFile() {
    }

    /** {@return the instrument, loaded anew} */
    static Instrument load() {
        try (InputStream content = LeedsFile.class.getResourceAsStream("/leeds.instrument")) {
            return new InstrumentFiles().readInstrument(content, "leeds.instrument").orElseThrow();
        } catch (ModelFileException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return all items in the order of the file}
     *
     * @param instrument the instrument
     */
    static List<Item> itemsOf(Instrument instrument) {
        return instrument.getSections().stream().flatMap(section -> section.getItems().stream()).toList();
    }

    /**
     * {@return the item with the code}
     *
     * @param instrument the instrument
     * @param code code of an item that exists
     */
    static Item item(Instrument instrument, String code) {
        return itemsOf(instrument).stream().filter(item -> item.getCode().equals(code)).findFirst().orElseThrow();
    }

    /**
     * {@return the codes of the items}
     *
     * @param items items
     */
    static List<String> codes(List<Item> items) {
        return items.stream().map(Item::getCode).toList();
    }

    /**
     * {@return the codes of the options}
     *
     * @param options options
     */
    static List<String> optionCodes(List<Option> options) {
        return options.stream().map(Option::getCode).toList();
    }
}
