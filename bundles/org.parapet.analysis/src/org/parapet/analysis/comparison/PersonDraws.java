// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
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
    private static final int BINS = 1024;

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
            if (Arrays.stream(question).anyMatch(value -> value < 0)) {
                withBlanks.add(question);
            } else {
                Arrays.setAll(answered, person -> answered[person] + question[person]);
            }
        }
        return means(answered, values.size() - withBlanks.size(), withBlanks);
    }

    /**
     * The ends of the interval about a figure.
     *
     * @param figures the figure in each draw; not changed
     * @return the two ends; empty when there are no draws, or no figure in one of them
     */
    Optional<double[]> interval(double[] figures) {
        for (double figure : figures) {
            if (Double.isNaN(figure)) {
                return Optional.empty();
            }
        }
        if (figures.length == 0) {
            return Optional.empty();
        }
        int outside = (int) Math.floor((bootstrap.resamples() + 1) * (1 - bootstrap.level()) / 2 + 1e-9);
        return Optional.of(select(figures, outside - 1, figures.length - outside));
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
        double[] differences = new double[earlier.length];
        int shift = paired ? 0 : 1;
        for (int i = 0; i < differences.length; i++) {
            differences[i] = later[(i + shift) % later.length] - earlier[i];
        }
        return interval(differences);
    }

    /** The values that would stand at two places after sorting: found by counting them in narrow bins first. */
    private static double[] select(double[] values, int first, int second) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        double width = (greatest - least) / (BINS - 1);
        if (!(width > 0)) {
            return new double[] {least, least};
        }
        int[] counts = new int[BINS];
        for (double value : values) {
            counts[(int) ((value - least) / width)]++;
        }
        return new double[] {inBin(values, counts, first, least, width), inBin(values, counts, second, least, width)};
    }

    private static double inBin(double[] values, int[] counts, int place, double least, double width) {
        int bin = 0;
        int before = 0;
        while (before + counts[bin] <= place) {
            before += counts[bin++];
        }
        double[] within = new double[counts[bin]];
        int next = 0;
        for (double value : values) {
            if ((int) ((value - least) / width) == bin) {
                within[next++] = value;
            }
        }
        Arrays.sort(within);
        return within[place - before];
    }

    private double[] means(double[] answered, int questions, List<double[]> withBlanks) {
        int persons = answered.length;
        double[] sums = new double[bootstrap.resamples()];
        addDrawn(answered, sums, persons);
        double[] counted = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= persons;
            counted[i] = questions;
        }
        for (double[] question : withBlanks) {
            double[] answers = new double[persons];
            double[] values = new double[persons];
            for (int person = 0; person < persons; person++) {
                answers[person] = question[person] < 0 ? 0 : 1;
                values[person] = Math.max(0, question[person]);
            }
            double[] drawnAnswers = new double[sums.length];
            double[] drawnValues = new double[sums.length];
            addDrawn(answers, drawnAnswers, persons);
            addDrawn(values, drawnValues, persons);
            for (int i = 0; i < sums.length; i++) {
                if (drawnAnswers[i] > 0) {
                    sums[i] += drawnValues[i] / drawnAnswers[i];
                    counted[i]++;
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = counted[i] == 0 ? Double.NaN : sums[i] / counted[i];
        }
        return sums;
    }

    /** Adds the values of the persons of each draw up, each as often as the person was drawn. */
    private void addDrawn(double[] values, double[] sums, int persons) {
        if (persons > MOST_CACHED) {
            RandomGenerator random = new MersenneTwister(bootstrap.seed());
            for (int i = 0; i < sums.length; i++) {
                double sum = 0;
                for (int k = 0; k < persons; k++) {
                    sum += values[random.nextInt(persons)];
                }
                sums[i] = sum;
            }
            return;
        }
        double[][] times = draws.computeIfAbsent(persons, this::draw);
        for (int person = 0; person < persons; person++) {
            if (values[person] != 0) {
                addTimes(times[person], values[person], sums);
            }
        }
    }

    private static void addTimes(double[] times, double value, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times[i] * value;
        }
    }

    /** For each person, how often each draw has them. */
    private double[][] draw(int persons) {
        RandomGenerator random = new MersenneTwister(bootstrap.seed());
        double[][] times = new double[persons][bootstrap.resamples()];
        for (int i = 0; i < bootstrap.resamples(); i++) {
            for (int k = 0; k < persons; k++) {
                times[random.nextInt(persons)][i]++;
            }
        }
        return times;
    }
}
