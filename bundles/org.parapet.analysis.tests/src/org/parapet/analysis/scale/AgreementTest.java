// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    /** The values of the R package agrmt, which follows van der Eijk; the first is exact, the others to two places. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "30 40 210 130 530 50 10 | 0.6113333 | 1e-7",
        "2 0 0 2 | -1 | 1e-12",
        "24 28 32 62 135 304 416 | 0.61 | 0.005",
        "16 26 82 210 293 270 103 | 0.48 | 0.005",
        "6 8 5 3 2 | 0.31 | 0.005",
        "6 8 5 3 2 0 2 | 0.39 | 0.005"})
    void hasThePublishedValues(String counts, double expected, double tolerance) {
        assertEquals(expected, agreement(counts).orElseThrow(), tolerance);
    }

    @ParameterizedTest
    @CsvSource({"0 0 7 0, 1", "9 0 0 0, 1", "5 5 5 5, 0", "3 0 0 0 3, -1", "0 4 4 0, 0.6666666666666666",
        "4 4 0 0, 0.6666666666666666", "4 4 4 0, 0.3333333333333333"})
    void isOneForConsensusZeroForEvenAndMinusOneForTheTwoEnds(String counts, double expected) {
        assertEquals(expected, agreement(counts).orElseThrow(), 1e-12);
    }

    @Test
    void readsTheSameFromBothEnds() {
        assertEquals(agreement("1 2 3 4").orElseThrow(), agreement("4 3 2 1").orElseThrow(), 1e-12);
    }

    @Test
    void isEmptyWhenNobodyAnswered() {
        assertTrue(agreement("0 0 0 0").isEmpty());
        assertTrue(Agreement.of(new int[0]).isEmpty());
        assertTrue(agreement("5").isEmpty());
    }

    @Test
    void onTwoOptionsFallsFromOneToZeroAsTheAnswersSplit() {
        assertEquals(1, agreement("8 0").orElseThrow(), 1e-12);
        assertEquals(0.5, agreement("6 2").orElseThrow(), 1e-12);
        assertEquals(0, agreement("4 4").orElseThrow(), 1e-12);
    }

    @Test
    void staysWithinItsLimitsAndIsNeverNaN() {
        for (int code = 1; code < 4 * 4 * 4 * 4 * 4; code++) {
            int[] counts = {code & 3, code >> 2 & 3, code >> 4 & 3, code >> 6 & 3, code >> 8 & 3};
            double agreement = Agreement.of(counts).orElseThrow();
            assertTrue(agreement >= -1 && agreement <= 1, () -> "A = " + agreement);
        }
    }

    @Test
    void refusesNegativeCounts() {
        assertThrows(IllegalArgumentException.class, () -> Agreement.of(new int[] {1, -1, 0}));
    }

    private static OptionalDouble agreement(String counts) {
        return Agreement.of(Arrays.stream(counts.split(" ")).mapToInt(Integer::parseInt).toArray());
    }
}
