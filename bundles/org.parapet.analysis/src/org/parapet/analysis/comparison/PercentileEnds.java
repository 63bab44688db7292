// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.Arrays;
import java.util.Optional;

/**
 * The ends of a percentile interval. They stand near the ends of the ordered values, so only the least and the greatest
 * are kept in order, in one pass, and the rest is never sorted.
 */
final class PercentileEnds {

    private PercentileEnds() {
    }

    /**
     * The values that would stand at one place from either end after sorting.
     *
     * @param values the values; not changed
     * @param place the place from either end, from 1 to the number of values
     * @return the lower and the upper end; empty when a value is not a number
     */
    static Optional<double[]> of(double[] values, int place) {
        double[] least = Arrays.copyOf(values, place);
        Arrays.sort(least);
        if (Double.isNaN(least[place - 1])) {
            return Optional.empty();
        }
        double[] greatest = least.clone();
        for (int i = place; i < values.length; i++) {
            double value = values[i];
            if (value < least[place - 1]) {
                insertFromAbove(least, value);
            }
            if (value > greatest[0]) {
                insertFromBelow(greatest, value);
            } else if (Double.isNaN(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(new double[] {least[place - 1], greatest[0]});
    }

    /** Puts a value in its place; the last one goes. */
    private static void insertFromAbove(double[] sorted, double value) {
        int at = sorted.length - 1;
        for (; at > 0 && sorted[at - 1] > value; at--) {
            sorted[at] = sorted[at - 1];
        }
        sorted[at] = value;
    }

    /** Puts a value in its place; the first one goes. */
    private static void insertFromBelow(double[] sorted, double value) {
        int at = 0;
        for (; at < sorted.length - 1 && sorted[at + 1] < value; at++) {
            sorted[at] = sorted[at + 1];
        }
        sorted[at] = value;
    }
}
