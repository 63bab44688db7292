// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.parapet.analysis.scale.Counts;

/**
 * Draws the counts of each question from the multinomial distribution with the observed shares, question by question,
 * so that its cost does not grow with the number of answers. Each option's count is binomial given those before it; a
 * binomial of many trials is halved at an order statistic, which has a beta distribution, until few are left (D. A.
 * Relles 1972, A simple algorithm for generating binomial random variables when N is large, Journal of the American
 * Statistical Association 67(339), 612-613).
 */
final class CountResampler implements Resampler {

    private static final int FEW = 64;

    private final List<int[]> observed;
    private final List<int[]> drawn;

    CountResampler(List<int[]> observed) {
        this.observed = observed;
        this.drawn = observed.stream().map(int[]::clone).toList();
    }

    @Override
    public List<int[]> draw(UniformRandomProvider random) {
        for (int question = 0; question < observed.size(); question++) {
            draw(observed.get(question), drawn.get(question), random);
        }
        return drawn;
    }

    private static void draw(int[] counts, int[] into, UniformRandomProvider random) {
        int left = Counts.total(counts);
        int rest = left;
        for (int option = 0; option < counts.length; option++) {
            into[option] = rest == 0 ? 0
                    : counts[option] == rest ? left : binomial(left, (double) counts[option] / rest, random);
            left -= into[option];
            rest -= counts[option];
        }
    }

    static int binomial(int trials, double probability, UniformRandomProvider random) {
        int successes = 0;
        int n = trials;
        double p = probability;
        while (n > FEW) {
            int middle = n / 2 + 1;
            double value = BetaDistribution.of(middle, n + 1.0 - middle).createSampler(random).sample();
            if (value <= p) {
                successes += middle;
                n -= middle;
                p = Math.clamp((p - value) / (1 - value), 0.0, 1.0);
            } else {
                n = middle - 1;
                p = Math.clamp(p / value, 0.0, 1.0);
            }
        }
        for (int trial = 0; trial < n; trial++) {
            successes += random.nextDouble() < p ? 1 : 0;
        }
        return successes;
    }
}
