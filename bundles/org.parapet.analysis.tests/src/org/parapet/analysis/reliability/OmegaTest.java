// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.reliability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OmegaTest {

    /** ability.cov of R's datasets (Smith and Stanley 1983): six tests, 112 persons. */
    private static final double[][] ABILITY = {
        {24.641, 5.991, 33.520, 6.023, 20.755, 29.701},
        {5.991, 6.700, 18.137, 1.782, 4.936, 7.204},
        {33.520, 18.137, 149.831, 19.424, 31.430, 50.753},
        {6.023, 1.782, 19.424, 12.711, 4.757, 9.075},
        {20.755, 4.936, 31.430, 4.757, 52.604, 66.762},
        {29.701, 7.204, 50.753, 9.075, 66.762, 135.292}};

    /**
     * factanal(factors = 1, covmat = ability.cov), as printed in the reference output of R's own tests,
     * tests/Examples/datasets-Ex.Rout.save in R's sources.
     */
    @Test
    void theFactorHasThePublishedLoadings() {
        OneFactor factor = OneFactor.of(CrossProducts.ofCovariances(ABILITY, 112)).orElseThrow();
        assertArrayEquals(new double[] {0.682, 0.384, 0.502, 0.300, 0.877, 0.849}, factor.loadings(), 5e-4);
        assertArrayEquals(new double[] {0.535, 0.853, 0.748, 0.910, 0.232, 0.280}, factor.uniquenesses(), 5e-4);
    }

    /** jamovi's reliability analysis, as the package jspss quotes it: omega of three items from their loadings. */
    @ParameterizedTest
    @CsvSource({"0.856274547, 0.728978383, 0.776175521, 0.831138", "0.869263365, 0.754297177, 0.863339896, 0.869277"})
    void ofKnownLoadingsHasThePublishedValues(double first, double second, double third, double published) {
        double[] loadings = {first, second, third};
        assertEquals(published, Omega.of(loadings, Arrays.stream(loadings).map(l -> 1 - l * l).toArray()).orElseThrow(),
                1e-6);
    }

    /** Jöreskog's congeneric model: what the loadings put in comes out, on the items' own scale. */
    @Test
    void recoversTheModelThatTheCovariancesWereMadeFrom() {
        double[] loadings = {0.5, 0.6, 0.7, 0.8};
        double[] errors = {0.36, 0.49, 0.64, 0.81};
        double[][] covariances = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                covariances[i][j] = loadings[i] * loadings[j] + (i == j ? errors[i] : 0);
            }
        }
        assertEquals(2.6 * 2.6 / (2.6 * 2.6 + 2.3),
                Omega.of(CrossProducts.ofCovariances(covariances, 200)).orElseThrow(), 1e-8);
    }

    /** With equal loadings omega and alpha are the same (McDonald 1999). */
    @Test
    void equalsAlphaWhenLoadingsAreEqual() {
        double[][] covariances = {{1, 0.4, 0.4, 0.4}, {0.4, 1, 0.4, 0.4}, {0.4, 0.4, 1, 0.4}, {0.4, 0.4, 0.4, 1}};
        CrossProducts items = CrossProducts.ofCovariances(covariances, 50);
        assertEquals(CronbachAlpha.of(items).orElseThrow(), Omega.of(items).orElseThrow(), 1e-8);
    }

    @Test
    void isEmptyWhereThereIsNoFactor() {
        assertTrue(Omega.of(ItemRows.crossProducts(". . .")).isEmpty(), "everyone blank");
        assertTrue(Omega.of(ItemRows.crossProducts("1 2 3")).isEmpty(), "one respondent");
        assertTrue(Omega.of(ItemRows.crossProducts("1 1 1", "1 1 1", "1 1 1", "1 1 1")).isEmpty(), "all answers equal");
        assertTrue(Omega.of(ItemRows.crossProducts("1 1", "2 2", "2 1", "3 3")).isEmpty(), "two items");
        assertTrue(Omega.of(new double[2], new double[2]).isEmpty(), "no loading, no uniqueness");
    }

    /** The first item's loading would be 0.9 x 0.9 / 0.2, above 1. */
    @Test
    void isEmptyInAHeywoodCase() {
        double[][] covariances = {{1, 0.9, 0.9}, {0.9, 1, 0.2}, {0.9, 0.2, 1}};
        assertTrue(Omega.of(CrossProducts.ofCovariances(covariances, 50)).isEmpty());
    }
}
