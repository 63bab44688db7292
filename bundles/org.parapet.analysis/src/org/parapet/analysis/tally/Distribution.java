// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.tally;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How a score is distributed over participants, without the participants.
 *
 * @param n how many participants have the score
 * @param sumOfSquaredDeviations the sum of squared deviations from the mean; 0 when n is 0
 * @param rawMean the mean; 0 when n is 0
 * @param rawMinimum the least score; 0 when n is 0
 * @param rawMaximum the greatest score; 0 when n is 0
 * @param bandCounts how many participants lie in each of the score's bands, in their order
 */
public record Distribution(int n, double rawMean, double sumOfSquaredDeviations, double rawMinimum, double rawMaximum,
        List<Integer> bandCounts) {

    /** Copies the list. */
    public Distribution {
        bandCounts = List.copyOf(bandCounts);
    }

    /** {@return the mean; empty when nobody has the score} */
    public OptionalDouble mean() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(rawMean);
    }

    /** {@return the least score anybody has; empty when nobody has one} */
    public OptionalDouble minimum() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(rawMinimum);
    }

    /** {@return the greatest score anybody has; empty when nobody has one} */
    public OptionalDouble maximum() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(rawMaximum);
    }

    /** {@return the standard deviation with n - 1 in the denominator; empty when fewer than two have the score} */
    public OptionalDouble standardDeviation() {
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(sumOfSquaredDeviations / (n - 1)));
    }

    /**
     * Puts two distributions of the same score together (Chan, Golub and LeVeque 1979, Stanford STAN-CS-79-773).
     *
     * @param other the distribution over other participants
     * @return the distribution over both
     */
    public Distribution plus(Distribution other) {
        if (other.n == 0) {
            return this;
        }
        if (n == 0) {
            return other;
        }
        int together = Math.addExact(n, other.n);
        double difference = other.rawMean - rawMean;
        List<Integer> bands = IntStream.range(0, bandCounts.size())
                .mapToObj(i -> bandCounts.get(i) + other.bandCounts.get(i)).toList();
        return new Distribution(together, rawMean + difference * other.n / together,
                sumOfSquaredDeviations + other.sumOfSquaredDeviations
                        + difference * difference * n * other.n / together,
                Math.min(rawMinimum, other.rawMinimum), Math.max(rawMaximum, other.rawMaximum), bands);
    }
}
