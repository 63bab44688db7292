// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted has the number of its words, and figures are not grouped. */
class MessagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0    | Imported 0 responses to PAT in wave 2026 into a: 0 new participants, 0 blank responses",
        "1    | Imported 1 response to PAT in wave 2026 into a: 1 new participant, 1 blank response",
        "1200 | Imported 1200 responses to PAT in wave 2026 into a: 1200 new participants, 1200 blank responses"})
    void importsAreCounted(int number, String text) {
        assertEquals(text, Messages.get("import.done", number, "PAT", 2026, "a", number, number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "list.items         | 1 item",
        "validate.valid     | 1: valid, 1 warning",
        "validate.invalid   | 1: 1 error, 1 warning",
        "analyse.score      | 1 (1): mean 1, lowest 1, highest 1, from 1 of 1 participant",
        "analyse.noScore    | 1 (1): none of 1 participant answered enough for it",
        "compare.exported   | Wrote 1 file to 1",
        "compare.heading    | Comparison of 1 assessment of 1 partnership",
        "compare.distribution | 1: 1 partnership, from 1 to 1, middle half 1 to 1, median 1",
        "offer.instrument   | Instrument: 1, 1 (1, 1 item)",
        "editions.items     | 1 of 1 item can be compared with earlier answers."})
    void oneIsSaidInTheSingular(String key, String text) {
        assertEquals(text, Messages.get(key, 1, 1L, 1, 1, 1, 1, 1));
    }
}
