// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import java.util.Optional;

/**
 * The ends of a percentile interval, found without sorting. They stand near the ends of the ordered values, so only the
 * values far from the middle are looked through; how far is guessed from the first of them, and where the guess is far
 * out, all are looked through. The value at a place is found by C. A. R. Hoare (1961), Algorithm 65: Find,
 * Communications of the ACM 4(7), 321-322.
 */
final class PercentileEnds {

    private static final int FIRST = 128;

    /** So many standard deviations from the mean: some 80 of 999 values of a normal distribution lie beyond. */
    private static final double FAR = 1.4;

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
        double mean = mean(values);
        double far = FAR * deviation(values, mean);
        double low = mean - far;
        double high = mean + far;
        int room = values.length / 2;
        double[] lowest = new double[room];
        double[] highest = new double[room];
        int lower = 0;
        int higher = 0;
        for (double value : values) {
            if (value > low && value < high) {
                continue;
            }
            if (Double.isNaN(value)) {
                return Optional.empty();
            }
            if (value <= low && lower++ < room) {
                lowest[lower - 1] = value;
            }
            if (value >= high && higher++ < room) {
                highest[higher - 1] = value;
            }
        }
        return Optional.of(new double[] {
            lower < place || lower > room ? find(values.clone(), values.length, place - 1)
                    : find(lowest, lower, place - 1),
            higher < place || higher > room ? find(values.clone(), values.length, values.length - place)
                    : find(highest, higher, higher - place)});
    }

    /** {@return what would stand at an index after sorting} The first values are put in another order. */
    private static double find(double[] values, int length, int index) {
        int left = 0;
        int right = length - 1;
        while (left < right) {
            double pivot = values[(left + right) >>> 1];
            int i = left;
            int j = right;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (index <= j) {
                right = j;
            } else if (index >= i) {
                left = i;
            } else {
                return values[index];
            }
        }
        return values[index];
    }

    private static double mean(double[] values) {
        double sum = 0;
        int first = Math.min(FIRST, values.length);
        for (int i = 0; i < first; i++) {
            sum += values[i];
        }
        return sum / first;
    }

    private static double deviation(double[] values, double mean) {
        double squares = 0;
        int first = Math.min(FIRST, values.length);
        for (int i = 0; i < first; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
        }
        return Math.sqrt(squares / first);
    }
}
