// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.files.Problem;
import org.parapet.model.assessment.validation.InstrumentAnswersValidator;
import org.parapet.model.assessment.validation.PartnershipValidator;
import org.parapet.model.files.Locations;

class AnswerChangesTest {

    private final SampleAnswers sample = new SampleAnswers();

    private void assertValid() {
        List<Problem> problems = new java.util.ArrayList<>(new PartnershipValidator().validate(sample.partnership,
                Locations.none("sample")));
        problems.addAll(new InstrumentAnswersValidator(sample.instrument).validate(sample.assessment,
                Locations.none("sample")));
        assertEquals(List.of(), problems.stream().filter(Problem::isError).toList());
    }

    @Test
    void everyKindOfAnswerIsStoredAsTheFileFormatWants() {
        sample.answer(0, 0, "SA");
        sample.answer(0, 3, "high");
        sample.answer(0, 4, "not-done");
        sample.answer(0, 5, "Free\ntext");
        assertValid();
        List<Answer> answers = sample.assessment.getResponses().getFirst().getAnswers();
        assertNull(answers.get(0).getScale());
        assertEquals("effect", answers.get(1).getScale());
        assertEquals("not-done", answers.get(2).getOption());
        assertEquals("Free\ntext", answers.get(3).getText());
    }

    @Test
    void answersStandInTheOrderOfTheInstrumentAndResponsesInThatOfTheParticipants() {
        sample.answer(2, 1, "A");
        sample.answer(0, 4, "done");
        sample.answer(0, 0, "A");
        sample.answer(0, 2, "low");
        assertEquals(List.of("H01", "H03"), sample.assessment.getResponses().stream()
                .map(response -> response.getParticipant().getCode()).toList());
        assertEquals(List.of("1.1", "2.1", "T1"), sample.assessment.getResponses().getFirst().getAnswers().stream()
                .map(Answer::getItem).toList());
        assertNotNull(sample.assessment.getResponses().getFirst().getId());
        assertValid();
    }

    @Test
    void theLastAnswerThatIsDeletedTakesTheResponseWithIt() {
        sample.answer(1, 0, "SA");
        sample.answer(1, 1, "SA");
        sample.answer(1, 0, "");
        assertEquals(1, sample.assessment.getResponses().getFirst().getAnswers().size());
        sample.answer(1, 1, "");
        assertTrue(sample.assessment.getResponses().isEmpty());
    }

    @Test
    void aBlankAnswerKeepsItsNoteAndANoteKeepsItsAnswer() {
        sample.answer(0, 0, "SA");
        sample.execute(sample.changes().note(0, 0, "  well known "));
        sample.answer(0, 0, "");
        assertEquals("well known", sample.sheet().note(0, 0));
        assertEquals("", sample.sheet().value(0, 0));
        assertValid();
        sample.answer(0, 0, "D");
        sample.execute(sample.changes().note(0, 0, ""));
        assertEquals("D", sample.sheet().value(0, 0));
        assertValid();
    }

    @Test
    void whatChangesNothingIsNoCommand() {
        sample.answer(0, 0, "SA");
        assertTrue(sample.changes().answer(0, 0, "SA").isEmpty());
        assertTrue(sample.changes().answer(0, 1, "").isEmpty());
        assertTrue(sample.changes().note(0, 1, "  ").isEmpty());
    }

    @Test
    void everyChangeCanBeUndoneAndRedone() {
        Partnership before = EcoreUtil.copy(sample.partnership);
        sample.answer(0, 0, "SA");
        sample.answer(0, 0, "A");
        sample.answer(2, 5, "text");
        sample.execute(sample.changes().note(1, 1, "note"));
        sample.answer(0, 0, "");
        Partnership after = EcoreUtil.copy(sample.partnership);
        while (sample.commands.canUndo()) {
            sample.commands.undo();
        }
        assertTrue(EcoreUtil.equals(before, sample.partnership));
        while (sample.commands.canRedo()) {
            sample.commands.redo();
        }
        assertTrue(EcoreUtil.equals(after, sample.partnership));
    }
}
