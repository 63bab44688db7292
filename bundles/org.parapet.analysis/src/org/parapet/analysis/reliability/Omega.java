// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.reliability;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * McDonald's omega of items that share one factor: {@code (sum of l)2 / ((sum of l)2 + sum of u)}, with the loadings l
 * and uniquenesses u of {@link OneFactor} put back on the items' own scale.
 *
 * <p>Source: R. P. McDonald (1999), Test Theory: A Unified Treatment, chapter 6, equation (6.20b); the same as
 * congeneric reliability, K. G. Jöreskog (1971), Psychometrika 36(2), 109-133.
 */
public final class Omega {

    private Omega() {
    }

    /**
     * Computes omega.
     *
     * @param items the items over those who answered all of them
     * @return 0 to 1; empty where {@link OneFactor} finds no factor
     */
    public static OptionalDouble of(CrossProducts items) {
        Optional<OneFactor> factor = OneFactor.of(items);
        if (factor.isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] loadings = factor.get().loadings();
        double[] uniquenesses = factor.get().uniquenesses();
        for (int item = 0; item < loadings.length; item++) {
            double variance = items.covariance(item, item).orElseThrow();
            loadings[item] *= Math.sqrt(variance);
            uniquenesses[item] *= variance;
        }
        return of(loadings, uniquenesses);
    }

    /**
     * Computes omega from a known factor.
     *
     * @param loadings the loadings
     * @param uniquenesses the uniquenesses, 0 or more each, in the same order
     * @return 0 to 1; empty when all are 0
     * @throws IllegalArgumentException when there is not one uniqueness for each loading
     */
    public static OptionalDouble of(double[] loadings, double[] uniquenesses) {
        if (loadings.length != uniquenesses.length) {
            throw new IllegalArgumentException(loadings.length + " loadings, " + uniquenesses.length + " uniquenesses");
        }
        double sum = 0;
        double unique = 0;
        for (int item = 0; item < loadings.length; item++) {
            sum += loadings[item];
            unique += uniquenesses[item];
        }
        double common = sum * sum;
        return common + unique > 0 ? OptionalDouble.of(common / (common + unique)) : OptionalDouble.empty();
    }
}
