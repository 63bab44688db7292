// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.scale;

import java.util.OptionalDouble;

/**
 * Percent of maximum possible, POMP: {@code 100 (x - min) / (max - min)}, where min and max are the theoretical limits
 * of the scale, not the observed ones.
 *
 * <p>Source: P. Cohen, J. Cohen, L. S. Aiken and S. G. West (1999), The problem of units and the circumstance for POMP,
 * Multivariate Behavioral Research 34(3), 315-346.
 *
 * <p>POMP makes ranges equal, not meanings: equal values of two instruments do not mean equal things.
 */
public final class PercentOfMaximum {

    private PercentOfMaximum() {
    }

    /**
     * Converts a score.
     *
     * @param score a score within the limits
     * @param minimum the least possible score
     * @param maximum the greatest possible score
     * @return 0 to 100; empty when the limits are equal, so that nothing is measured
     * @throws IllegalArgumentException when a number is not finite or the score lies outside the limits by more than
     *         rounding
     */
    public static OptionalDouble of(double score, double minimum, double maximum) {
        if (!Double.isFinite(score) || !Double.isFinite(minimum) || !Double.isFinite(maximum)) {
            throw new IllegalArgumentException("Not finite: " + score + " of " + minimum + ".." + maximum);
        }
        double tolerance = 1e-9 * Math.max(1, Math.max(Math.abs(minimum), Math.abs(maximum)));
        if (score < minimum - tolerance || score > maximum + tolerance) {
            throw new IllegalArgumentException(score + " is outside " + minimum + ".." + maximum);
        }
        if (maximum == minimum) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.clamp(100 * (score - minimum) / (maximum - minimum), 0.0, 100.0));
    }

    /**
     * Computes the POMP of the mean answer from counts.
     *
     * @param counts how many chose each option, 0 or more each
     * @param scores the score of each option, in the same order
     * @return 0 to 100; empty when nobody answered or all options score the same
     * @throws IllegalArgumentException when there is not one score for each count, or a count is negative
     */
    public static OptionalDouble ofCounts(int[] counts, double[] scores) {
        OptionalDouble mean = Counts.mean(counts, scores);
        if (mean.isEmpty()) {
            return OptionalDouble.empty();
        }
        double minimum = scores[0];
        double maximum = scores[0];
        for (double score : scores) {
            minimum = Math.min(minimum, score);
            maximum = Math.max(maximum, score);
        }
        return of(mean.getAsDouble(), minimum, maximum);
    }
}
