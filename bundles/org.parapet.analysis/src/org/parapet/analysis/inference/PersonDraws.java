// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Intervals by resampling persons, so that the answers of one person stay together, for figures that are the unweighted
 * mean of the questions' means.
 *
 * <p>Who is drawn depends on the seed and the number of persons alone, as many drawn as there are: the draws are made
 * once for each number and serve every figure about so many persons. A figure then needs sums only. Percentiles,
 * generator and sources are those of {@link Bootstrap}. Thread-safe.
 */
public final class PersonDraws {

    /** Stands for an answer that there is not. */
    public static final double BLANK = -1;

    private static final int MOST_CACHED = 500;
    private static final int AT_ONCE = 4;

    private final Bootstrap bootstrap;
    private final Map<Integer, double[][]> draws = new ConcurrentHashMap<>();

    /**
     * Draws of persons.
     *
     * @param bootstrap seed, number of draws and level
     */
    public PersonDraws(Bootstrap bootstrap) {
        this.bootstrap = Objects.requireNonNull(bootstrap);
    }

    /** {@return seed, number of draws and level} */
    public Bootstrap bootstrap() {
        return bootstrap;
    }

    /**
     * The figure, the unweighted mean of the questions' means, in each draw.
     *
     * @param values for each question, for each person, the value of the answer, 0 to 100; {@link #BLANK} where there
     *        is none
     * @return one for each draw, not a number where it leaves all questions without an answer; none with fewer than
     *         {@value Bootstrap#LEAST_ANSWERS} persons
     */
    public double[] figures(List<double[]> values) {
        int persons = values.isEmpty() ? 0 : values.getFirst().length;
        if (persons < Bootstrap.LEAST_ANSWERS) {
            return new double[0];
        }
        if (persons > MOST_CACHED) {
            return figuresOfMany(values, persons);
        }
        double[] answered = new double[persons];
        int withoutBlanks = 0;
        for (double[] question : values) {
            if (!hasBlanks(question)) {
                withoutBlanks++;
                for (int person = 0; person < persons; person++) {
                    answered[person] += question[person];
                }
            }
        }
        double[] sums = new double[bootstrap.resamples()];
        if (withoutBlanks > 0) {
            draw(answered, sums);
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= persons;
        }
        return withoutBlanks == values.size() ? divided(sums, withoutBlanks) : means(values, sums, withoutBlanks);
    }

    /** Draws anew, one draw at a time, since the draws of many persons take too much memory to be kept. */
    private double[] figuresOfMany(List<double[]> values, int persons) {
        UniformRandomProvider random = bootstrap.generator();
        double[] figures = new double[bootstrap.resamples()];
        int[] times = new int[persons];
        for (int i = 0; i < figures.length; i++) {
            Arrays.fill(times, 0);
            for (int k = 0; k < persons; k++) {
                times[random.nextInt(persons)]++;
            }
            figures[i] = mean(values, times);
        }
        return figures;
    }

    private static double mean(List<double[]> values, int[] times) {
        double means = 0;
        int counted = 0;
        for (double[] question : values) {
            double sum = 0;
            int answers = 0;
            for (int person = 0; person < times.length; person++) {
                if (question[person] >= 0) {
                    sum += times[person] * question[person];
                    answers += times[person];
                }
            }
            if (answers > 0) {
                means += sum / answers;
                counted++;
            }
        }
        return counted == 0 ? Double.NaN : means / counted;
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
    public Optional<double[]> interval(double[] figures) {
        return figures.length == 0 ? Optional.empty() : PercentileEnds.of(figures, bootstrap.place());
    }

    /**
     * The ends of the interval about the difference of two figures.
     *
     * @param earlier the earlier figure in each draw
     * @param later the later figure in each draw
     * @param paired whether the same persons stand in both at the same places, so that they are drawn together
     * @return the two ends; empty as in {@link #interval}
     */
    public Optional<double[]> differenceInterval(double[] earlier, double[] later, boolean paired) {
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

    private static double[] divided(double[] sums, int questions) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= questions;
        }
        return sums;
    }

    private double[] means(List<double[]> values, double[] sums, int withoutBlanks) {
        double[] counted = new double[sums.length];
        Arrays.fill(counted, withoutBlanks);
        double[] drawnBlanks = new double[sums.length];
        double[] drawnValues = new double[sums.length];
        double[] blanks = new double[values.getFirst().length];
        double[] answers = new double[blanks.length];
        for (double[] question : values) {
            if (hasBlanks(question)) {
                for (int person = 0; person < blanks.length; person++) {
                    blanks[person] = question[person] < 0 ? 1 : 0;
                    answers[person] = Math.max(0, question[person]);
                }
                draw(blanks, drawnBlanks);
                draw(answers, drawnValues);
                addMeans(drawnValues, drawnBlanks, blanks.length, sums, counted);
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = counted[i] == 0 ? Double.NaN : sums[i] / counted[i];
        }
        return sums;
    }

    private static void addMeans(double[] values, double[] blanks, int persons, double[] sums, double[] counted) {
        for (int i = 0; i < sums.length; i++) {
            double answers = persons - blanks[i];
            if (answers > 0) {
                sums[i] += values[i] / answers;
                counted[i]++;
            }
        }
    }

    /** Puts into each draw the sum of the persons' values, each as often as the person was drawn. */
    private void draw(double[] values, double[] sums) {
        Arrays.fill(sums, 0);
        double[][] times = draws.computeIfAbsent(values.length, this::times);
        int[] persons = new int[values.length];
        int count = 0;
        for (int person = 0; person < values.length; person++) {
            persons[count] = person;
            count += values[person] != 0 ? 1 : 0;
        }
        int next = 0;
        for (; next + AT_ONCE <= count; next += AT_ONCE) {
            int a = persons[next];
            int b = persons[next + 1];
            int c = persons[next + 2];
            int d = persons[next + 3];
            addTimes(sums, times[a], values[a], times[b], values[b], times[c], values[c], times[d], values[d]);
        }
        for (; next < count; next++) {
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
