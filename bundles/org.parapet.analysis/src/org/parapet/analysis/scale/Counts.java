// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.scale;

import java.util.OptionalDouble;

/** Plain figures of the counts of one question. */
public final class Counts {

    private Counts() {
    }

    /**
     * Adds the counts up.
     *
     * @param counts how many chose each option, 0 or more each
     * @return how many answered
     * @throws IllegalArgumentException when a count is negative
     */
    public static int total(int[] counts) {
        int total = 0;
        for (int count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("A count is 0 or more: " + count);
            }
            total = Math.addExact(total, count);
        }
        return total;
    }

    /**
     * Computes the mean score of the answers.
     *
     * @param counts how many chose each option, 0 or more each
     * @param scores the score of each option, in the same order
     * @return the mean; empty when nobody answered
     * @throws IllegalArgumentException when there is not one score for each count, or a count is negative
     */
    public static OptionalDouble mean(int[] counts, double[] scores) {
        if (counts.length != scores.length) {
            throw new IllegalArgumentException(scores.length + " scores for " + counts.length + " counts");
        }
        int total = total(counts);
        if (total == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i] * scores[i];
        }
        return OptionalDouble.of(sum / total);
    }
}
