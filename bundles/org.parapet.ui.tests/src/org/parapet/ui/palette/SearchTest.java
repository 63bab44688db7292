// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.ui.workbench.Icons;

/** The palette finds what is meant by a few letters, the most likely first. */
class SearchTest {

    private static final List<Entry> ENTRIES = List.of(entry("Import responses...", "From CSV or Excel"),
            entry("Report of the year", "A file"), entry("OD plan", "Page of Pathway"),
            entry("Reports", "Page of Pathway"), entry("Yearly report", "A file"));

    private static Entry entry(String text, String detail) {
        return new Entry(text, detail, "", Icons.PARAPET, () -> { });
    }

    private static List<String> found(String query) {
        return Search.find(ENTRIES, query).stream().map(Entry::text).toList();
    }

    @Test
    void nothingTypedFindsEverythingInItsOrder() {
        assertEquals(ENTRIES, Search.find(ENTRIES, "  "));
    }

    @Test
    void whatBeginsWithTheWordComesFirstThenWhatHasAWordThatDoes() {
        assertEquals(List.of("Report of the year", "Reports", "Yearly report"), found("REPORT"));
    }

    @Test
    void theMiddleOfAWordComesAfterItsBeginning() {
        assertEquals(List.of("OD plan", "Report of the year", "Import responses...", "Reports", "Yearly report"),
                Search.find(List.of(ENTRIES.get(0), ENTRIES.get(3), ENTRIES.get(4), ENTRIES.get(2), ENTRIES.get(1)),
                        "o").stream().map(Entry::text).toList());
    }

    @Test
    void everyWordHasToOccurInAnyOrder() {
        assertEquals(List.of("Report of the year", "Yearly report"), found("year rep"));
        assertEquals(List.of(), found("year plan"));
    }

    @Test
    void detailsAreSearchedToo() {
        assertEquals(List.of("Import responses..."), found("excel"));
        assertEquals(List.of("OD plan", "Reports"), found("pathway"));
    }
}
