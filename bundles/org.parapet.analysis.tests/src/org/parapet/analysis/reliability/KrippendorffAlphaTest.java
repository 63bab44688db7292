// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KrippendorffAlphaTest {

    private static final double[] VALUES = {1, 2, 3, 4, 5};

    /** Krippendorff (2011), section C: four observers, twelve units, 0 where an observer gave no value. */
    private static final int[][] OBSERVERS = {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
        {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}};

    /** Krippendorff (2011) and the R package irr, help page of kripp.alpha(). */
    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
    void hasThePublishedValues(MeasurementLevel level, double published) {
        assertEquals(published, KrippendorffAlpha.of(units(), VALUES, level).orElseThrow(), 5e-4);
    }

    @Test
    void isOneWhenAllRatersAgreeOnUnitsThatDiffer() {
        assertEquals(1, KrippendorffAlpha.of(List.of(new int[] {4, 0}, new int[] {0, 4}), new double[] {1, 2},
                MeasurementLevel.ORDINAL).orElseThrow(), 1e-12);
    }

    @Test
    void isEmptyWhereNothingCanBeCompared() {
        for (MeasurementLevel level : MeasurementLevel.values()) {
            assertTrue(KrippendorffAlpha.of(List.of(), VALUES, level).isEmpty());
            assertTrue(KrippendorffAlpha.of(List.of(new int[5]), VALUES, level).isEmpty());
            assertTrue(KrippendorffAlpha.of(List.of(new int[] {1, 0, 0, 0, 0}), VALUES, level).isEmpty(), "one rater");
            assertTrue(KrippendorffAlpha.of(List.of(new int[] {0, 7, 0, 0, 0}), VALUES, level).isEmpty(), "all equal");
        }
    }

    @Test
    void refusesCountsOfAnotherScaleAndNegativeRatios() {
        assertThrows(IllegalArgumentException.class,
                () -> KrippendorffAlpha.of(List.of(new int[4]), VALUES, MeasurementLevel.NOMINAL));
        assertThrows(IllegalArgumentException.class, () -> KrippendorffAlpha.of(List.of(new int[] {2, 2}),
                new double[] {-1, 1}, MeasurementLevel.RATIO));
    }

    private static List<int[]> units() {
        List<int[]> units = new ArrayList<>();
        for (int unit = 0; unit < OBSERVERS[0].length; unit++) {
            int[] counts = new int[VALUES.length];
            for (int[] observer : OBSERVERS) {
                if (observer[unit] > 0) {
                    counts[observer[unit] - 1]++;
                }
            }
            units.add(counts);
        }
        return units;
    }
}
