// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.scale;

import java.util.OptionalDouble;

/**
 * Agreement A on an ordered scale: 1 when all chose the same option, 0 when the answers are spread evenly, -1 when they
 * are split between the two ends.
 *
 * <p>The counts are taken apart into layers: each layer takes the same number of answers from every option that still
 * has any, so that it is a pattern of empty and filled options. For a layer with S of K options filled,
 * {@code A = U (1 - (S - 1) / (K - 1))}, with {@code U = ((K - 2) TU - (K - 1) TDU) / ((K - 2) (TU + TDU))}, where TU
 * counts the triples of options, in order, with the patterns 110 and 011, which conform to one peak, and TDU those with
 * the pattern 101, which do not. A is the mean of the layers' values weighted by their answers.
 *
 * <p>Source: C. van der Eijk (2001), Measuring agreement in ordered rating scales, Quality and Quantity 35(3), 325-341,
 * equation (2) on page 332; a layer with one option filled has A = 1, one with all filled A = 0. On two options the
 * question of one peak does not arise, and the layers give {@code 1 - 2 min / N}.
 */
public final class Agreement {

    private Agreement() {
    }

    /**
     * Computes agreement A.
     *
     * @param counts how many chose each option, in the order of the scale, 0 or more each
     * @return -1 to 1; empty when nobody answered or the scale has fewer than two options
     * @throws IllegalArgumentException when a count is negative
     */
    public static OptionalDouble of(int[] counts) {
        int total = Counts.total(counts);
        if (total == 0 || counts.length < 2) {
            return OptionalDouble.empty();
        }
        int[] rest = counts.clone();
        double weighted = 0;
        int left = total;
        while (left > 0) {
            boolean[] pattern = new boolean[rest.length];
            int filled = 0;
            int depth = Integer.MAX_VALUE;
            for (int option = 0; option < rest.length; option++) {
                pattern[option] = rest[option] > 0;
                if (pattern[option]) {
                    filled++;
                    depth = Math.min(depth, rest[option]);
                }
            }
            weighted += (double) depth * filled * ofPattern(pattern, filled);
            left -= depth * filled;
            for (int option = 0; option < rest.length; option++) {
                rest[option] = Math.max(0, rest[option] - depth);
            }
        }
        return OptionalDouble.of(Math.clamp(weighted / total, -1.0, 1.0));
    }

    private static double ofPattern(boolean[] pattern, int filled) {
        int options = pattern.length;
        if (filled == 1) {
            return 1;
        }
        if (filled == options) {
            return 0;
        }
        long conforming = 0;
        long deviating = 0;
        for (int low = 0; low < options - 2; low++) {
            for (int middle = low + 1; middle < options - 1; middle++) {
                for (int high = middle + 1; high < options; high++) {
                    if (pattern[low] && !pattern[middle] && pattern[high]) {
                        deviating++;
                    } else if (pattern[middle] && pattern[low] != pattern[high]) {
                        conforming++;
                    }
                }
            }
        }
        double unimodality = ((options - 2.0) * conforming - (options - 1.0) * deviating)
                / ((options - 2.0) * (conforming + deviating));
        return unimodality * (1 - (filled - 1.0) / (options - 1.0));
    }
}
