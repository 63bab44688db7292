// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import org.apache.commons.numbers.combinatorics.BinomialCoefficientDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.parapet.analysis.scale.Counts;

/**
 * Mann and Whitney's test of two groups on one ordered scale: U, the number of pairs of one later and one earlier
 * answer in which the later is the higher, equal ones half.
 *
 * <p>Up to {@value #MOST_EXACT} answers together the probability is exact, ties included: every way to deal the answers
 * that were given to the two groups is equally likely, and p is the share of those whose U is at least as far from its
 * mean, as in the R package coin. Above, the normal approximation with the variance corrected for ties is used.
 *
 * <p>Source: H. B. Mann and D. R. Whitney (1947), On a test of whether one of two random variables is stochastically
 * larger than the other, Annals of Mathematical Statistics 18(1), 50-60; dealing out the counts by option as R. L.
 * Mehta, N. R. Patel and A. A. Tsiatis (1984), Exact significance testing to establish treatment equivalence with
 * ordered categorical data, Biometrics 40(3), 819-825. Commons Statistics has no exact probability with ties.
 *
 * @param earlier how many answered in the earlier or first group
 * @param later how many answered in the later or second group
 * @param statistic U of the later group
 * @param probability the two-sided p, 0 to 1; 1 when either group is empty
 * @param leastProbability the least p that these answers could give, however they were dealt
 * @param exact whether p is exact
 */
public record RankSum(int earlier, int later, double statistic, double probability, double leastProbability,
        boolean exact) {

    /** Up to how many answers p is exact. */
    public static final int MOST_EXACT = 120;

    /**
     * Tests two groups.
     *
     * @param earlier how many of the first group chose each option, in the order of the scale
     * @param later how many of the second group did, on the same scale
     * @return the test
     * @throws IllegalArgumentException when the scales differ in length or a count is negative
     */
    public static RankSum of(int[] earlier, int[] later) {
        if (earlier.length != later.length) {
            throw new IllegalArgumentException(earlier.length + " and " + later.length + " options");
        }
        int first = Counts.total(earlier);
        int second = Counts.total(later);
        long doubled = 0;
        long below = 0;
        for (int option = 0; option < later.length; option++) {
            doubled += later[option] * (2 * below + earlier[option]);
            below += earlier[option];
        }
        if (first == 0 || second == 0) {
            return new RankSum(first, second, doubled / 2.0, 1, 1, true);
        }
        int[] together = new int[later.length];
        for (int option = 0; option < later.length; option++) {
            together[option] = Math.addExact(earlier[option], later[option]);
        }
        return (long) first + second <= MOST_EXACT ? exact(first, second, doubled, together)
                : approximate(first, second, doubled, together);
    }

    /** Counts the ways by how many answers of the later group are dealt so far and the doubled U they have. */
    private static RankSum exact(int first, int second, long observed, int[] together) {
        int greatest = 2 * first * second;
        double[][] ways = new double[second + 1][greatest + 1];
        ways[0][0] = 1;
        int dealt = 0;
        for (int tied : together) {
            double[][] next = new double[second + 1][greatest + 1];
            for (int taken = 0; taken <= Math.min(second, dealt); taken++) {
                int earlierBelow = dealt - taken;
                for (int more = 0; more <= Math.min(tied, second - taken) && earlierBelow <= first; more++) {
                    int gain = more * (2 * earlierBelow + tied - more);
                    double weight = BinomialCoefficientDouble.value(tied, more);
                    for (int sum = 0; sum + gain <= greatest; sum++) {
                        next[taken + more][sum + gain] += ways[taken][sum] * weight;
                    }
                }
            }
            ways = next;
            dealt += tied;
        }
        double all = 0;
        double asFar = 0;
        double farthest = 0;
        int middle = first * second;
        long distance = Math.abs(observed - middle);
        int most = 0;
        for (int sum = 0; sum <= greatest; sum++) {
            double here = ways[second][sum];
            all += here;
            asFar += Math.abs(sum - middle) >= distance ? here : 0;
            most = here > 0 ? Math.max(most, Math.abs(sum - middle)) : most;
        }
        for (int sum = 0; sum <= greatest; sum++) {
            farthest += Math.abs(sum - middle) >= most ? ways[second][sum] : 0;
        }
        return new RankSum(first, second, observed / 2.0, Math.min(1, asFar / all), Math.min(1, farthest / all), true);
    }

    private static RankSum approximate(int first, int second, long observed, int[] together) {
        double all = (double) first + second;
        double ties = 0;
        for (int tied : together) {
            ties += (double) tied * tied * tied - tied;
        }
        double variance = (double) first * second / 12 * (all + 1 - ties / (all * (all - 1)));
        double distance = Math.max(0, Math.abs(observed / 2.0 - (double) first * second / 2) - 0.5);
        double p = variance > 0
                ? 2 * NormalDistribution.of(0, 1).cumulativeProbability(-distance / Math.sqrt(variance)) : 1;
        return new RankSum(first, second, observed / 2.0, Math.min(1, p), variance > 0 ? 0 : 1, false);
    }

    /** {@return whether p cannot fall to {@value SignedRank#LEVEL} with these answers, however they were dealt} */
    public boolean isTooFew() {
        return leastProbability > SignedRank.LEVEL;
    }
}
