// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.scale.PercentOfMaximum;

class BootstrapTest {

    private static final Bootstrap STANDARD = Bootstrap.standard();
    private static final Function<List<int[]>, OptionalDouble> POMP =
            counts -> PercentOfMaximum.ofCounts(counts.getFirst(), new double[] {0, 1});

    /**
     * Matsumoto and Nishimura (2002), mt19937ar.out: the first outputs of init_by_array({0x123, 0x234, 0x345, 0x456}).
     */
    @Test
    void theGeneratorIsTheMersenneTwister() {
        UniformRandomProvider random = RandomSource.MT.create(new int[] {0x123, 0x234, 0x345, 0x456});
        assertArrayEquals(new long[] {1067595299L, 955945823L, 477289528L, 4107218783L, 4228976476L},
                IntStream.range(0, 5).mapToLong(i -> random.nextInt() & 0xFFFFFFFFL).toArray());
    }

    /** With two options the resampled sum is binomial: its quantiles are known. */
    @Test
    void theEndsAreTheQuantilesOfTheBinomialDistribution() {
        BinomialDistribution binomial = BinomialDistribution.of(40, 0.5);
        double[] ends = STANDARD.ofCounts(List.of(new int[] {20, 20}), POMP).orElseThrow();
        assertEquals(binomial.inverseCumulativeProbability(0.025) * 100 / 40.0, ends[0], 2.5);
        assertEquals(binomial.inverseCumulativeProbability(0.975) * 100 / 40.0, ends[1], 2.5);
    }

    @Test
    void theSameSeedGivesTheSameIntervalAndAnotherSeedAnother() {
        List<int[]> counts = List.of(new int[] {300, 100, 200, 150});
        Function<List<int[]>, OptionalDouble> mean = drawn -> PercentOfMaximum.ofCounts(drawn.getFirst(),
                new double[] {1, 2, 3, 4});
        double[] ends = STANDARD.ofCounts(counts, mean).orElseThrow();
        assertArrayEquals(ends, STANDARD.ofCounts(counts, mean).orElseThrow());
        double[] other = new Bootstrap(7, Bootstrap.STANDARD_RESAMPLES, 0.95).ofCounts(counts, mean).orElseThrow();
        assertTrue(ends[0] != other[0] || ends[1] != other[1]);
        assertEquals(ends[0], other[0], 1);
    }

    @Test
    void theBinomialOfManyTrialsHasItsMeanAndVariance() {
        UniformRandomProvider random = RandomSource.MT.create(3L);
        for (double p : new double[] {0.01, 0.3, 0.97}) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < 20_000; i++) {
                double drawn = CountResampler.binomial(1000, p, random);
                sum += drawn;
                squares += drawn * drawn;
            }
            double mean = sum / 20_000;
            double variance = 1000 * p * (1 - p);
            assertEquals(1000 * p, mean, 4 * Math.sqrt(variance / 20_000));
            assertEquals(variance, squares / 20_000 - mean * mean, 0.05 * variance);
        }
    }

    @Test
    void everyDrawHasAsManyAnswers() {
        CountResampler resampler = new CountResampler(List.of(new int[] {7, 0, 500, 3}, new int[] {0, 0, 9}));
        UniformRandomProvider random = RandomSource.MT.create(1L);
        for (int i = 0; i < 1000; i++) {
            List<int[]> drawn = resampler.draw(random);
            assertEquals(510, IntStream.of(drawn.get(0)).sum());
            assertEquals(0, drawn.get(0)[1]);
            assertArrayEquals(new int[] {0, 0, 9}, drawn.get(1));
        }
    }

    @Test
    void withFewerThanFiveAnswersThereIsNoInterval() {
        assertTrue(STANDARD.ofCounts(List.of(new int[] {2, 3}), POMP).isPresent());
        assertTrue(STANDARD.ofCounts(List.of(new int[] {2, 2}), POMP).isEmpty());
        assertTrue(STANDARD.ofCounts(List.of(), POMP).isEmpty());
        assertTrue(STANDARD.ofCounts(List.of(new int[] {0, 0}), POMP).isEmpty());
    }

    @Test
    void allAnswersEqualGiveAnIntervalWithoutWidth() {
        assertArrayEquals(new double[] {100, 100}, STANDARD.ofCounts(List.of(new int[] {0, 9}), POMP).orElseThrow());
    }

    @Test
    void aDrawWithoutAFigureGivesNoInterval() {
        assertTrue(STANDARD.ofCounts(List.of(new int[] {3, 3}), drawn -> OptionalDouble.empty()).isEmpty());
    }

    @Test
    void refusesTooFewResamplesForTheLevel() {
        assertThrows(IllegalArgumentException.class, () -> new Bootstrap(1, 39, 0.99));
        assertThrows(IllegalArgumentException.class, () -> new Bootstrap(1, 10, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new Bootstrap(1, 1999, 1));
    }
}
