// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a plan words numbers, shares, lists and quoted statements. */
class WordingTest {

    private final Wording wording = new Wording();

    @ParameterizedTest
    @CsvSource({"0, zero", "1, one", "12, twelve", "19, nineteen", "20, twenty", "21, twenty-one", "36, thirty-six",
        "40, forty", "99, ninety-nine", "100, 100", "100000, '100,000'"})
    void numbersBelowAHundredAreWords(int number, String words) {
        assertEquals(words, wording.number(number));
    }

    @ParameterizedTest
    @CsvSource({"-2, \u22122", "-0.25, \u22120.2", "3.5, 3.5", "12, 12", "1234.56, '1,234.6'"})
    void decimalsHaveOnePlaceAndAMinusSign(double number, String words) {
        assertEquals(words, wording.decimal(number));
    }

    @ParameterizedTest
    @CsvSource({"3, 7, three out of seven participants", "1, 1, the one participant", "2, 2, both participants",
        "10, 10, all ten participants", "1, 2, one out of two participants"})
    void sharesOfParticipantsReadWell(int number, int participants, String words) {
        assertEquals(words, wording.outOf(number, participants));
    }

    @Test
    void listsHaveCommasAndAnAnd() {
        assertEquals("", wording.list(List.of()));
        assertEquals("X", wording.list(List.of("X")));
        assertEquals("X and Y", wording.list(List.of("X", "Y")));
        assertEquals("X, Y and Z", wording.list(List.of("X", "Y", "Z")));
    }

    @ParameterizedTest
    @CsvSource({"We share rules., We share rules", "We share rules, We share rules", "Who decides?, Who decides?",
        "We trust each other because ..., We trust each other because ...", "., ''"})
    void theFullStopOfAStatementIsLeftToTheSentence(String statement, String quoted) {
        assertEquals('\u201c' + quoted + '\u201d', wording.quote(statement));
    }
}
