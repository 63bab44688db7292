// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;

/** How parts are named in messages. */
class PartNamesTest {

    @Test
    void twentyCodesAreListedAndOfMoreTheRestIsCounted() {
        assertEquals("", PartNames.codesOf(List.of()));
        assertEquals(codes(20), PartNames.codesOf(items(20)));
        assertEquals(codes(19) + " and 2 more", PartNames.codesOf(items(21)));
        assertEquals(codes(19) + " and 1981 more", PartNames.codesOf(items(2000)));
    }

    private static String codes(int number) {
        return items(number).stream().map(Item::getCode).collect(Collectors.joining(", "));
    }

    private static List<Item> items(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(each -> {
            Item item = InstrumentFactory.eINSTANCE.createItem();
            item.setCode("Q" + each);
            return item;
        }).toList();
    }
}
