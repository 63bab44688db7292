// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RankSumTest {

    /**
     * Endurance 18, 22, 75, 163, 271 and 300 seconds: five treated rats fell off one by one, seven and all others held.
     */
    private static final int[] CONTROL = {0, 0, 0, 0, 0, 12};
    private static final int[] TREATED = {1, 1, 1, 1, 1, 7};

    /** Bergmann, Ludbrook and Spooren (2000), The American Statistician 54(1), 72-77; R package coin, data rotarod. */
    @Test
    void hasThePublishedExactValueWithTies() {
        RankSum test = RankSum.of(CONTROL, TREATED);
        assertEquals(0.0373, test.probability(), 5e-5);
        assertTrue(test.exact());
        assertEquals(12 * 12 - 102, test.statistic());
    }

    /** Hollander and Wolfe (1973), page 69; R, example(wilcox.test): W = 35, one-sided p = 0.1272, so twice that. */
    @Test
    void hasThePublishedExactValueWithoutTies() {
        double[] term = {0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46};
        double[] early = {1.15, 0.88, 0.90, 0.74, 1.21};
        double[] all = DoubleStream.concat(Arrays.stream(term), Arrays.stream(early))
                .sorted().toArray();
        RankSum test = RankSum.of(counts(early, all), counts(term, all));
        assertEquals(35, test.statistic());
        assertEquals(2 * 0.1272, test.probability(), 1e-4);
    }

    private static int[] counts(double[] values, double[] all) {
        int[] counts = new int[all.length];
        for (double value : values) {
            counts[Arrays.binarySearch(all, value)]++;
        }
        return counts;
    }

    /** All ways to deal six answers to two groups, one by one. */
    @Test
    void isExactByEnumeration() {
        int[] answers = {0, 0, 1, 1, 1, 2, 3};
        for (int mask = 1; mask < 127; mask++) {
            int[][] groups = deal(answers, mask);
            double observed = RankSum.of(groups[0], groups[1]).statistic();
            double middle = Integer.bitCount(mask) * (7 - Integer.bitCount(mask)) / 2.0;
            int all = 0;
            int asFar = 0;
            for (int other = 1; other < 127; other++) {
                if (Integer.bitCount(other) == Integer.bitCount(mask)) {
                    int[][] dealt = deal(answers, other);
                    all++;
                    asFar += Math.abs(RankSum.of(dealt[0], dealt[1]).statistic() - middle)
                            >= Math.abs(observed - middle) ? 1 : 0;
                }
            }
            assertEquals((double) asFar / all, RankSum.of(groups[0], groups[1]).probability(), 1e-12);
        }
    }

    private static int[][] deal(int[] answers, int mask) {
        int[][] groups = new int[2][4];
        for (int i = 0; i < answers.length; i++) {
            groups[mask >> i & 1][answers[i]]++;
        }
        return groups;
    }

    @Test
    void saysWhenThereAreTooFewToTell() {
        assertTrue(RankSum.of(new int[] {3, 0}, new int[] {0, 3}).isTooFew(), "2 / 20");
        assertEquals(0.1, RankSum.of(new int[] {3, 0}, new int[] {0, 3}).probability(), 1e-12);
        assertFalse(RankSum.of(new int[] {4, 0}, new int[] {0, 4}).isTooFew(), "2 / 70");
        assertTrue(RankSum.of(new int[] {4, 0}, new int[] {4, 0}).isTooFew(), "all answers equal");
    }

    @Test
    void anEmptyGroupIsNoEvidence() {
        assertEquals(1, RankSum.of(new int[4], new int[] {1, 2, 3, 4}).probability());
        assertEquals(1, RankSum.of(new int[4], new int[4]).probability());
    }

    @Test
    void ofManyAnswersIsApproximatedCloseToTheExactProbability() {
        int[] earlier = {10, 20, 20, 10};
        int[] later = {8, 14, 22, 16};
        RankSum exact = RankSum.of(earlier, later);
        assertTrue(exact.exact());
        RankSum approximate = RankSum.of(earlier, new int[] {8, 14, 23, 16});
        assertFalse(approximate.exact());
        assertEquals(exact.probability(), approximate.probability(), 0.02);
        assertEquals(1, RankSum.of(new int[] {500, 0}, new int[] {500, 0}).probability());
    }

    /** SciPy 1.17.1, mannwhitneyu(later, earlier, method="asymptotic"): U = 3880, p = 0.022653180993637556. */
    @Test
    void theApproximationCorrectsForTiesAndForContinuity() {
        RankSum test = RankSum.of(new int[] {20, 30, 25, 5}, new int[] {12, 25, 35, 9});

        assertEquals(3880, test.statistic());
        assertEquals(0.022653180993637556, test.probability(), 1e-12);
        assertFalse(test.isTooFew());
    }

    @Test
    void howeverManyEqualAnswersThereAreTheyCannotTell() {
        assertTrue(RankSum.of(new int[] {500, 0}, new int[] {500, 0}).isTooFew());
    }

    @Test
    void refusesDifferentScales() {
        assertThrows(IllegalArgumentException.class, () -> RankSum.of(new int[3], new int[4]));
    }
}
