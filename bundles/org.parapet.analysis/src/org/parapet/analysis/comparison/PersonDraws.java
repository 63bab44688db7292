// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
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
    private static final int AT_ONCE = 4;

    private final Bootstrap bootstrap;
    private final Map<Integer, double[][]> draws = new ConcurrentHashMap<>();

    PersonDraws(Bootstrap bootstrap) {
        this.bootstrap = bootstrap;
    }

    Bootstrap bootstrap() {
        return bootstrap;
    }

    /**
     * The figure, the unweighted mean of the questions' means, in each draw.
     *
     * @param values for each question, for each person, the value of the answer, 0 to 100; {@link #BLANK} where there
     *        is none
     * @return one for each draw, NaN where it leaves all questions without an answer; none with too few persons
     */
    double[] figures(List<double[]> values) {
        int persons = values.isEmpty() ? 0 : values.getFirst().length;
        if (persons < Bootstrap.LEAST_ANSWERS) {
            return new double[0];
        }
        double[] answered = new double[persons];
        List<double[]> withBlanks = new ArrayList<>();
        for (double[] question : values) {
            if (hasBlanks(question)) {
                withBlanks.add(question);
            } else {
                for (int person = 0; person < persons; person++) {
                    answered[person] += question[person];
                }
            }
        }
        return means(answered, values.size() - withBlanks.size(), withBlanks);
    }

    private static boolean hasBlanks(double[] question) {
        for (double value : question) {
            if (value < 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The ends of the interval about a figure.
     *
     * @param figures the figure in each draw; not changed
     * @return the two ends; empty when there are no draws, or no figure in one of them
     */
    Optional<double[]> interval(double[] figures) {
        int place = (int) Math.floor((bootstrap.resamples() + 1) * (1 - bootstrap.level()) / 2 + 1e-9);
        return figures.length == 0 ? Optional.empty() : PercentileEnds.of(figures, place);
    }

    /**
     * The ends of the interval about the difference of two figures.
     *
     * @param earlier the earlier figure in each draw
     * @param later the later figure in each draw
     * @param paired whether the same persons stand in both at the same places, so that they are drawn together
     * @return the two ends; empty as in {@link #interval}
     */
    Optional<double[]> differenceInterval(double[] earlier, double[] later, boolean paired) {
        if (earlier.length == 0 || later.length == 0) {
            return Optional.empty();
        }
        int last = earlier.length - 1;
        int shift = paired ? 0 : 1;
        double[] differences = new double[earlier.length];
        for (int i = 0; i < last; i++) {
            differences[i] = later[i + shift] - earlier[i];
        }
        differences[last] = later[paired ? last : 0] - earlier[last];
        return interval(differences);
    }

    private double[] means(double[] answered, int questions, List<double[]> withBlanks) {
        double[] sums = new double[bootstrap.resamples()];
        draw(answered, sums);
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= answered.length;
        }
        int[] counted = new int[sums.length];
        Arrays.fill(counted, questions);
        double[] drawnBlanks = new double[withBlanks.isEmpty() ? 0 : sums.length];
        double[] drawnValues = new double[drawnBlanks.length];
        for (double[] question : withBlanks) {
            draw(Arrays.stream(question).map(value -> value < 0 ? 1 : 0).toArray(), drawnBlanks);
            draw(Arrays.stream(question).map(value -> Math.max(0, value)).toArray(), drawnValues);
            for (int i = 0; i < sums.length; i++) {
                double answers = question.length - drawnBlanks[i];
                if (answers > 0) {
                    sums[i] += drawnValues[i] / answers;
                    counted[i]++;
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = counted[i] == 0 ? Double.NaN : sums[i] / counted[i];
        }
        return sums;
    }

    /** Puts into each draw the sum of the persons' values, each as often as the person was drawn. */
    private void draw(double[] values, double[] sums) {
        if (values.length > MOST_CACHED) {
            UniformRandomProvider random = bootstrap.generator();
            for (int i = 0; i < sums.length; i++) {
                double sum = 0;
                for (int k = 0; k < values.length; k++) {
                    sum += values[random.nextInt(values.length)];
                }
                sums[i] = sum;
            }
            return;
        }
        Arrays.fill(sums, 0);
        double[][] times = draws.computeIfAbsent(values.length, this::times);
        int[] persons = IntStream.range(0, values.length).filter(person -> values[person] != 0).toArray();
        int next = 0;
        for (; next + AT_ONCE <= persons.length; next += AT_ONCE) {
            int a = persons[next];
            int b = persons[next + 1];
            int c = persons[next + 2];
            int d = persons[next + 3];
            addTimes(sums, times[a], values[a], times[b], values[b], times[c], values[c], times[d], values[d]);
        }
        for (; next < persons.length; next++) {
            addTimes(sums, times[persons[next]], values[persons[next]]);
        }
    }

    private static void addTimes(double[] sums, double[] times, double value) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times[i] * value;
        }
    }

    /** Four persons in one pass: half the time of four passes, and the same sums, since the order is the same. */
    private static void addTimes(double[] sums, double[] timesA, double a, double[] timesB, double b, double[] timesC,
            double c, double[] timesD, double d) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + timesA[i] * a + timesB[i] * b + timesC[i] * c + timesD[i] * d;
        }
    }

    /** For each person, how often each draw has them. */
    private double[][] times(int persons) {
        UniformRandomProvider random = bootstrap.generator();
        double[][] times = new double[persons][bootstrap.resamples()];
        for (int i = 0; i < bootstrap.resamples(); i++) {
            for (int k = 0; k < persons; k++) {
                times[random.nextInt(persons)][i]++;
            }
        }
        return times;
    }
}
