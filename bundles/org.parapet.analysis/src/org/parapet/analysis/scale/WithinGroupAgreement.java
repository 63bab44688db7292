// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.scale;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Within-group agreement r_wg: by how much the answers vary less than answers given at random.
 *
 * <p>For one question {@code r_wg = 1 - s2 / e}, where s2 is the variance of the places (1, 2, ...) of the chosen
 * options with n - 1 in the denominator and {@code e = (K2 - 1) / 12}, K2 the square of the number of options, the
 * variance when all options are equally likely. For J parallel questions with the mean variance m,
 * {@code r_wg(j) = J (1 - m/e) / (J (1 - m/e) + m/e)}. Where the answers vary more than at random both are set to 0.
 *
 * <p>Source: L. R. James, R. G. Demaree and G. Wolf (1984), Estimating within-group interrater reliability with and
 * without response bias, Journal of Applied Psychology 69(1), 85-98, equations (1), (2) and (4); setting to 0 as there
 * and in the R package multilevel.
 */
public final class WithinGroupAgreement {

    private WithinGroupAgreement() {
    }

    /**
     * Computes r_wg of one question.
     *
     * @param counts how many chose each option, in the order of the scale, 0 or more each
     * @return 0 to 1; empty when fewer than two answered or the scale has fewer than two options
     * @throws IllegalArgumentException when a count is negative
     */
    public static OptionalDouble of(int[] counts) {
        OptionalDouble ratio = ratio(counts);
        return ratio.isEmpty() ? ratio : OptionalDouble.of(Math.max(0, 1 - ratio.getAsDouble()));
    }

    /**
     * Computes r_wg(j) of several parallel questions.
     *
     * @param questions for each question how many chose each option; all scales have the same number of options
     * @return 0 to 1; empty when there is no question, when fewer than two answered any of them, or the scales differ
     * @throws IllegalArgumentException when a count is negative
     */
    public static OptionalDouble ofQuestions(List<int[]> questions) {
        double sum = 0;
        for (int[] counts : questions) {
            OptionalDouble ratio = ratio(counts);
            if (ratio.isEmpty() || counts.length != questions.getFirst().length) {
                return OptionalDouble.empty();
            }
            sum += ratio.getAsDouble();
        }
        if (questions.isEmpty()) {
            return OptionalDouble.empty();
        }
        double ratio = Math.min(1, sum / questions.size());
        double agreeing = questions.size() * (1 - ratio);
        return OptionalDouble.of(agreeing / (agreeing + ratio));
    }

    /**
     * Tells whether the formula was cut off at 0.
     *
     * @param counts how many chose each option
     * @return whether the answers vary more than answers given at random
     */
    public static boolean isCutOff(int[] counts) {
        return ratio(counts).orElse(0) > 1;
    }

    private static OptionalDouble ratio(int[] counts) {
        int total = Counts.total(counts);
        if (total < 2 || counts.length < 2) {
            return OptionalDouble.empty();
        }
        double mean = 0;
        for (int option = 0; option < counts.length; option++) {
            mean += (double) option * counts[option] / total;
        }
        double squares = 0;
        for (int option = 0; option < counts.length; option++) {
            squares += counts[option] * (option - mean) * (option - mean);
        }
        double random = ((double) counts.length * counts.length - 1) / 12;
        return OptionalDouble.of(squares / (total - 1) / random);
    }
}
