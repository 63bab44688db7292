// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Wilcoxon's signed-rank test of paired answers: V, the sum of the ranks of the positive differences.
 *
 * <p>Differences of zero are left out; equal sizes share their mean rank. Up to {@value #MOST_EXACT} differences the
 * probability is exact, ties included: each of the 2^n ways to put signs to the ranks is equally likely, and their sums
 * are counted by the shift algorithm. Above, the normal approximation with the variance corrected for ties is used. The
 * two-sided p is twice the smaller tail, at most 1, as in the R package exactRankTests.
 *
 * <p>Sources: F. Wilcoxon (1945), Individual comparisons by ranking methods, Biometrics Bulletin 1(6), 80-83; B.
 * Streitberg and J. Röhmel (1986), Exact distributions for permutation and rank tests, Statistical Software Newsletter
 * 12(1), 10-17. Commons Statistics has no exact probability with ties, which ordered answers always have.
 *
 * @param pairs how many pairs there were
 * @param zeros how many of them did not differ, and were left out
 * @param statistic V
 * @param probability the two-sided p, 0 to 1; 1 when no pair differs
 * @param exact whether p is exact
 */
public record SignedRank(int pairs, int zeros, double statistic, double probability, boolean exact) {

    /** Up to how many differences p is exact. */
    public static final int MOST_EXACT = 200;

    /** What p must be able to fall to before a test can tell anything. */
    public static final double LEVEL = 0.05;

    /**
     * Tests differences.
     *
     * @param differences later less earlier, one for each pair, finite
     * @return the test
     * @throws IllegalArgumentException when a difference is not finite
     */
    public static SignedRank of(double[] differences) {
        double[] sizes = new double[differences.length];
        int unequal = 0;
        for (double difference : differences) {
            if (!Double.isFinite(difference)) {
                throw new IllegalArgumentException("A difference is not finite: " + Arrays.toString(differences));
            }
            if (difference != 0) {
                sizes[unequal++] = Math.abs(difference);
            }
        }
        sizes = Arrays.copyOf(sizes, unequal);
        Arrays.sort(sizes);
        int[] doubledRanks = new int[sizes.length];
        double ties = 0;
        for (int from = 0; from < sizes.length;) {
            int to = from;
            while (to < sizes.length && sizes[to] == sizes[from]) {
                to++;
            }
            Arrays.fill(doubledRanks, from, to, from + 1 + to);
            double tied = (double) to - from;
            ties += tied * tied * tied - tied;
            from = to;
        }
        long doubled = 0;
        for (double difference : differences) {
            doubled += difference > 0 ? doubledRanks[Arrays.binarySearch(sizes, difference)] : 0;
        }
        boolean exact = sizes.length <= MOST_EXACT;
        return new SignedRank(differences.length, differences.length - sizes.length, doubled / 2.0,
                exact ? exact(doubledRanks, doubled) : approximate(sizes.length, doubled / 2.0, ties), exact);
    }

    private static double exact(int[] doubledRanks, long doubled) {
        int greatest = Arrays.stream(doubledRanks).sum();
        double[] shares = new double[greatest + 1];
        shares[0] = 1;
        int reached = 0;
        for (int rank : doubledRanks) {
            for (int sum = reached + rank; sum >= 0; sum--) {
                shares[sum] = 0.5 * ((sum <= reached ? shares[sum] : 0) + (sum >= rank ? shares[sum - rank] : 0));
            }
            reached += rank;
        }
        double below = 0;
        double above = 0;
        for (int sum = 0; sum <= greatest; sum++) {
            below += sum <= doubled ? shares[sum] : 0;
            above += sum >= doubled ? shares[sum] : 0;
        }
        return Math.min(1, 2 * Math.min(below, above));
    }

    private static double approximate(int n, double statistic, double ties) {
        double mean = n * (n + 1.0) / 4;
        double variance = n * (n + 1.0) * (2 * n + 1.0) / 24 - ties / 48;
        double distance = Math.max(0, Math.abs(statistic - mean) - 0.5);
        return variance > 0
                ? Math.min(1, 2 * NormalDistribution.of(0, 1).cumulativeProbability(-distance / Math.sqrt(variance)))
                : 1;
    }

    /** {@return how many pairs differ} */
    public int n() {
        return pairs - zeros;
    }

    /**
     * {@return the least p that so many differences can give: {@code 2 / 2^n}} With five it is .0625, so that five
     * pairs can never tell anything at the level of .05; six can.
     */
    public double leastProbability() {
        return n() == 0 ? 1 : Math.min(1, Math.scalb(2.0, -n()));
    }

    /** {@return whether there are too few differences to tell anything at the level of {@value #LEVEL}} */
    public boolean isTooFew() {
        return leastProbability() > LEVEL;
    }
}
