// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;
import org.parapet.analysis.inference.Bootstrap;

/**
 * Intervals by resampling persons, as {@link Bootstrap} gives them, for very many figures. The draws depend on the seed
 * and the number of persons alone, so they are made once for each number; and figures that are means of means need sums
 * only. Thread-safe.
 */
final class PersonDraws {

    /** Stands for an answer that there is not. */
    static final double BLANK = -1;

    private static final int MOST_CACHED = 500;

    private final Bootstrap bootstrap;
    private final Map<Integer, int[]> draws = new ConcurrentHashMap<>();

    PersonDraws(Bootstrap bootstrap) {
        this.bootstrap = bootstrap;
    }

    Bootstrap bootstrap() {
        return bootstrap;
    }

    /**
     * The ends of the interval about the unweighted mean of the questions' means.
     *
     * @param values for each question, for each person, the value of the answer, 0 to 100; {@link #BLANK} where
     *        there is none
     * @return the two ends; empty with too few persons, or when a draw leaves all questions without an answer
     */
    Optional<double[]> interval(List<double[]> values) {
        int persons = values.isEmpty() ? 0 : values.getFirst().length;
        return persons < Bootstrap.LEAST_ANSWERS ? Optional.empty() : ends(means(values, persons));
    }

    /**
     * The ends of the interval about the difference of two such means.
     *
     * @param earlier the values of the earlier wave
     * @param later the values of the later wave, of the same questions
     * @param paired whether the same persons stand in both at the same places, so that they are drawn together
     * @return the two ends; empty as in {@link #interval}
     */
    Optional<double[]> differenceInterval(List<double[]> earlier, List<double[]> later, boolean paired) {
        int before = earlier.isEmpty() ? 0 : earlier.getFirst().length;
        int after = later.isEmpty() ? 0 : later.getFirst().length;
        if (before < Bootstrap.LEAST_ANSWERS || after < Bootstrap.LEAST_ANSWERS) {
            return Optional.empty();
        }
        double[] first = means(earlier, before);
        double[] second = means(later, after);
        double[] differences = new double[first.length];
        int shift = paired ? 0 : 1;
        for (int i = 0; i < differences.length; i++) {
            differences[i] = second[(i + shift) % second.length] - first[i];
        }
        return ends(differences);
    }

    private Optional<double[]> ends(double[] figures) {
        for (double figure : figures) {
            if (Double.isNaN(figure)) {
                return Optional.empty();
            }
        }
        Arrays.sort(figures);
        int outside = (int) Math.floor((bootstrap.resamples() + 1) * (1 - bootstrap.level()) / 2 + 1e-9);
        return Optional.of(new double[] {figures[outside - 1], figures[figures.length - outside]});
    }

    private double[] means(List<double[]> values, int persons) {
        int resamples = bootstrap.resamples();
        int[] cached = persons > MOST_CACHED ? new int[0] : draws.computeIfAbsent(persons, this::draw);
        RandomGenerator random = new MersenneTwister(bootstrap.seed());
        int[] drawn = new int[persons];
        double[] means = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            if (cached.length > 0) {
                System.arraycopy(cached, i * persons, drawn, 0, persons);
            } else {
                Arrays.setAll(drawn, k -> random.nextInt(persons));
            }
            means[i] = mean(values, drawn);
        }
        return means;
    }

    private static double mean(List<double[]> values, int[] drawn) {
        double means = 0;
        int questions = 0;
        for (double[] question : values) {
            double sum = 0;
            int answers = 0;
            for (int person : drawn) {
                double value = question[person];
                if (value >= 0) {
                    sum += value;
                    answers++;
                }
            }
            if (answers > 0) {
                means += sum / answers;
                questions++;
            }
        }
        return questions == 0 ? Double.NaN : means / questions;
    }

    private int[] draw(int persons) {
        RandomGenerator random = new MersenneTwister(bootstrap.seed());
        int[] drawn = new int[bootstrap.resamples() * persons];
        Arrays.setAll(drawn, i -> random.nextInt(persons));
        return drawn;
    }
}
