// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.parapet.model.assessment.InterviewNote;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Theme;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Prompt;
import org.parapet.ui.answers.InterviewStep.Kind;

class InterviewTest {

    private final SampleAnswers sample = new SampleAnswers();
    private final InterviewChanges changes =
            new InterviewChanges(sample.domain, sample.partnership, sample.assessment);

    private InterviewNote note(int row, String prompt) {
        return changes.find(sample.participant(row), prompt).orElseThrow();
    }

    @Test
    void thePromptsComeFirstThenRoomForAnythingElseThenTheStatements() {
        sample.instrument.setProcess(InstrumentFactory.eINSTANCE.createProcess());
        sample.instrument.getProcess().setInterview(InstrumentFactory.eINSTANCE.createInterviewTemplate());
        for (String code : List.of("1", "2")) {
            Prompt prompt = InstrumentFactory.eINSTANCE.createPrompt();
            prompt.setCode(code);
            prompt.setText("Prompt " + code);
            sample.instrument.getProcess().getInterview().getPrompts().add(prompt);
        }
        List<InterviewStep> steps = InterviewStep.of(Optional.of(sample.instrument), sample.sheet());
        assertEquals(9, steps.size());
        assertEquals(new InterviewStep(Kind.PROMPT, 2, 2, "2", "Prompt 2", -1), steps.get(1));
        assertEquals(Kind.GENERAL, steps.get(2).kind());
        assertEquals(new InterviewStep(Kind.STATEMENT, 1, 6, "", "", 0), steps.get(3));
    }

    @Test
    void anInstrumentWithoutATemplateHasRoomForNotesAndTheStatements() {
        assertEquals(7, InterviewStep.of(Optional.of(sample.instrument), sample.sheet()).size());
    }

    @Test
    void aNoteComesWithItsFirstWordAndGoesWhenItIsDeleted() {
        sample.execute(changes.note(sample.participant(0), "1", " told us "));
        assertEquals("told us", note(0, "1").getText());
        assertTrue(changes.find(sample.participant(1), "1").isEmpty());
        assertTrue(changes.find(sample.participant(0), "").isEmpty());
        assertTrue(changes.note(sample.participant(0), "1", "told us").isEmpty());
        sample.execute(changes.note(sample.participant(0), "1", ""));
        assertTrue(sample.assessment.getInterviewNotes().isEmpty());
    }

    @Test
    void aNewThemeIsAddedOnceAndGivenToTheNote() {
        sample.execute(changes.note(sample.participant(0), "1", "money"));
        sample.execute(changes.note(sample.participant(1), "", "money again"));
        sample.execute(changes.newTheme(note(0, "1"), "Money"));
        sample.execute(changes.newTheme(note(1, ""), " money "));
        assertEquals(1, sample.partnership.getThemes().size());
        Theme theme = sample.partnership.getThemes().getFirst();
        assertEquals(List.of(theme), note(1, "").getThemes());
        assertTrue(changes.newTheme(note(1, ""), "  ").isEmpty());
        sample.execute(changes.theme(note(1, ""), theme, false));
        assertTrue(note(1, "").getThemes().isEmpty());
        assertTrue(changes.theme(note(1, ""), theme, false).isEmpty());
    }

    @Test
    void everythingCanBeUndone() {
        Partnership before = EcoreUtil.copy(sample.partnership);
        sample.execute(changes.note(sample.participant(0), "1", "money"));
        sample.execute(changes.newTheme(note(0, "1"), "Money"));
        sample.execute(changes.note(sample.participant(0), "1", ""));
        while (sample.commands.canUndo()) {
            sample.commands.undo();
        }
        assertTrue(EcoreUtil.equals(before, sample.partnership));
    }
}
