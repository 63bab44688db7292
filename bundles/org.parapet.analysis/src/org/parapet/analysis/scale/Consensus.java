// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.scale;

import java.util.OptionalDouble;

/**
 * Consensus on an ordered scale: 1 when all chose the same option, 0 when the answers are split evenly between the two
 * ends. {@code 1 + sum of p_i log2(1 - |X_i - m| / d)} over the options with p_i above 0, where p_i is the share that
 * chose option i, X_i its place (1, 2, ...), m the mean place and d the distance from the first place to the last.
 *
 * <p>Source: W. J. Tastle and M. J. Wierman (2007), Consensus and dissention: a measure of ordinal dispersion,
 * International Journal of Approximate Reasoning 45(3), 531-545, equation (1).
 */
public final class Consensus {

    private Consensus() {
    }

    /**
     * Computes the consensus.
     *
     * @param counts how many chose each option, in the order of the scale, 0 or more each
     * @return 0 to 1; empty when nobody answered or the scale has fewer than two options
     * @throws IllegalArgumentException when a count is negative
     */
    public static OptionalDouble of(int[] counts) {
        int total = Counts.total(counts);
        if (total == 0 || counts.length < 2) {
            return OptionalDouble.empty();
        }
        double mean = 0;
        for (int option = 0; option < counts.length; option++) {
            mean += (double) option * counts[option] / total;
        }
        double consensus = 1;
        for (int option = 0; option < counts.length; option++) {
            if (counts[option] > 0) {
                double distance = Math.abs(option - mean) / (counts.length - 1);
                consensus += (double) counts[option] / total * Math.log(1 - distance) / Math.log(2);
            }
        }
        return OptionalDouble.of(Math.clamp(consensus, 0.0, 1.0));
    }
}
