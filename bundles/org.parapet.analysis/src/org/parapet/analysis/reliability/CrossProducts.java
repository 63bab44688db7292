// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.reliability;

import java.util.OptionalDouble;

/**
 * Means and cross-products of several items over the persons who answered all of them, without the persons. Immutable.
 *
 * @see CrossProductCounter
 */
public final class CrossProducts {

    private final int n;
    private final int incomplete;
    private final double[] means;
    private final double[][] deviations;

    /**
     * Deviation cross-products that are known already.
     *
     * @param n how many persons answered every item
     * @param incomplete how many persons were left out because they did not
     * @param means the items' means
     * @param deviations the sums of products of deviations from the means, symmetric
     */
    CrossProducts(int n, int incomplete, double[] means, double[][] deviations) {
        this.n = n;
        this.incomplete = incomplete;
        this.means = means;
        this.deviations = deviations;
    }

    /**
     * {@return the cross-products that belong to a covariance matrix}
     *
     * @param covariances variances and covariances with n - 1 in the denominator, symmetric
     * @param n from how many persons, at least 2
     * @throws IllegalArgumentException when the matrix is not square or n is below 2
     */
    public static CrossProducts ofCovariances(double[][] covariances, int n) {
        if (n < 2) {
            throw new IllegalArgumentException("Covariances of " + n + " persons");
        }
        double[][] deviations = new double[covariances.length][covariances.length];
        for (int i = 0; i < covariances.length; i++) {
            if (covariances[i].length != covariances.length) {
                throw new IllegalArgumentException("The matrix is not square");
            }
            for (int j = 0; j < covariances.length; j++) {
                deviations[i][j] = covariances[i][j] * (n - 1);
            }
        }
        return new CrossProducts(n, 0, new double[covariances.length], deviations);
    }

    /** {@return how many persons answered every item} */
    public int n() {
        return n;
    }

    /** {@return how many persons were left out because they left an item blank} */
    public int incomplete() {
        return incomplete;
    }

    /** {@return how many items there are} */
    public int items() {
        return means.length;
    }

    /**
     * {@return the covariance of two items with n - 1 in the denominator, an item's variance with itself; empty with
     * fewer than two persons}
     *
     * @param item an item's place, from 0
     * @param other an item's place, from 0
     */
    public OptionalDouble covariance(int item, int other) {
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(deviations[item][other] / (n - 1));
    }

    /** {@return the sum of the items' variances; empty with fewer than two persons} */
    public OptionalDouble sumOfVariances() {
        double sum = 0;
        for (int item = 0; item < items(); item++) {
            sum += deviations[item][item];
        }
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(sum / (n - 1));
    }

    /** {@return the variance of the persons' totals; empty with fewer than two persons} */
    public OptionalDouble varianceOfTotal() {
        double sum = 0;
        for (double[] row : deviations) {
            for (double product : row) {
                sum += product;
            }
        }
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, sum / (n - 1)));
    }

    /**
     * Puts the cross-products of other persons to these (Chan, Golub and LeVeque 1979, Stanford STAN-CS-79-773).
     *
     * @param other the same items over other persons
     * @return both together
     * @throws IllegalArgumentException when the other ones are of another number of items
     */
    public CrossProducts plus(CrossProducts other) {
        if (other.items() != items()) {
            throw new IllegalArgumentException(items() + " and " + other.items() + " items");
        }
        int together = Math.addExact(n, other.n);
        double[] mean = new double[items()];
        double[][] sums = new double[items()][items()];
        for (int i = 0; i < items(); i++) {
            double difference = other.means[i] - means[i];
            mean[i] = together == 0 ? 0 : means[i] + difference * other.n / together;
            for (int j = 0; j < items(); j++) {
                double between = together == 0 ? 0
                        : difference * (other.means[j] - means[j]) * n * other.n / together;
                sums[i][j] = deviations[i][j] + other.deviations[i][j] + between;
            }
        }
        return new CrossProducts(together, Math.addExact(incomplete, other.incomplete), mean, sums);
    }
}
