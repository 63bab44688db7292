// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentOfMaximumTest {

    @ParameterizedTest
    @CsvSource({"90, 36, 144, 50", "32, 16, 48, 50", "36, 36, 144, 0", "144, 36, 144, 100", "3, 1, 4, 66.666666666666667"})
    void isTheShareOfTheWayBetweenTheTheoreticalLimits(double score, double minimum, double maximum, double expected) {
        assertEquals(expected, PercentOfMaximum.of(score, minimum, maximum).orElseThrow(), 1e-12);
    }

    @Test
    void usesTheLimitsOfTheScaleAndNotTheAnswersGiven() {
        assertEquals(50, PercentOfMaximum.ofCounts(new int[] {0, 3, 3, 0}, new double[] {4, 3, 2, 1}).orElseThrow(),
                1e-12);
    }

    @Test
    void isEmptyWhereNothingIsMeasured() {
        assertTrue(PercentOfMaximum.of(3, 3, 3).isEmpty());
        assertTrue(PercentOfMaximum.ofCounts(new int[] {0, 0}, new double[] {1, 0}).isEmpty());
        assertTrue(PercentOfMaximum.ofCounts(new int[0], new double[0]).isEmpty());
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> PercentOfMaximum.of(5, 1, 4));
        assertThrows(IllegalArgumentException.class, () -> PercentOfMaximum.of(Double.NaN, 1, 4));
        assertThrows(IllegalArgumentException.class,
                () -> PercentOfMaximum.ofCounts(new int[] {1}, new double[] {1, 2}));
    }
}
