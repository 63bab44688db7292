// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parapet.analysis.inference.Bootstrap;

class PersonDrawsTest {

    private static final int CHOICES = 5;

    private final Bootstrap bootstrap = new Bootstrap(7, 999, 0.95);
    private final PersonDraws draws = new PersonDraws(bootstrap);

    /** For each person the choices, -1 for a blank. */
    private static List<int[]> persons(int persons, int questions, int blankOf, long seed) {
        Random random = new Random(seed);
        List<int[]> all = new ArrayList<>();
        for (int person = 0; person < persons; person++) {
            int[] choices = new int[questions];
            Arrays.setAll(choices, question -> blankOf > 0 && random.nextInt(blankOf) == 0 ? -1
                    : random.nextInt(CHOICES));
            all.add(choices);
        }
        return all;
    }

    private static double value(int choice) {
        return choice < 0 ? PersonDraws.BLANK : choice * 100.0 / (CHOICES - 1);
    }

    private static List<double[]> values(List<int[]> persons) {
        List<double[]> values = new ArrayList<>();
        for (int question = 0; question < persons.getFirst().length; question++) {
            int index = question;
            values.add(persons.stream().mapToDouble(person -> value(person[index])).toArray());
        }
        return values;
    }

    /** The unweighted mean of the questions' means over those that anybody answered. */
    private static OptionalDouble mean(List<int[]> counts) {
        return counts.stream().filter(each -> Arrays.stream(each).sum() > 0).mapToDouble(each -> {
            double sum = 0;
            for (int choice = 0; choice < each.length; choice++) {
                sum += each[choice] * value(choice);
            }
            return sum / Arrays.stream(each).sum();
        }).average();
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 0", "6, 3, 0", "7, 4, 5", "20, 1, 3", "20, 9, 50", "23, 6, 2", "501, 2, 40"})
    void anIntervalIsTheOneOfTheBootstrapOfPersons(int persons, int questions, int blankOf) {
        List<int[]> answers = persons(persons, questions, blankOf, persons * 31L + questions);
        int[] choices = new int[questions];
        Arrays.fill(choices, CHOICES);

        Optional<double[]> expected = bootstrap.ofPersons(answers, choices, PersonDrawsTest::mean);

        assertTrue(expected.isPresent());
        assertArrayEquals(expected.get(), draws.interval(draws.figures(values(answers))).orElseThrow(), 1e-9);
    }

    @Test
    void aDrawOfBlanksOnlyLeavesNoInterval() {
        List<int[]> answers = persons(5, 1, 0, 1);
        for (int[] person : answers.subList(1, 5)) {
            person[0] = -1;
        }

        assertTrue(bootstrap.ofPersons(answers, new int[] {CHOICES}, PersonDrawsTest::mean).isEmpty());
        assertTrue(draws.interval(draws.figures(values(answers))).isEmpty());
    }

    @Test
    void fewerThanFivePersonsHaveNoInterval() {
        assertEquals(0, draws.figures(values(persons(4, 2, 0, 1))).length);
        assertTrue(draws.interval(new double[0]).isEmpty());
    }

    @Test
    void theSamePersonsAreDrawnTogetherInBothWaves() {
        List<int[]> both = persons(12, 4, 0, 3);
        int[] choices = new int[4];
        Arrays.fill(choices, CHOICES);
        Optional<double[]> expected = bootstrap.ofPersons(both, choices, counts -> OptionalDouble.of(
                mean(counts.subList(2, 4)).orElseThrow() - mean(counts.subList(0, 2)).orElseThrow()));
        List<double[]> values = values(both);

        assertArrayEquals(expected.orElseThrow(), draws.differenceInterval(draws.figures(values.subList(0, 2)),
                draws.figures(values.subList(2, 4)), true).orElseThrow(), 1e-9);
    }

    @Test
    void differentPersonsAreDrawnApart() {
        double[] figures = draws.figures(values(persons(12, 2, 0, 3)));

        double[] together = draws.differenceInterval(figures, figures, true).orElseThrow();
        double[] apart = draws.differenceInterval(figures, figures, false).orElseThrow();

        assertArrayEquals(new double[] {0, 0}, together);
        double[] sorted = new double[figures.length];
        Arrays.setAll(sorted, i -> figures[(i + 1) % figures.length] - figures[i]);
        Arrays.sort(sorted);
        assertArrayEquals(new double[] {sorted[24], sorted[974]}, apart);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "39, 1", "999, 25", "999, 999", "50, 25", "51, 26"})
    void theEndsStandWhereTheyWouldAfterSorting(int size, int place) {
        Random random = new Random(size);
        double[] values = random.doubles(size).map(value -> Math.rint(value * 40) - 20).toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);

        assertArrayEquals(new double[] {sorted[place - 1], sorted[size - place]},
                PercentileEnds.of(values, place).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"0", "24", "25", "500", "998"})
    void aDrawWithoutAFigureLeavesNoInterval(int where) {
        double[] values = new Random(1).doubles(999).toArray();
        values[where] = Double.NaN;

        assertTrue(PercentileEnds.of(values, 25).isEmpty());
    }
}
