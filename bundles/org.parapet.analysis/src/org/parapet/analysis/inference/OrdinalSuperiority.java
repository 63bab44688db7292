// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.parapet.analysis.scale.Counts;

/**
 * Cliff's delta: how much likelier an answer of the later group is to be higher than one of the earlier group than
 * lower, {@code P(later > earlier) - P(later < earlier)}; -1 to 1, 0 where neither group is higher.
 *
 * <p>The interval is Cliff's, asymmetric and within -1 to 1, {@code (d - d3 +- t s sqrt((1 - d2)2 + t2 s2)) / (1 - d2 +
 * t2 s2)} (powers written after their base), with t of Student's distribution with both groups' answers less 2 degrees
 * of freedom and the unbiased estimate of the variance s2 from the dominances of each answer over the other group, not
 * below {@code (1 - d2) / (n1 n2 - 1)}.
 *
 * <p>Sources: N. Cliff (1993), Dominance statistics: ordinal analyses to answer ordinal questions, Psychological
 * Bulletin 114(3), 494-509; with t, D. Feng and N. Cliff (2004), Monte Carlo evaluation of ordinal d with improved
 * confidence interval, Journal of Modern Applied Statistical Methods 3(2), 322-332; as {@code cliff.delta} of the R
 * package effsize.
 *
 * @param delta -1 to 1
 * @param low the lower end of the interval
 * @param high the upper end of the interval
 */
public record OrdinalSuperiority(double delta, double low, double high) {

    /** How many each group needs. */
    public static final int LEAST_ANSWERS = 2;

    /**
     * Compares two groups.
     *
     * @param earlier how many of the first group chose each option, in the order of the scale
     * @param later how many of the second group did, on the same scale
     * @param level the confidence level of the interval, above 0 and below 1
     * @return the comparison; empty when a group has fewer than {@value #LEAST_ANSWERS} answers
     * @throws IllegalArgumentException when the scales differ in length or a count is negative
     */
    public static Optional<OrdinalSuperiority> of(int[] earlier, int[] later, double level) {
        if (earlier.length != later.length) {
            throw new IllegalArgumentException(earlier.length + " and " + later.length + " options");
        }
        double first = Counts.total(earlier);
        double second = Counts.total(later);
        if (first < LEAST_ANSWERS || second < LEAST_ANSWERS) {
            return Optional.empty();
        }
        double higher = 0;
        double lower = 0;
        for (int i = 0; i < later.length; i++) {
            for (int j = 0; j < i; j++) {
                higher += (double) later[i] * earlier[j];
                lower += (double) later[j] * earlier[i];
            }
        }
        double pairs = first * second;
        double delta = (higher - lower) / pairs;
        double inner = Math.abs(delta) == 1 ? delta * (pairs - 1) / pairs : delta;
        double squares = higher * (1 - inner) * (1 - inner) + lower * (1 + inner) * (1 + inner)
                + (pairs - higher - lower) * inner * inner;
        double unbiased = (first * first * spread(later, earlier, inner)
                + second * second * spread(earlier, later, -inner)
                - squares) / (pairs * (first - 1) * (second - 1));
        double variance = Math.max(unbiased, (1 - inner * inner) / (pairs - 1));
        double t = TDistribution.of(first + second - 2.0).inverseCumulativeProbability((1 + level) / 2);
        return Optional.of(withInterval(delta, inner, variance, t));
    }

    /** The squared deviations of the dominances of a group's answers over the other group. */
    private static double spread(int[] group, int[] other, double mean) {
        double total = Counts.total(other);
        double spread = 0;
        for (int i = 0; i < group.length; i++) {
            double dominance = 0;
            for (int j = 0; j < other.length; j++) {
                dominance += Integer.compare(i, j) * other[j] / total;
            }
            spread += group[i] * (dominance - mean) * (dominance - mean);
        }
        return spread;
    }

    private static OrdinalSuperiority withInterval(double delta, double inner, double variance, double t) {
        double square = inner * inner;
        double middle = inner - inner * square;
        double reach = t * Math.sqrt(variance) * Math.sqrt((1 - square) * (1 - square) + t * t * variance);
        double divisor = 1 - square + t * t * variance;
        double low = delta == -1 ? -1 : Math.clamp((middle - reach) / divisor, -1.0, delta);
        double high = delta == 1 ? 1 : Math.clamp((middle + reach) / divisor, delta, 1.0);
        return new OrdinalSuperiority(delta, low, high);
    }
}
