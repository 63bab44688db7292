// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Intervals by resampling persons, for figures that are the unweighted mean of the questions' means. With the persons
 * already drawn a figure needs sums only: in each draw, of the persons' values, each as often as the person was drawn.
 *
 * <p>Percentiles and sources are those of {@link Bootstrap}. Keeps its room for the next figure, so each thread needs
 * its own; the draws can be shared.
 */
public final class PersonIntervals {

    /** Stands for an answer that there is not. */
    public static final double BLANK = -1;

    private static final int AT_ONCE = 4;
    private static final double[] NONE = {};

    private final PersonDraws draws;
    private final PercentileEnds ends = new PercentileEnds();
    private final double[] drawnValues;
    private final double[] drawnBlanks;
    private final double[] counted;
    private final double[] differences;

    /**
     * Intervals.
     *
     * @param draws which persons are drawn
     */
    public PersonIntervals(PersonDraws draws) {
        this.draws = Objects.requireNonNull(draws);
        int resamples = draws.bootstrap().resamples();
        drawnValues = new double[resamples];
        drawnBlanks = new double[resamples];
        counted = new double[resamples];
        differences = new double[resamples];
    }

    /** {@return seed, number of draws and level} */
    public Bootstrap bootstrap() {
        return draws.bootstrap();
    }

    /**
     * The figure, the unweighted mean of the questions' means, in each draw.
     *
     * @param values for each question, for each person, the value of the answer, 0 to 100; {@link #BLANK} where there
     *        is none
     * @return one for each draw, a new array; none with fewer than {@value Bootstrap#LEAST_ANSWERS} persons, or when a
     *         draw leaves all questions without an answer
     */
    public double[] figures(List<double[]> values) {
        int persons = values.isEmpty() ? 0 : values.getFirst().length;
        if (persons < Bootstrap.LEAST_ANSWERS) {
            return NONE;
        }
        return persons > PersonDraws.MOST_KEPT ? figuresOfMany(values, persons) : figures(values, persons);
    }

    /** Questions that all answered need no more than the sum of a person's values, whatever their number. */
    private double[] figures(List<double[]> values, int persons) {
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
        double[] figures = new double[bootstrap().resamples()];
        if (withoutBlanks > 0) {
            draw(answered, figures);
        }
        if (withoutBlanks == values.size()) {
            divide(figures, (double) persons * withoutBlanks);
            return figures;
        }
        divide(figures, persons);
        return withBlanks(values, figures, withoutBlanks);
    }

    /** Draws anew, one draw at a time. */
    private double[] figuresOfMany(List<double[]> values, int persons) {
        UniformRandomProvider random = bootstrap().generator();
        double[] figures = new double[bootstrap().resamples()];
        int[] times = new int[persons];
        for (int i = 0; i < figures.length; i++) {
            Arrays.fill(times, 0);
            for (int k = 0; k < persons; k++) {
                times[random.nextInt(persons)]++;
            }
            OptionalDouble mean = mean(values, times);
            if (mean.isEmpty()) {
                return NONE;
            }
            figures[i] = mean.getAsDouble();
        }
        return figures;
    }

    private static OptionalDouble mean(List<double[]> values, int[] times) {
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
        return counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(means / counted);
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
     * @return the two ends; empty when there are no figures
     */
    public Optional<double[]> interval(double[] figures) {
        return figures.length == 0 ? Optional.empty() : Optional.of(ends.of(figures, bootstrap().place()));
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
        for (int i = 0; i < last; i++) {
            differences[i] = later[i + shift] - earlier[i];
        }
        differences[last] = later[paired ? last : 0] - earlier[last];
        return interval(differences);
    }

    private static void divide(double[] sums, double divisor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= divisor;
        }
    }

    /** Adds the means of the questions with blanks to those of the others, and makes the mean of all of them. */
    private double[] withBlanks(List<double[]> values, double[] sums, int withoutBlanks) {
        int inAllDraws = withoutBlanks;
        boolean missing = false;
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
                if (greatest(drawnBlanks) < blanks.length) {
                    inAllDraws++;
                    addMeans(drawnValues, drawnBlanks, blanks.length, sums);
                } else {
                    Arrays.fill(counted, 0, missing ? 0 : counted.length, 0);
                    missing = true;
                    addMeansThatThereAre(drawnValues, drawnBlanks, blanks.length, sums, counted);
                }
            }
        }
        if (!missing) {
            divide(sums, inAllDraws);
            return sums;
        }
        for (int i = 0; i < sums.length; i++) {
            double questions = inAllDraws + counted[i];
            if (questions == 0) {
                return NONE;
            }
            sums[i] /= questions;
        }
        return sums;
    }

    private static double greatest(double[] values) {
        double greatest = 0;
        for (double value : values) {
            greatest = Math.max(greatest, value);
        }
        return greatest;
    }

    private static void addMeans(double[] values, double[] blanks, double persons, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += values[i] / (persons - blanks[i]);
        }
    }

    private static void addMeansThatThereAre(double[] values, double[] blanks, int persons, double[] sums,
            double[] counted) {
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
        double[][] times = draws.times(values.length);
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
}
