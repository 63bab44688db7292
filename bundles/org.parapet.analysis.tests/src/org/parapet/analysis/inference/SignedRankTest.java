// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedRankTest {

    /**
     * Hollander and Wolfe (1973), page 29: nine patients, two visits; R, example(wilcox.test): V = 40, p = 0.0390625.
     */
    @Test
    void hasThePublishedValue() {
        double[] first = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
        double[] second = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
        double[] differences = new double[9];
        Arrays.setAll(differences, i -> first[i] - second[i]);
        SignedRank test = SignedRank.of(differences);
        assertEquals(40, test.statistic());
        assertEquals(0.0390625, test.probability(), 1e-12);
        assertTrue(test.exact());
    }

    /** Darwin's plants; SciPy, help page of scipy.stats.wilcoxon: statistic 24, p = 0.041259765625. */
    @Test
    void hasThePublishedValueOfDarwinsPlants() {
        SignedRank test = SignedRank.of(new double[] {6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75});
        assertEquals(24, 15 * 16 / 2 - test.statistic());
        assertEquals(0.041259765625, test.probability(), 1e-12);
    }

    /** All 2^n signs, one by one. */
    @Test
    void isExactWithTies() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            double[] differences = random.ints(2 + random.nextInt(9), -3, 4).asDoubleStream().toArray();
            assertEquals(bySigns(differences), SignedRank.of(differences).probability(), 1e-12,
                    () -> Arrays.toString(differences));
        }
    }

    private static double bySigns(double[] differences) {
        double[] changed = Arrays.stream(differences).filter(difference -> difference != 0).toArray();
        double observed = SignedRank.of(changed).statistic();
        int below = 0;
        int above = 0;
        for (int signs = 0; signs < 1 << changed.length; signs++) {
            double[] dealt = new double[changed.length];
            int bits = signs;
            Arrays.setAll(dealt, i -> Math.abs(changed[i]) * ((bits >> i & 1) == 0 ? 1 : -1));
            double statistic = SignedRank.of(dealt).statistic();
            below += statistic <= observed ? 1 : 0;
            above += statistic >= observed ? 1 : 0;
        }
        return Math.min(1, 2.0 * Math.min(below, above) / (1 << changed.length));
    }

    /** 2 / 2^n: five differences cannot go below .0625, so they never tell anything at .05; six can. */
    @ParameterizedTest
    @CsvSource({"1, 1.0, true", "4, 0.125, true", "5, 0.0625, true", "6, 0.03125, false"})
    void saysWhenThereAreTooFewToTell(int pairs, double least, boolean tooFew) {
        double[] allUp = new double[pairs];
        Arrays.fill(allUp, 1);
        SignedRank test = SignedRank.of(allUp);
        assertEquals(least, test.leastProbability(), 1e-12);
        assertEquals(least, test.probability(), 1e-12);
        assertEquals(tooFew, test.isTooFew());
    }

    @Test
    void nobodyMovedIsNoEvidence() {
        SignedRank test = SignedRank.of(new double[8]);
        assertEquals(8, test.zeros());
        assertEquals(1, test.probability());
        assertTrue(test.isTooFew());
        assertEquals(1, SignedRank.of(new double[0]).probability());
    }

    @Test
    void theApproximationMeetsTheExactProbability() {
        double[] exact = new Random(2).ints(SignedRank.MOST_EXACT, -3, 4).filter(d -> d != 0).asDoubleStream()
                .toArray();
        double[] more = new double[SignedRank.MOST_EXACT + 1];
        Arrays.setAll(more, i -> exact[i % exact.length]);
        SignedRank approximate = SignedRank.of(more);
        assertFalse(approximate.exact());
        assertEquals(SignedRank.of(Arrays.copyOf(more, SignedRank.MOST_EXACT)).probability(), approximate.probability(),
                0.05);
    }

    /** SciPy 1.17.1, wilcoxon(d, method="asymptotic", correction=True): statistic 8209.5, p = 0.01846760653381551. */
    @Test
    void theApproximationCorrectsForTiesAndForContinuity() {
        double[] differences = new double[SignedRank.MOST_EXACT + 1];
        Arrays.setAll(differences, i -> (i % 7 + 1) * (i % 5 < 2 ? -1 : 1));

        SignedRank test = SignedRank.of(differences);

        assertEquals(8209.5, 201 * 202 / 2 - test.statistic());
        assertEquals(0.01846760653381551, test.probability(), 1e-12);
        assertFalse(test.exact());
    }

    @Test
    void ofAsManyDifferencesAsAreCountedOutItIsExact() {
        double[] differences = new double[SignedRank.MOST_EXACT];
        Arrays.setAll(differences, i -> i % 3 == 0 ? -1 : 1);

        assertTrue(SignedRank.of(differences).exact());
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThrows(IllegalArgumentException.class, () -> SignedRank.of(new double[] {1, Double.NaN}));
    }
}
