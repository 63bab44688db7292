// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parapet.author.ui.questions.ItemCodes;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Section;

class ItemCodesTest {

    private final Instrument instrument = InstrumentFactory.eINSTANCE.createInstrument();

    private Section section(String code, String... items) {
        Section section = InstrumentFactory.eINSTANCE.createSection();
        section.setCode(code);
        for (String each : items) {
            Item item = InstrumentFactory.eINSTANCE.createItem();
            item.setCode(each);
            section.getItems().add(item);
        }
        instrument.getSections().add(section);
        return section;
    }

    @Test
    void codesGoOnAsTheOthersDo() {
        assertEquals("1.3", ItemCodes.nextItem(instrument, section("1", "1.1", "1.2")));
        assertEquals("A5", ItemCodes.nextItem(instrument, section("A", "A2", "A4")));
        assertEquals("Q010", ItemCodes.nextItem(instrument, section("X", "Q009")));
    }

    @Test
    void theFirstCodeComesFromTheSection() {
        assertEquals("2.1", ItemCodes.nextItem(instrument, section("2")));
        assertEquals("B1", ItemCodes.nextItem(instrument, section("B")));
    }

    @Test
    void aCodeOfAnotherSectionIsNotTaken() {
        section("1", "C1", "C2");
        assertEquals("C3", ItemCodes.nextItem(instrument, section("C")));
    }

    @Test
    void sectionsCountOnInNumbersOrLetters() {
        assertEquals("1", ItemCodes.nextSection(instrument));
        section("1");
        assertEquals("2", ItemCodes.nextSection(instrument));
        section("B");
        assertEquals("C", ItemCodes.nextSection(instrument));
    }

    @Test
    void anItemWithoutACodeDoesNotHinder() {
        assertEquals("1.2", ItemCodes.nextItem(instrument, section("1", "1.1", null)));
    }
}
