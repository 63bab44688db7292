// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.inference.Bootstrap;
import org.parapet.analysis.reliability.CrossProductCounter;
import org.parapet.analysis.reliability.CrossProducts;

class FiguresTest {

    private static final Figures WITH_INTERVALS = Figures.with(Bootstrap.standard());

    /** Four points from strongly agree, 4, down to strongly disagree, 1; two left it blank. */
    private static QuestionCounts pat(String name, Integer... counts) {
        int answered = Stream.of(counts).mapToInt(Integer::intValue).sum();
        return new QuestionCounts(name, List.of("SA", "A", "D", "SD"), List.of(4.0, 3.0, 2.0, 1.0), List.of(counts),
                answered + 2);
    }

    private static List<Figure> all(QuestionCounts question) {
        List<QuestionCounts> three = List.of(question, question, question);
        return List.of(WITH_INTERVALS.pomp(question), WITH_INTERVALS.agreement(question),
                WITH_INTERVALS.consensus(question), WITH_INTERVALS.withinGroupAgreement(question),
                WITH_INTERVALS.pomp(three), WITH_INTERVALS.agreement(three), WITH_INTERVALS.withinGroupAgreement(three),
                ReliabilityFigures.krippendorffAlpha(three), ChangeFigures.superiority(question, question));
    }

    private static List<AbsenceReason> absences(QuestionCounts question) {
        return all(question).stream().flatMap(figure -> figure.absence().stream()).map(Absence::reason).toList();
    }

    @Test
    void aFigureHasItsInputsExclusionsIntervalAndSeed() {
        Figure pomp = WITH_INTERVALS.pomp(pat("1.1", 3, 6, 2, 1));
        assertEquals(100 * (12 + 18 + 4 + 1 - 12) / 36.0, pomp.value().orElseThrow(), 1e-12);
        assertEquals(12, pomp.n());
        assertEquals(2, pomp.exclusions().blank());
        assertEquals(List.of(Input.counts("1.1", List.of("SA", "A", "D", "SD"), new int[] {3, 6, 2, 1})),
                pomp.inputs());
        assertTrue(pomp.interval().orElseThrow().contains(pomp.value().orElseThrow()));
        assertEquals(OptionalLong.of(Bootstrap.STANDARD_SEED), pomp.seed());
        assertTrue(pomp.interval().orElseThrow().method().contains("seed 20060401"));
        assertTrue(pomp.caveats().contains(Caveat.BLANKS));
    }

    @Test
    void everyoneBlankGivesNoFigureAndSaysSo() {
        List<AbsenceReason> reasons = absences(pat("1.1", 0, 0, 0, 0));
        assertEquals(9, reasons.size());
        assertTrue(reasons.stream().allMatch(reason -> reason == AbsenceReason.NOBODY_ANSWERED), reasons::toString);
    }

    @Test
    void oneRespondentGivesNoFigureThatNeedsTwo() {
        assertEquals(List.of(AbsenceReason.TOO_FEW, AbsenceReason.TOO_FEW, AbsenceReason.TOO_FEW,
                AbsenceReason.TOO_FEW), absences(pat("1.1", 0, 1, 0, 0)));
        all(pat("1.1", 0, 1, 0, 0)).forEach(figure -> assertTrue(figure.interval().isEmpty()));
    }

    @Test
    void allAnswersEqualGiveIntervalsWithoutWidthAndNoKrippendorffAlpha() {
        QuestionCounts question = pat("1.1", 0, 12, 0, 0);
        assertEquals(List.of(AbsenceReason.ALL_EQUAL), absences(question));
        assertTrue(WITH_INTERVALS.pomp(question).caveats().contains(Caveat.NO_WIDTH));
        assertEquals(1, WITH_INTERVALS.withinGroupAgreement(question).value().orElseThrow());
    }

    @Test
    void optionsThatDoNotDifferInScoreMeasureNothing() {
        QuestionCounts unscored = new QuestionCounts("1", List.of("a", "b"), List.of(0.0, 0.0), List.of(3, 4), 7);
        assertEquals(AbsenceReason.NOT_SCORED, WITH_INTERVALS.pomp(unscored).absence().orElseThrow().reason());
        assertEquals(AbsenceReason.NOT_SCORED,
                WITH_INTERVALS.pomp(List.of(unscored)).absence().orElseThrow().reason());
    }

    @Test
    void severalQuestionsCountEquallyAndUnansweredOnesAreLeftOut() {
        Figure pomp = WITH_INTERVALS.pomp(List.of(pat("1.1", 6, 0, 0, 0), pat("1.2", 0, 0, 0, 60),
                pat("1.3", 0, 0, 0, 0)));
        assertEquals(50, pomp.value().orElseThrow(), 1e-12);
        assertEquals(6, pomp.n());
        assertEquals(3, pomp.inputs().size());
        assertEquals(6, pomp.exclusions().blank());
        assertTrue(pomp.caveats().contains(Caveat.INDEPENDENT_QUESTIONS));
    }

    @Test
    void noQuestionAtAllGivesNoFigure() {
        assertEquals(AbsenceReason.NOBODY_ANSWERED, WITH_INTERVALS.pomp(List.of()).absence().orElseThrow().reason());
        assertEquals(AbsenceReason.NOBODY_ANSWERED,
                WITH_INTERVALS.withinGroupAgreement(List.of()).absence().orElseThrow().reason());
        assertEquals(AbsenceReason.NOBODY_ANSWERED,
                ReliabilityFigures.krippendorffAlpha(List.of()).absence().orElseThrow().reason());
    }

    /** Five pairs cannot go below .0625. */
    @Test
    void fivePairsAreTooFewToTell() {
        Figure five = ChangeFigures.signedRank("1.1", new double[] {1, 1, 1, 2, 1}, 0);
        assertEquals("Too few to tell: with 5 changed answers p cannot fall below 0.0625, and telling needs .05.",
                five.absence().orElseThrow().text());
        Figure six = ChangeFigures.signedRank("1.1", new double[] {1, 1, 1, 2, 1, 1}, 3);
        assertEquals(0.03125, six.probability().orElseThrow(), 1e-12);
        assertEquals(3, six.exclusions().blank());
        assertEquals(AbsenceReason.NOT_PAIRED,
                ChangeFigures.signedRank("1.1", new double[0], 8).absence().orElseThrow().reason());
        assertEquals(AbsenceReason.ALL_EQUAL,
                ChangeFigures.signedRank("1.1", new double[7], 0).absence().orElseThrow().reason());
    }

    @Test
    void higherAnswersLaterGiveAPositiveDeltaWhateverTheOrderOfTheOptions() {
        Figure figure = ChangeFigures.superiority(pat("2025", 0, 0, 5, 5), pat("2026", 5, 5, 0, 0));
        assertEquals(1, figure.value().orElseThrow());
        assertEquals(2.0 / 184756, figure.probability().orElseThrow(), 1e-12);
        assertTrue(figure.caveats().contains(Caveat.UNPAIRED));
        Figure few = ChangeFigures.superiority(pat("2025", 0, 0, 0, 3), pat("2026", 3, 0, 0, 0));
        assertTrue(few.probability().isEmpty());
        assertTrue(few.caveats().contains(Caveat.TOO_FEW_TO_TEST));
    }

    @Test
    void coefficientsOfConsistencySayWhyTheyAreNotThere() {
        CrossProducts nobody = new CrossProductCounter(List.of()).crossProducts();
        assertEquals(AbsenceReason.NOBODY_ANSWERED,
                ReliabilityFigures.cronbachAlpha(nobody).absence().orElseThrow().reason());
        CrossProducts constant = CrossProducts.ofCovariances(new double[3][3], 9);
        assertEquals(AbsenceReason.ALL_EQUAL,
                ReliabilityFigures.cronbachAlpha(constant).absence().orElseThrow().reason());
        assertEquals(AbsenceReason.ALL_EQUAL, ReliabilityFigures.omega(constant).absence().orElseThrow().reason());
        CrossProducts two = CrossProducts.ofCovariances(new double[][] {{1, 0.5}, {0.5, 1}}, 9);
        assertEquals(AbsenceReason.NOT_MEASURED, ReliabilityFigures.omega(two).absence().orElseThrow().reason());
        Figure alpha = ReliabilityFigures.cronbachAlpha(two);
        assertEquals(2.0 / 3, alpha.value().orElseThrow(), 1e-12);
        assertTrue(alpha.interval().orElseThrow().contains(2.0 / 3));
        assertTrue(alpha.caveats().contains(Caveat.UNSTABLE_COEFFICIENT));
        assertEquals(AbsenceReason.NOT_ASKED_FOR,
                ReliabilityFigures.notAskedFor(Method.OMEGA).absence().orElseThrow().reason());
    }

    @Test
    void refusesScalesThatDiffer() {
        QuestionCounts other = new QuestionCounts("1", List.of("a", "b"), List.of(0.0, 1.0), List.of(3, 4), 7);
        assertThrows(IllegalArgumentException.class, () -> ChangeFigures.superiority(pat("1.1", 1, 1, 1, 1), other));
        assertEquals(AbsenceReason.NO_SOLUTION, WITH_INTERVALS.withinGroupAgreement(List.of(pat("1.1", 2, 1, 1, 1),
                other)).absence().orElseThrow().reason());
    }
}
