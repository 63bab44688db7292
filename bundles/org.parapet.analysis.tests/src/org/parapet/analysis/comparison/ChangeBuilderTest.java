// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.figure.Absence;
import org.parapet.analysis.figure.AbsenceReason;
import org.parapet.analysis.figure.Caveat;
import org.parapet.analysis.figure.Exclusions;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.figure.InputValue;
import org.parapet.analysis.figure.Interval;
import org.parapet.analysis.figure.Method;
import org.parapet.analysis.inference.PersonIntervals;
import org.parapet.analysis.testing.Instruments;
import org.parapet.model.instrument.Instrument;

class ChangeBuilderTest {

    private final Instrument pat = Instruments.pat();
    private final ProtectedAnswers earlier = new ProtectedAnswers(pat, 0, "A", "B");
    private final ProtectedAnswers later = new ProtectedAnswers(pat, 1, "A", "B");

    private ConstructChange change(String... items) {
        PersonIntervals intervals = new PersonIntervals(ProtectedAnswers.draws());
        CellBuilder cells = new CellBuilder(intervals);
        ComparedEdition edition = ProtectedAnswers.edition(pat, items);
        GroupPair pair = new GroupPair(earlier.view(""), later.view(""));
        return new ChangeBuilder(intervals).build(cells.build("trust", pair.earlier(), edition),
                cells.build("trust", pair.later(), edition), pair, (item, scale) -> true, "Trust");
    }

    @Test
    void pairsAreTestedWhereHalfOfThoseWhoAnsweredInTheLargerWaveCanBeFollowed() {
        for (int i = 0; i < 6; i++) {
            earlier.respond("both" + i, "A", "D");
            later.respond("both" + i, "A", "A");
        }
        later.respond(6, "B", "A");
        assertEquals(Method.SIGNED_RANK, change("4.4").test().method());

        later.respond(1, "B", "A");

        assertEquals(Method.RANK_SUM, change("4.4").test().method());
        assertTrue(change("4.4").test().caveats().contains(Caveat.UNPAIRED));
    }

    @Test
    void whoeverLeftAllBlankIsNoPersonOfTheTest() {
        earlier.respond(8, "A", "D").respond(3, "A", "-", "2.1", "A");
        later.respond(9, "B", "SA").respond(2, "B", "-", "2.1", "A");

        ConstructChange change = change("4.4", "4.5");

        assertEquals(Method.RANK_SUM, change.test().method());
        assertEquals(List.of(8.0, 9.0), change.test().inputs().getFirst().values().stream()
                .map(InputValue::value).toList());
        assertEquals(8, change.test().n());
    }

    @Test
    void aTestAboveTheLevelOfFivePerCentSeesNoClearChange() {
        for (int i = 0; i < 7; i++) {
            earlier.respond("p" + i, "A", i < 3 ? "SD" : i < 6 ? "D" : "SA");
            later.respond("p" + i, "A", i < 3 ? "D" : "A");
        }

        ConstructChange change = change("4.4");

        assertEquals(2 * (1 + 7) / 128.0, change.test().probability().orElseThrow(), 1e-12);
        assertEquals(ConstructChange.Verdict.NOT_CLEAR, change.verdict());
    }

    @Test
    void withFiveDifferencesThereAreTooFewToTellAndSixCanTell() {
        for (int i = 0; i < 5; i++) {
            earlier.respond("p" + i, "A", "SA");
            later.respond("p" + i, "A", "SD");
        }
        assertEquals(ConstructChange.Verdict.TOO_FEW, change("4.4").verdict());
        earlier.respond("p5", "A", "SA");
        later.respond("p5", "A", "SD");

        assertEquals(ConstructChange.Verdict.FELL, change("4.4").verdict());
    }

    @Test
    void answersBelowTenInOneOfTheWavesAreCalledFew() {
        earlier.respond(9, "A", "D");
        later.respond(12, "A", "A");
        assertTrue(change("4.4").difference().caveats().contains(Caveat.FEW_ANSWERS));

        earlier.respond(1, "A", "D");

        assertEquals(10, change("4.4").difference().n());
        assertFalse(change("4.4").difference().caveats().contains(Caveat.FEW_ANSWERS));
    }

    @Test
    void aStatementWithoutAnswersInOneOfTheWavesIsNotCompared() {
        earlier.respond(6, "A", "D");
        later.respond(6, "A", "A", "4.5", "-");

        ConstructChange change = change("4.4", "4.5");

        assertEquals(List.of("4.4"), change.items());
        assertEquals(List.of("4.5"), change.notCompared());
        assertEquals(100 / 3.0, change.earlierPomp().value().orElseThrow(), 1e-9);
    }

    @Test
    void withoutAStatementInBothWavesNothingIsComparable() {
        earlier.respond(6, "A", "D", "4.4", "-");
        later.respond(6, "A", "A", "4.5", "-");

        ConstructChange change = change("4.4", "4.5");

        assertEquals(ConstructChange.Verdict.NOT_COMPARABLE, change.verdict());
        assertTrue(change.difference().value().isEmpty() && change.difference().interval().isEmpty());
        assertEquals(List.of(), change.items());
    }

    @Test
    void answersLinkedToNobodyCountInTheFiguresAndNotAsPersonsOfTheTest() {
        earlier.respond(6, "A", "SD");
        later.respond(6, "A", "SD").loose("4.4", Set.of("B"), "SA", 6);

        ConstructChange change = change("4.4");

        assertEquals(50, change.difference().value().orElseThrow(), 1e-9);
        assertEquals(6, change.test().inputs().getFirst().values().getFirst().value());
    }

    @Test
    void aChangeRestsOnTheWaveWithFewerAnswers() {
        earlier.respond(12, "A", "D");
        later.respond(9, "A", "A");

        assertEquals(9, change("4.4").difference().n());
        assertTrue(change("4.4").difference().caveats().contains(Caveat.FEW_ANSWERS));
    }

    @Test
    void aFigureOfSeveralStatementsHasTheNumberOfAnswersOfTheOneThatFewestAnswered() {
        earlier.respond(2, "A", "D", "4.4", "-").respond(6, "A", "D");
        later.respond(8, "A", "A");

        assertEquals(6, change("4.4", "4.5").earlierPomp().n());
        assertEquals(6, change("4.4", "4.5").difference().n());
    }

    @Test
    void aStatementWithoutAnswersInTheEarlierWaveIsNotCompared() {
        earlier.respond(6, "A", "D", "4.5", "-");
        later.respond(6, "A", "A");

        assertEquals(List.of("4.4"), change("4.4", "4.5").items());
        assertEquals(100 / 3.0, change("4.4", "4.5").difference().value().orElseThrow(), 1e-9);
    }

    @Test
    void fiveDifferencesAreSaidToBeOneShortOfWhatTheTestNeeds() {
        for (int i = 0; i < 7; i++) {
            earlier.respond("p" + i, "A", i < 5 ? "SA" : "D");
            later.respond("p" + i, "A", i < 5 ? "SD" : "D");
        }

        Figure test = change("4.4").test();

        assertEquals(Absence.tooFew(5, 6), test.absence().orElseThrow());
        assertTrue(change("4.4").sentence().contains("too few"), change("4.4").sentence());
    }

    @Test
    void enoughPeopleWhoAllAnswerAsBeforeAreNotTooFewToTell() {
        for (int i = 0; i < 5; i++) {
            earlier.respond("p" + i, "A", "A");
            later.respond("p" + i, "A", "A");
        }
        assertEquals(ConstructChange.Verdict.TOO_FEW, change("4.4").verdict());
        earlier.respond("p5", "A", "A");
        later.respond("p5", "A", "A");

        ConstructChange change = change("4.4");

        assertEquals(ConstructChange.Verdict.NOT_CLEAR, change.verdict());
        assertEquals(AbsenceReason.ALL_EQUAL, change.test().absence().orElseThrow().reason());
        assertEquals(6, change.test().n());
        assertEquals("Trust did not move: the answers are the same in both waves.", change.sentence());
    }

    @Test
    void enoughPeopleWhoCannotBeFollowedAndAllAnswerAlikeAreNotTooFewToTell() {
        earlier.respond(5, "A", "A");
        later.respond(4, "B", "A");
        assertEquals(ConstructChange.Verdict.TOO_FEW, change("4.4").verdict());
        later.respond(1, "B", "A");

        ConstructChange change = change("4.4");

        assertEquals(Method.RANK_SUM, change.test().method());
        assertEquals(ConstructChange.Verdict.NOT_CLEAR, change.verdict());
        assertEquals(AbsenceReason.ALL_EQUAL, change.test().absence().orElseThrow().reason());
    }

    @Test
    void whereOnlyAnswersLinkedToNobodyMovedTheTestCannotTell() {
        earlier.respond(6, "A", "SD");
        later.respond(6, "A", "SD").loose("4.4", Set.of("B"), "SA", 6);

        ConstructChange change = change("4.4");

        assertEquals(ConstructChange.Verdict.TOO_FEW, change.verdict());
        assertTrue(change.sentence().contains("+50.0"), change.sentence());
    }

    @Test
    void whereThePeopleRoseAndTheFigureDidNotNothingIsClear() {
        earlier.respond(6, "A", "D");
        later.respond(6, "A", "A").loose("4.4", Set.of("B"), "SD", 6);

        ConstructChange change = change("4.4");

        assertEquals(0, change.difference().value().orElseThrow());
        assertEquals(2 / 64.0, change.test().probability().orElseThrow(), 1e-12);
        assertEquals(ConstructChange.Verdict.NOT_CLEAR, change.verdict());
    }

    @Test
    void answersThatAreAllLinkedToNobodyInOneWaveCannotBeTested() {
        earlier.loose("4.4", Set.of("A"), "SD", 6);
        later.respond(6, "A", "SA");

        Figure test = change("4.4").test();

        assertEquals(AbsenceReason.NOT_PAIRED, test.absence().orElseThrow().reason());
        assertEquals(0, test.n());
    }

    @Test
    void theIntervalOfTheSamePeopleFollowsEachOfThem() {
        allRise("p");

        Interval interval = change("4.4").difference().interval().orElseThrow();

        assertEquals(100 / 3.0, interval.low(), 1e-9);
        assertEquals(100 / 3.0, interval.high(), 1e-9);
    }

    @Test
    void theIntervalOfOtherPeopleFollowsNobody() {
        allRise("q");

        Interval interval = change("4.4").difference().interval().orElseThrow();

        assertTrue(interval.low() < 30 && interval.high() > 35, interval.toString());
    }

    private void allRise(String codesOfTheLaterWave) {
        for (int i = 0; i < 8; i++) {
            earlier.respond("p" + i, "A", i < 4 ? "D" : "A");
            later.respond(codesOfTheLaterWave + i, "A", i < 4 ? "A" : "SA");
        }
    }

    @Test
    void ofFewerThanFiveInOneWaveThereIsNoInterval() {
        earlier.respond(4, "A", "D", "4.4", "SA").respond(1, "A", "D", "4.4", "-");
        later.respond(5, "A", "A");
        assertTrue(change("4.4").difference().interval().isEmpty());

        earlier.respond(1, "A", "SA");

        assertTrue(change("4.4").difference().interval().isPresent());
    }

    @Test
    void intervalsThatTouchDoNotLieApart() {
        Figure low = interval(10, 30);

        assertFalse(ChangeBuilder.isApart(low, interval(30, 50)));
        assertFalse(ChangeBuilder.isApart(interval(30, 50), low));
        assertTrue(ChangeBuilder.isApart(low, interval(30.5, 50)));
        assertTrue(ChangeBuilder.isApart(interval(30.5, 50), low));
        assertFalse(ChangeBuilder.isApart(low, Figure.of(Method.POMP, 90, 4, List.of(), Exclusions.NONE)));
    }

    private static Figure interval(double from, double to) {
        Figure plain = Figure.of(Method.POMP, (from + to) / 2, 8, List.of(), Exclusions.NONE);
        return new Figure(plain.method(), plain.value(), plain.absence(), plain.n(), Optional.of(
                new Interval(from, to, 0.95, "drawn")), plain.probability(), plain.inputs(), plain.exclusions(),
                plain.caveats(), OptionalLong.of(1));
    }
}
