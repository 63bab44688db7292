// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonIntervalsTest {

    private static final int CHOICES = 5;

    private final Bootstrap bootstrap = new Bootstrap(7, 999, 0.95);
    private final PersonIntervals intervals = new PersonIntervals(new PersonDraws(bootstrap));

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
        return choice < 0 ? PersonIntervals.BLANK : choice * 100.0 / (CHOICES - 1);
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

    /** The bootstrap of persons by its book: draw persons, count what they chose, compute the figure, sort. */
    private Optional<double[]> drawnOneByOne(List<int[]> persons, Function<List<int[]>, OptionalDouble> figure) {
        UniformRandomProvider random = bootstrap.generator();
        double[] figures = new double[bootstrap.resamples()];
        for (int i = 0; i < figures.length; i++) {
            List<int[]> counts = Stream.generate(() -> new int[CHOICES]).limit(persons.getFirst().length).toList();
            for (int k = 0; k < persons.size(); k++) {
                int[] person = persons.get(random.nextInt(persons.size()));
                for (int question = 0; question < person.length; question++) {
                    if (person[question] >= 0) {
                        counts.get(question)[person[question]]++;
                    }
                }
            }
            OptionalDouble drawn = figure.apply(counts);
            if (drawn.isEmpty()) {
                return Optional.empty();
            }
            figures[i] = drawn.getAsDouble();
        }
        Arrays.sort(figures);
        return Optional.of(new double[] {figures[24], figures[974]});
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 0", "6, 3, 0", "7, 4, 5", "20, 1, 3", "20, 9, 50", "23, 6, 2", "500, 2, 40", "501, 2, 40"})
    void anIntervalIsTheOneOfDrawingPersonsOneByOne(int persons, int questions, int blankOf) {
        List<int[]> answers = persons(persons, questions, blankOf, persons * 31L + questions);
        Optional<double[]> expected = drawnOneByOne(answers, PersonIntervalsTest::mean);

        assertTrue(expected.isPresent());
        assertArrayEquals(expected.get(), intervals.interval(intervals.figures(values(answers))).orElseThrow(), 1e-9);
    }

    @Test
    void aDrawOfBlanksOnlyLeavesNoInterval() {
        List<int[]> answers = persons(5, 1, 0, 1);
        for (int[] person : answers.subList(1, 5)) {
            person[0] = -1;
        }

        assertTrue(drawnOneByOne(answers, PersonIntervalsTest::mean).isEmpty());
        assertTrue(intervals.interval(intervals.figures(values(answers))).isEmpty());
    }

    @Test
    void aDrawOfBlanksOnlyAmongManyPersonsLeavesNoInterval() {
        List<int[]> answers = persons(501, 1, 0, 1);
        for (int[] person : answers.subList(1, 501)) {
            person[0] = -1;
        }

        assertTrue(drawnOneByOne(answers, PersonIntervalsTest::mean).isEmpty());
        assertEquals(0, intervals.figures(values(answers)).length);
    }

    /** Of five persons one answered each of two questions, and all the third: some draws have neither of the two. */
    @Test
    void aQuestionThatADrawLeavesWithoutAnAnswerDoesNotCountInThisDraw() {
        List<int[]> answers = persons(5, 3, 0, 1);
        for (int person = 0; person < 5; person++) {
            answers.get(person)[0] = person == 0 ? 4 : -1;
            answers.get(person)[1] = person == 1 ? 3 : -1;
        }
        Optional<double[]> expected = drawnOneByOne(answers, PersonIntervalsTest::mean);

        assertArrayEquals(expected.orElseThrow(), intervals.interval(intervals.figures(values(answers))).orElseThrow(),
                1e-9);
    }

    /** The room of one figure must not show in the next one. */
    @Test
    void figuresDoNotDependOnWhatWasComputedBefore() {
        List<double[]> scarce = values(persons(6, 3, 2, 5));
        List<double[]> whole = values(persons(9, 2, 0, 6));
        double[] first = intervals.figures(whole);
        double[] ends = intervals.interval(first).orElseThrow();

        intervals.differenceInterval(intervals.figures(scarce), intervals.figures(scarce), false);

        assertArrayEquals(first, intervals.figures(whole));
        assertArrayEquals(ends, intervals.interval(first).orElseThrow());
        assertArrayEquals(intervals.figures(scarce), new PersonIntervals(new PersonDraws(bootstrap)).figures(scarce));
    }

    @Test
    void noFiguresOfOneWaveLeaveNoIntervalOfTheDifference() {
        double[] figures = intervals.figures(values(persons(6, 1, 0, 1)));

        assertTrue(intervals.differenceInterval(new double[0], figures, true).isEmpty());
        assertTrue(intervals.differenceInterval(figures, new double[0], false).isEmpty());
    }

    @Test
    void fewerThanFivePersonsHaveNoInterval() {
        assertEquals(0, intervals.figures(values(persons(4, 2, 0, 1))).length);
        assertTrue(intervals.interval(new double[0]).isEmpty());
    }

    @Test
    void theSamePersonsAreDrawnTogetherInBothWaves() {
        List<int[]> both = persons(12, 4, 0, 3);
        Optional<double[]> expected = drawnOneByOne(both, counts -> OptionalDouble.of(
                mean(counts.subList(2, 4)).orElseThrow() - mean(counts.subList(0, 2)).orElseThrow()));
        List<double[]> values = values(both);

        assertArrayEquals(expected.orElseThrow(), intervals.differenceInterval(intervals.figures(values.subList(0, 2)),
                intervals.figures(values.subList(2, 4)), true).orElseThrow(), 1e-9);
    }

    @Test
    void differentPersonsAreDrawnApart() {
        double[] figures = intervals.figures(values(persons(12, 2, 0, 3)));

        double[] together = intervals.differenceInterval(figures, figures, true).orElseThrow();
        double[] apart = intervals.differenceInterval(figures, figures, false).orElseThrow();

        assertArrayEquals(new double[] {0, 0}, together);
        double[] sorted = new double[figures.length];
        Arrays.setAll(sorted, i -> figures[(i + 1) % figures.length] - figures[i]);
        Arrays.sort(sorted);
        assertArrayEquals(new double[] {sorted[24], sorted[974]}, apart);
    }

    /** With as few draws as there can be, the ends are the least and the greatest of them, and each draw counts. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void everyDrawOfADifferenceCounts(boolean paired) {
        for (int seed = 0; seed < 300; seed++) {
            PersonIntervals few = new PersonIntervals(new PersonDraws(new Bootstrap(seed, 39, 0.95)));
            double[] earlier = few.figures(values(persons(15, 2, 0, 3)));
            double[] later = few.figures(values(persons(15, 2, 9, 4)));
            double[] differences = new double[39];
            Arrays.setAll(differences, i -> later[(i + (paired ? 0 : 1)) % 39] - earlier[i]);
            Arrays.sort(differences);

            assertArrayEquals(new double[] {differences[0], differences[38]},
                    few.differenceInterval(earlier, later, paired).orElseThrow());
        }
    }

    /** Each answers four questions alike: resampling counts takes four times as many answers for independent. */
    @Test
    void personsKeepTheirAnswersTogether() {
        List<int[]> persons = IntStream.range(0, 12).mapToObj(i -> new int[] {i % 2, i % 2, i % 2, i % 2}).toList();
        double[] together = intervals.interval(intervals.figures(values(persons))).orElseThrow();
        int[] half = {6, 6};
        double[] apart = bootstrap.ofCounts(List.of(half, half, half, half), PersonIntervalsTest::mean).orElseThrow();

        assertEquals(2, (together[1] - together[0]) / (apart[1] - apart[0]), 0.4);
    }
}
