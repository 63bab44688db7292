// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parapet.ui.grid.GridCursor;

class AnswerSheetTest {

    private final SampleAnswers sample = new SampleAnswers();

    @Test
    void thereIsAColumnForEveryItemOnEveryScale() {
        assertEquals(List.of("1.1", "1.2", "2.1/importance", "2.1/effect", "T1", "F1"),
                sample.sheet().columns().stream().map(AnswerColumn::heading).toList());
    }

    @Test
    void everyParticipantHasARowBeforeAnybodyHasAnswered() {
        assertEquals(3, sample.sheet().participants().size());
        assertEquals(new AnswerSheet.Progress(0, 0, 0, 3), sample.sheet().progress());
    }

    @Test
    void progressCountsAnswersOfThoseWhoHaveBegun() {
        sample.answer(0, 0, "SA");
        sample.answer(0, 3, "low");
        sample.answer(2, 5, "Because it matters.");
        assertEquals(2, sample.sheet().answered(0));
        assertEquals(new AnswerSheet.Progress(3, 12, 2, 1), sample.sheet().progress());
    }

    @Test
    void aNoteIsNoAnswer() {
        sample.execute(sample.changes().note(1, 1, "was not sure"));
        assertEquals(0, sample.sheet().answered(1));
        assertEquals("", sample.sheet().value(1, 1));
        assertEquals("was not sure", sample.sheet().note(1, 1));
    }

    @Test
    void anAnswerThatNamesTheOnlyScaleOfItsItemStandsInTheItemsColumn() {
        sample.answer(0, 0, "SA");
        sample.assessment.getResponses().getFirst().getAnswers().getFirst().setScale("agreement");
        assertEquals("SA", sample.sheet().value(0, 0));
    }

    @Test
    void withoutTheInstrumentAnswersAreShownAsCodesAndCannotBeChanged() {
        sample.answer(0, 1, "D");
        sample.answer(1, 2, "high");
        AnswerSheet sheet = AnswerSheet.of(sample.partnership, sample.assessment, Optional.empty());
        assertFalse(sheet.isEditable());
        assertEquals(List.of("1.2", "2.1/importance"), sheet.columns().stream().map(AnswerColumn::heading).toList());
        assertEquals("D", sheet.mark(0, 0));
        assertEquals("high", sheet.mark(1, 1));
        assertTrue(new AnswerChanges(sample.domain, sample.partnership, sheet).answer(0, 0, "A").isEmpty());
    }

    @Test
    void aSheetIsNotChangedByLaterAnswers() {
        AnswerSheet before = sample.sheet();
        sample.answer(0, 0, "SA");
        sample.answer(0, 0, "A");
        assertEquals("", before.value(0, 0));
        assertEquals(Optional.of(new GridCursor(0, 0)), sample.sheet().firstDifference(before));
    }

    @Test
    void marksAreShortCodesElseNumbersElseTicks() {
        AnswerSheet sheet = sample.sheet();
        assertEquals("SD", sheet.columns().get(0).mark("SD"));
        assertEquals("\u2713", sheet.columns().get(4).mark("done"));
        assertEquals("\u2717", sheet.columns().get(4).mark("not-done"));
        assertEquals("gone?", sheet.columns().get(0).mark("gone"));
        AnswerColumn longCodes = new AnswerColumn("A1", "", AnswerColumn.Kind.SCALE, "", "", "", "", "",
                List.of(new Choice("NO", "No"), new Choice("YES-EFFECTIVE", "Yes")), true);
        assertEquals("2", longCodes.mark("YES-EFFECTIVE"));
        assertEquals("1", longCodes.mark("NO"));
    }

    @Test
    void aCellIsNamedByParticipantStatementAndAnswer() {
        sample.answer(1, 2, "high");
        sample.execute(sample.changes().note(1, 2, "for now"));
        String name = GridAccessibility.name(sample.sheet(), new GridCursor(1, 2));
        for (String part : List.of("H02", "2.1/importance", "Statement 2.1", "How about importance?", "High",
                "for now")) {
            assertTrue(name.contains(part), name);
        }
        assertTrue(GridAccessibility.name(sample.sheet(), new GridCursor(0, 0)).contains("blank"));
    }
}
