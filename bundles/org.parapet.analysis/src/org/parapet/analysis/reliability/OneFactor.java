// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.reliability;

import java.util.Arrays;
import java.util.Optional;

/**
 * One common factor of several items by maximum likelihood: loadings and uniquenesses on the items' standardised scale.
 *
 * <p>The likelihood is climbed by the EM algorithm, which never descends: with loadings l, uniquenesses u and
 * correlations R, {@code b = (l/u) / (1 + sum of l2/u)}, {@code c = R b}, {@code e = 1 - b'l + b'c}, then
 * {@code l = c / e} and {@code u = 1 - l c}. It ends when no loading moves by more than 1e-10.
 *
 * <p>Source: D. B. Rubin and D. T. Thayer (1982), EM algorithms for ML factor analysis, Psychometrika 47(1), 69-76. The
 * maximum is that of K. G. Jöreskog (1967), Psychometrika 32(4), 443-482, and of {@code factanal} in R.
 */
public final class OneFactor {

    private static final double LEAST_UNIQUENESS = 0.005;
    private static final double TOLERANCE = 1e-10;
    private static final int MOST_ROUNDS = 200_000;

    private final double[] loadings;
    private final double[] uniquenesses;

    private OneFactor(double[] loadings, double[] uniquenesses) {
        this.loadings = loadings;
        this.uniquenesses = uniquenesses;
    }

    /**
     * Finds the factor.
     *
     * @param items the items over those who answered all of them
     * @return the factor; empty with fewer than three items, which do not determine it; with no more persons than
     *         items; when an item does not vary; when a uniqueness falls to 0.005, as in a Heywood case; and when the
     *         climb does not end
     */
    public static Optional<OneFactor> of(CrossProducts items) {
        int k = items.items();
        if (k < 3 || items.n() <= k) {
            return Optional.empty();
        }
        double[][] correlations = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double scale = Math.sqrt(items.covariance(i, i).orElse(0) * items.covariance(j, j).orElse(0));
                if (!(scale > 0)) {
                    return Optional.empty();
                }
                correlations[i][j] = items.covariance(i, j).orElseThrow() / scale;
            }
        }
        return climb(correlations);
    }

    private static Optional<OneFactor> climb(double[][] correlations) {
        int k = correlations.length;
        double[] loadings = start(correlations);
        double[] uniquenesses = new double[k];
        Arrays.setAll(uniquenesses, i -> 1 - loadings[i] * loadings[i]);
        double[] weights = new double[k];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double information = 1;
            for (int i = 0; i < k; i++) {
                information += loadings[i] * loadings[i] / uniquenesses[i];
            }
            double spread = 1;
            for (int i = 0; i < k; i++) {
                weights[i] = loadings[i] / uniquenesses[i] / information;
                spread -= weights[i] * loadings[i];
            }
            double[] products = new double[k];
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    products[i] += correlations[i][j] * weights[j];
                }
                spread += weights[i] * products[i];
            }
            double moved = 0;
            for (int i = 0; i < k; i++) {
                double loading = products[i] / spread;
                moved = Math.max(moved, Math.abs(loading - loadings[i]));
                loadings[i] = loading;
                uniquenesses[i] = 1 - loading * products[i];
                if (!(uniquenesses[i] > LEAST_UNIQUENESS)) {
                    return Optional.empty();
                }
            }
            if (moved < TOLERANCE) {
                return Optional.of(new OneFactor(loadings, uniquenesses));
            }
        }
        return Optional.empty();
    }

    /** Begins at the direction of the row sums, which items that hang together share. */
    private static double[] start(double[][] correlations) {
        double[] sums = Arrays.stream(correlations).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        double greatest = Arrays.stream(sums).map(Math::abs).max().orElse(1);
        return Arrays.stream(sums).map(sum -> greatest == 0 ? 0.5 : 0.7 * sum / greatest).toArray();
    }

    /** {@return the loadings, -1 to 1, in the order of the items; a new array} */
    public double[] loadings() {
        return loadings.clone();
    }

    /** {@return the shares of the items' variances that the factor does not explain, in the same order; a new array} */
    public double[] uniquenesses() {
        return uniquenesses.clone();
    }
}
