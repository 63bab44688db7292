// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Percentile intervals by resampling: the figure is computed anew from answers drawn with replacement, and the interval
 * runs between two of the ordered results, the ((R + 1) (1 - level) / 2)th from either end.
 *
 * <p>The generator is the Mersenne Twister MT19937 of M. Matsumoto and T. Nishimura (1998), ACM Transactions on
 * Modeling and Computer Simulation 8(1), 3-30, as Apache Commons RNG has it, set with the seed for each interval, so
 * that the same seed and answers give the same interval on every machine and in any order of computation.
 *
 * <p>Resampling counts takes questions as independent of one another, which answers of the same persons are not: an
 * interval over several questions comes out too narrow where persons answer alike throughout. Where persons are at
 * hand, {@link PersonIntervals} resamples persons.
 *
 * <p>Source: B. Efron (1979), Bootstrap methods: another look at the jackknife, Annals of Statistics 7(1), 1-26; the
 * percentiles as A. C. Davison and D. V. Hinkley (1997), Bootstrap Methods and their Application, section 5.3.1.
 *
 * @param seed the seed, printed beside every interval
 * @param resamples how many times answers are drawn, at least 39
 * @param level the confidence level, above 0 and below 1, such as 0.95
 */
public record Bootstrap(long seed, int resamples, double level) {

    /** The seed unless another one is asked for. */
    public static final long STANDARD_SEED = 20_060_401;

    /** How often answers are drawn unless another number is asked for. */
    public static final int STANDARD_RESAMPLES = 1999;

    /** With fewer answers an interval by resampling says nothing. */
    public static final int LEAST_ANSWERS = 5;

    private static final int LEAST_RESAMPLES = 39;

    /** Refuses numbers that give no interval. */
    public Bootstrap {
        if (resamples < LEAST_RESAMPLES || !(level > 0 && level < 1) || (resamples + 1) * (1 - level) / 2 < 1 - 1e-9) {
            throw new IllegalArgumentException(resamples + " resamples for a level of " + level);
        }
    }

    /** {@return the standard seed, {@value #STANDARD_RESAMPLES} resamples, level 0.95} */
    public static Bootstrap standard() {
        return new Bootstrap(STANDARD_SEED, STANDARD_RESAMPLES, 0.95);
    }

    /**
     * Resamples counts.
     *
     * @param questions for each question how many chose each option
     * @param figure computes the figure from such counts; called many times with arrays that are used again
     * @return the two ends; empty when a question has fewer than {@value #LEAST_ANSWERS} answers or there is no figure
     */
    public Optional<double[]> ofCounts(List<int[]> questions, Function<List<int[]>, OptionalDouble> figure) {
        boolean enough = !questions.isEmpty()
                && questions.stream().allMatch(counts -> Arrays.stream(counts).sum() >= LEAST_ANSWERS);
        return enough ? percentiles(new CountResampler(questions), figure) : Optional.empty();
    }

    /** {@return a new Mersenne Twister, initialised by the array of the seed's upper and lower 32 bits} */
    UniformRandomProvider generator() {
        return RandomSource.MT.create(new int[] {(int) (seed >>> Integer.SIZE), (int) seed});
    }

    /** A draw without a figure, such as one of blanks only, does not count; with any of them there is no interval. */
    private Optional<double[]> percentiles(Resampler resampler, Function<List<int[]>, OptionalDouble> figure) {
        UniformRandomProvider random = generator();
        double[] figures = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            OptionalDouble drawn = figure.apply(resampler.draw(random));
            if (drawn.isEmpty()) {
                return Optional.empty();
            }
            figures[i] = drawn.getAsDouble();
        }
        return Optional.of(new PercentileEnds().of(figures, place()));
    }

    /** The place of either end among the ordered figures, from 1. */
    int place() {
        return (int) Math.floor((resamples + 1) * (1 - level) / 2 + 1e-9);
    }
}
