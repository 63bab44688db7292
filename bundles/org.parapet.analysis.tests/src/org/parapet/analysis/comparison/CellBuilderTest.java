// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.figure.AbsenceReason;
import org.parapet.analysis.figure.Caveat;
import org.parapet.analysis.inference.PersonIntervals;
import org.parapet.analysis.testing.Instruments;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;

class CellBuilderTest {

    private final Instrument pat = Instruments.pat();

    private ProtectedAnswers answers() {
        return new ProtectedAnswers(pat, 0, "A", "B");
    }

    private ConstructCell cell(GroupView view, String... items) {
        return new CellBuilder(new PersonIntervals(ProtectedAnswers.draws())).build("trust", view,
                ProtectedAnswers.edition(pat, items));
    }

    private ConstructCell everybody(ProtectedAnswers answers, String... items) {
        return cell(answers.view(""), items);
    }

    private static boolean has(ConstructCell cell, Caveat caveat) {
        return cell.pomp().caveats().contains(caveat);
    }

    @Test
    void answersBelowTenAreCalledFewAndTenAreNot() {
        assertTrue(has(everybody(answers().respond(9, "A", "SA"), "4.4"), Caveat.FEW_ANSWERS));
        assertFalse(has(everybody(answers().respond(10, "A", "SA"), "4.4"), Caveat.FEW_ANSWERS));
    }

    @Test
    void anItemOnTwoScalesIsTwoStatementsAndNamedOnce() {
        Item item = pat.getSections().get(3).getItems().get(3);
        item.getScales().add(Instruments.scale(pat, "importance"));
        Instruments.option(pat.getScales().getLast(), "A", "High", 1, null);
        Instruments.option(pat.getScales().getLast(), "D", "Low", 0, null);

        ConstructCell cell = everybody(answers().respond(6, "A", "A"), "4.4", "4.5");

        assertEquals(List.of("4.4", "4.5"), cell.items());
        assertEquals(List.of("4.4 agreement", "4.4 importance", "4.5 "),
                cell.statements().stream().map(each -> each.item() + ' ' + each.scale()).toList());
    }

    @Test
    void answersToAQuestionThatIsHiddenAreNotCountedAsBlanks() {
        ConstructCell cell = everybody(answers().respond(6, "A", "SA", "4.5", "-").withhold("4.5"), "4.4", "4.5");

        assertEquals(0, cell.pomp().exclusions().blank());
        assertFalse(has(cell, Caveat.BLANKS));
    }

    @Test
    void oneBlankIsSaidAndAQuestionThatNobodyAnsweredIsBlankForAll() {
        ProtectedAnswers one = answers().respond(6, "A", "SA").respond(1, "A", "SA", "4.4", "-");
        ConstructCell none = everybody(answers().respond(7, "A", "SA", "4.5", "-"), "4.4", "4.5");

        assertEquals(1, everybody(one, "4.4", "4.5").pomp().exclusions().blank());
        assertTrue(has(everybody(one, "4.4", "4.5"), Caveat.BLANKS));
        assertEquals(0, everybody(one, "4.5").pomp().exclusions().blank());
        assertFalse(has(everybody(one, "4.5"), Caveat.BLANKS));
        assertEquals(7, none.pomp().exclusions().blank());
    }

    @Test
    void anIntervalWithoutWidthSaysSoAndOneWithWidthDoesNot() {
        assertTrue(has(everybody(answers().respond(8, "A", "SA"), "4.4"), Caveat.NO_WIDTH));
        assertFalse(has(everybody(answers().respond(4, "A", "SA").respond(4, "A", "SD"), "4.4"), Caveat.NO_WIDTH));
    }

    @Test
    void belowFiveAnswersThereIsNoIntervalAndNothingIsSaidOfOne() {
        ConstructCell cell = everybody(answers().respond(4, "A", "SA"), "4.4");

        assertTrue(cell.pomp().value().isPresent() && cell.pomp().interval().isEmpty(), cell.pomp().toString());
        assertTrue(cell.pomp().seed().isEmpty());
        assertFalse(has(cell, Caveat.NOT_A_SAMPLE) || has(cell, Caveat.NO_WIDTH), cell.pomp().toString());
        assertTrue(everybody(answers().respond(5, "A", "SA"), "4.4").pomp().interval().isPresent());
    }

    @Test
    void fewestAndMostAnswersAreThoseOfAnyStatementWhereverItStands() {
        ConstructCell cell = everybody(answers().respond(6, "A", "SA").respond(1, "A", "-", "4.5", "A", "4.6", "A")
                .respond(1, "A", "-", "4.5", "A"), "4.4", "4.5", "4.6");
        ConstructCell other = everybody(answers().respond(6, "A", "SA").respond(2, "A", "-", "4.4", "A"),
                "4.4", "4.5");

        assertEquals(List.of(6, 8, 7), cell.statements().stream().map(StatementCell::answered).toList());
        assertEquals(List.of(6, 8, 6), List.of(cell.fewestAnswers(), cell.mostAnswers(), cell.pomp().n()));
        assertEquals(List.of(6, 8), List.of(other.fewestAnswers(), other.mostAnswers()));
    }

    @Test
    void aGroupOfWhichOneQuestionIsHiddenShowsNothingUnderTheConstruct() {
        ProtectedAnswers answers = answers().respond(6, "A", "SA", "4.5", "-").respond(6, "B", "D")
                .loose("4.5", Set.of("A"), "A", 5);

        ConstructCell hidden = cell(answers.view("A"), "4.4", "4.5");

        assertEquals(CellState.PROTECTED, hidden.state());
        assertEquals(AbsenceReason.SMALL_GROUP, hidden.pomp().absence().orElseThrow().reason());
        assertEquals(List.of(), hidden.statements());
        assertEquals(List.of(), hidden.pomp().inputs());
        assertTrue(cell(answers.view("B"), "4.4", "4.5").isMeasured());
        assertTrue(cell(answers.view("A"), "4.4").isMeasured(), "the other question by itself shows");
    }

    @Test
    void aQuestionWithheldFromEverybodyHidesNoOtherOfAGroup() {
        ProtectedAnswers answers = answers().respond(6, "A", "SA", "4.5", "-").respond(6, "B", "D", "4.5", "-")
                .withhold("4.5");

        ConstructCell cell = cell(answers.view("A"), "4.4", "4.5");

        assertEquals(List.of("4.4"), cell.statements().stream().map(StatementCell::item).toList());
        assertEquals(CellState.PROTECTED, cell(answers.view("A"), "4.5").state());
        assertEquals(CellState.PROTECTED, everybody(answers, "4.5").state());
    }

    @Test
    void answersLinkedToNobodyCountWithEverybodyAlone() {
        ProtectedAnswers answers = answers().respond(6, "A", "SA", "4.5", "-").respond(6, "B", "SA", "4.5", "-")
                .loose("4.5", Set.of("A", "B"), "SD", 6);

        ConstructCell cell = everybody(answers, "4.4", "4.5");

        assertEquals(50, cell.pomp().value().orElseThrow(), 1e-9);
        assertEquals(List.of(12, 6), cell.statements().stream().map(StatementCell::answered).toList());
        assertEquals(6, cell.pomp().exclusions().blank());
        assertEquals(List.of(CellState.PROTECTED, CellState.PROTECTED),
                List.of(cell(answers.view("A"), "4.5").state(), cell(answers.view("B"), "4.5").state()));
    }
}
