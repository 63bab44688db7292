// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.reliability;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Cronbach's alpha: how far k items hang together, {@code k / (k - 1) (1 - sum of the items' variances / variance of
 * the total)}, and Feldt's interval about it, {@code 1 - (1 - alpha) F} with the quantiles of the F distribution
 * with n - 1 and (n - 1)(k - 1) degrees of freedom.
 *
 * <p>Sources: L. J. Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16(3),
 * 297-334; L. S. Feldt, D. J. Woodruff and F. A. Salih (1987), Statistical inference for coefficient alpha, Applied
 * Psychological Measurement 11(1), 93-103. Quantiles from Apache Commons Math.
 */
public final class CronbachAlpha {

    private CronbachAlpha() {
    }

    /**
     * Computes alpha.
     *
     * @param items the items over those who answered all of them
     * @return at most 1; below 0 where items are opposed; empty with fewer than two items or persons, and when all
     *         totals are equal
     */
    public static OptionalDouble of(CrossProducts items) {
        double total = items.varianceOfTotal().orElse(0);
        double sum = items.sumOfVariances().orElse(0);
        int k = items.items();
        if (k < 2 || !(total > 1e-12 * sum)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(k / (k - 1.0) * (1 - sum / total));
    }

    /**
     * Computes the lower end of Feldt's interval.
     *
     * @param alpha a value of alpha
     * @param n from how many persons, at least 2
     * @param k from how many items, at least 2
     * @param level the confidence level, above 0 and below 1
     * @return the lower end
     */
    public static double lower(double alpha, int n, int k, double level) {
        return 1 - (1 - alpha) * f(n, k).inverseCumulativeProbability((1 + level) / 2);
    }

    /**
     * Computes the upper end of Feldt's interval.
     *
     * @param alpha a value of alpha
     * @param n from how many persons, at least 2
     * @param k from how many items, at least 2
     * @param level the confidence level, above 0 and below 1
     * @return the upper end
     */
    public static double upper(double alpha, int n, int k, double level) {
        return 1 - (1 - alpha) * f(n, k).inverseCumulativeProbability((1 - level) / 2);
    }

    private static FDistribution f(int n, int k) {
        return FDistribution.of(n - 1.0, (n - 1.0) * (k - 1.0));
    }
}
