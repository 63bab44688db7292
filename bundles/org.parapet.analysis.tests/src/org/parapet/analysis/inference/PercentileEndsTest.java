// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentileEndsTest {

    private final PercentileEnds ends = new PercentileEnds();

    private void assertStandsAsSorted(double[] values, int place) {
        double[] given = values.clone();
        double[] sorted = values.clone();
        Arrays.sort(sorted);

        assertArrayEquals(new double[] {sorted[place - 1], sorted[values.length - place]}, ends.of(values, place));
        assertArrayEquals(given, values, "The values were changed");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "9, 3", "39, 1", "999, 25", "999, 500", "999, 999", "50, 25", "51, 26", "1999, 50"})
    void theEndsStandWhereTheyWouldAfterSorting(int size, int place) {
        Random random = new Random(size);

        assertStandsAsSorted(random.doubles(size).map(value -> Math.rint(value * 40) - 20).toArray(), place);
        assertStandsAsSorted(random.doubles(size).toArray(), place);
        assertStandsAsSorted(random.doubles(size).map(value -> 1 / (value - 0.5)).toArray(), place);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 25, 400, 500})
    void theFirstValuesMayTellNothingOfTheOthers(int place) {
        double[] values = new double[999];
        Arrays.fill(values, 0, 128, -7);
        for (int i = 128; i < values.length; i++) {
            values[i] = i % 10 == 0 ? i : i % 3 - 1000;
        }

        assertStandsAsSorted(values, place);
    }

    @Test
    void equalValuesAreBothEnds() {
        double[] values = new double[999];
        Arrays.fill(values, 12.5);

        assertStandsAsSorted(values, 25);
    }

    /** Sums in another order differ in the last bits, which must not take the place of one another. */
    @Test
    void valuesThatAreAlmostEqualAreToldApart() {
        Random random = new Random(3);
        double[] values = random.doubles(999).map(value -> value < 0.5 ? 10 + 4 * Math.ulp(10 * value) : 30 + value
                * Math.ulp(300.0)).toArray();

        assertStandsAsSorted(values, 25);
        assertStandsAsSorted(values, 300);
    }

    @Test
    void oneIntervalDoesNotShowInTheNext() {
        Random random = new Random(5);
        for (int size : new int[] {999, 20, 1500, 999, 39}) {
            assertStandsAsSorted(random.doubles(size).map(value -> Math.rint(value * 9)).toArray(), 2);
        }
    }
}
