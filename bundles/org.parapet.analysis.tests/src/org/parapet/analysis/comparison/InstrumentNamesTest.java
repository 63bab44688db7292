// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Instruments are called by their titles, not by what programs call them. */
class InstrumentNamesTest {

    private static ComparedInstrument instrument(String id, String edition, String title, String shortTitle) {
        return new ComparedInstrument(id, edition, title, shortTitle, "verbatim", false);
    }

    @Test
    void anInstrumentIsCalledByItsShortTitle() {
        InstrumentNames names = new InstrumentNames(List.of(
                instrument("pat", "2023", "Partnership Assessment Tool", "PAT"),
                instrument("leeds", "undated", "A Practical Guide", "Leeds self-assessment")));

        assertEquals("PAT", names.of("pat@2023"));
        assertEquals("Leeds self-assessment", names.of("leeds@undated"));
    }

    @Test
    void withoutAShortTitleItIsCalledByItsTitle() {
        assertEquals("Own questions", new InstrumentNames(List.of(instrument("own", "1", "Own questions", "own")))
                .of("own@1"));
    }

    @Test
    void twoEditionsOfATitleAreToldApart() {
        InstrumentNames names = new InstrumentNames(List.of(
                instrument("pat", "2003", "Partnership Assessment Tool", "PAT"),
                instrument("pat", "2023", "Partnership Assessment Tool", "PAT"),
                instrument("leeds", "undated", "A Practical Guide", "Leeds self-assessment")));

        assertEquals("PAT, edition 2003", names.of("pat@2003"));
        assertEquals("PAT, edition 2023", names.of("pat@2023"));
        assertEquals("Leeds self-assessment", names.of("leeds@undated"));
    }

    @Test
    void anInstrumentThatIsNotThereIsCalledByItsReference() {
        assertEquals("gone@1", new InstrumentNames(List.of()).of("gone@1"));
    }
}
