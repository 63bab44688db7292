// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.tally;

import java.util.Arrays;

/** Gathers the distribution of one score, one participant at a time (Welford 1962, Technometrics 4(3), 419-420). */
final class ScoreAccumulator {

    private final ScoreDefinition definition;
    private final int[] bandCounts;
    private int n;
    private double mean;
    private double squaredDeviations;
    private double minimum = Double.POSITIVE_INFINITY;
    private double maximum = Double.NEGATIVE_INFINITY;

    ScoreAccumulator(ScoreDefinition definition) {
        this.definition = definition;
        bandCounts = new int[definition.bands().size()];
    }

    void accept(int[] choices) {
        definition.of(choices).ifPresent(this::add);
    }

    private void add(double score) {
        n++;
        double difference = score - mean;
        mean += difference / n;
        squaredDeviations += difference * (score - mean);
        minimum = Math.min(minimum, score);
        maximum = Math.max(maximum, score);
        definition.bandIndex(score).ifPresent(band -> bandCounts[band]++);
    }

    Distribution distribution() {
        return new Distribution(n, mean, squaredDeviations, n == 0 ? 0 : minimum, n == 0 ? 0 : maximum,
                Arrays.stream(bandCounts).boxed().toList());
    }
}
