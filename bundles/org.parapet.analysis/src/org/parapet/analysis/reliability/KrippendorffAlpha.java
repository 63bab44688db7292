// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.reliability;

import java.util.List;
import java.util.OptionalDouble;
import org.parapet.analysis.scale.Counts;

/**
 * Krippendorff's alpha: how far raters agree beyond chance on a number of units, any rating missing. Here the raters
 * are the participants and the units the questions of one scale.
 *
 * <p>{@code alpha = 1 - (n - 1) sum over c < k of o_ck d_ck / sum over c < k of n_c n_k d_ck}. The coincidence matrix
 * {@code o_ck} is the sum over units u of {@code m_uc (m_uk - [c = k]) / (m_u - 1)}, where m_uc raters gave unit u the
 * value c, and m_u any value; units with fewer than two ratings are left out. n_c are its row sums and n its total. The
 * difference d is 1 for nominal values; for ordinal ones the square of the number of pairable ratings between c and k,
 * those of c and k half; for interval ones {@code (c - k)2}; for ratio ones {@code ((c - k) / (c + k))2}.
 *
 * <p>Source: K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, University of Pennsylvania,
 * https://repository.upenn.edu/asc_papers/43, section C; as in the R package irr.
 */
public final class KrippendorffAlpha {

    private KrippendorffAlpha() {
    }

    /**
     * Computes alpha.
     *
     * @param units for each unit how many raters gave each value, 0 or more each
     * @param values the values in their order; their sizes matter to interval and ratio only, where ratio takes none
     *        below 0
     * @param level what the values mean
     * @return at most 1, 0 at chance, below 0 where raters disagree systematically; empty when no unit has two ratings,
     *         or all pairable ratings have one value
     * @throws IllegalArgumentException when a unit has not one count for each value, a count is negative, or a ratio
     *         value is
     */
    public static OptionalDouble of(List<int[]> units, double[] values, MeasurementLevel level) {
        double[][] coincidences = coincidences(units, values.length);
        double[] margins = new double[values.length];
        double total = 0;
        for (int c = 0; c < values.length; c++) {
            for (double coincidence : coincidences[c]) {
                margins[c] += coincidence;
            }
            total += margins[c];
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < values.length; c++) {
            for (int k = c + 1; k < values.length; k++) {
                if (margins[c] > 0 && margins[k] > 0) {
                    double difference = difference(level, c, k, values, margins);
                    observed += coincidences[c][k] * difference;
                    expected += margins[c] * margins[k] * difference;
                }
            }
        }
        return expected > 0 ? OptionalDouble.of(1 - (total - 1) * observed / expected) : OptionalDouble.empty();
    }

    private static double[][] coincidences(List<int[]> units, int values) {
        double[][] coincidences = new double[values][values];
        for (int[] unit : units) {
            if (unit.length != values) {
                throw new IllegalArgumentException(unit.length + " counts for " + values + " values");
            }
            int ratings = Counts.total(unit);
            for (int c = 0; c < values && ratings > 1; c++) {
                for (int k = 0; k < values; k++) {
                    coincidences[c][k] += (double) unit[c] * (unit[k] - (c == k ? 1 : 0)) / (ratings - 1);
                }
            }
        }
        return coincidences;
    }

    private static double difference(MeasurementLevel level, int c, int k, double[] values, double[] margins) {
        return switch (level) {
            case NOMINAL -> 1;
            case ORDINAL -> {
                double between = (margins[c] + margins[k]) / 2;
                for (int g = c + 1; g < k; g++) {
                    between += margins[g];
                }
                yield between * between;
            }
            case INTERVAL -> (values[c] - values[k]) * (values[c] - values[k]);
            case RATIO -> {
                if (values[c] < 0 || values[k] < 0) {
                    throw new IllegalArgumentException("Values on a ratio scale are 0 or more");
                }
                double sum = values[c] + values[k];
                yield sum == 0 ? 0 : (values[c] - values[k]) * (values[c] - values[k]) / (sum * sum);
            }
        };
    }
}
