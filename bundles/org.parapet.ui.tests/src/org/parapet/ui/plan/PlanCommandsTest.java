// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.plan.DraftAction;
import org.parapet.analysis.plan.OdPlanDraft;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.instrument.ActionKind;

class PlanCommandsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final Partnership partnership = PartnershipChanges.newPartnership("Partners");
    private final Assessment assessment;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final PlanCommands commands = new PlanCommands(new AdapterFactoryEditingDomain(
            new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), stack));
    private final PlanMarks marks = new PlanMarks();

    PlanCommandsTest() {
        PartnershipChanges changes = new PartnershipChanges(partnership);
        assessment = changes.addAssessment("pat", "2023", changes.addWave("2026"));
    }

    private static OdPlanDraft draft(String... items) {
        List<DraftAction> actions = List.of(items).stream().map(item -> new DraftAction(item, ActionKind.PRESCRIBED,
                List.of(item), "work-on", "Suggested for " + item)).toList();
        return new OdPlanDraft("pat", "2023", "2026", 2, List.of("One"), List.of("Summary"), List.of(), "Positives",
                List.of(), "Areas", List.of(), "Consensus", List.of(), actions, List.of(), List.of("Next"));
    }

    private void redraft(String... items) {
        stack.execute(commands.draft(assessment, draft(items), TODAY, marks::mark));
    }

    private PlanAction action(int index) {
        return assessment.getPlan().getActions().get(index);
    }

    @Test
    void draftingIsUndoneAndRedoneInOneStep() {
        redraft("1.1", "1.2");
        assertEquals(2, assessment.getPlan().getActions().size());
        stack.undo();
        assertNull(assessment.getPlan());
        stack.redo();
        assertEquals("Suggested for 1.1", action(0).getDrafted());
        assertEquals(2, assessment.getPlan().getActions().stream().map(PlanAction::getId).distinct().count());
    }

    @Test
    void redraftingKeepsWhatPeopleWroteAndMarksWhatChanged() {
        redraft("1.1", "1.2", "1.3");
        PlanAction edited = action(1);
        stack.execute(commands.reword(edited, Literals.PLAN_ACTION__TEXT, edited.getDrafted(), "Our own words"));
        redraft("1.1", "1.4");
        assertEquals("Our own words", edited.getText());
        assertEquals(Optional.of(PlanMarks.Kind.NO_LONGER), marks.of(edited));
        assertEquals(Optional.of(PlanMarks.Kind.NEW), marks.of(action(1)));
        assertEquals(Optional.empty(), marks.of(action(0)));
        assertEquals(1, marks.withdrawn());
        stack.undo();
        assertEquals(List.of("1.1", "1.2", "1.3"), assessment.getPlan().getActions().stream()
                .map(PlanAction::getOrigin).toList());
    }

    @Test
    void marksGoWhenTheyAreDismissed() {
        redraft("1.1");
        redraft("1.1", "1.2");
        assertFalse(marks.isEmpty());
        marks.clear();
        assertTrue(marks.isEmpty());
        assertEquals(Optional.empty(), marks.of(action(1)));
    }

    @Test
    void previewSaysWhatARedraftWouldDoWithoutDoingIt() {
        redraft("1.1");
        assertTrue(PlanCommands.preview(assessment.getPlan(), draft("1.1"), TODAY).isEmpty());
        assertEquals(1, PlanCommands.preview(assessment.getPlan(), draft("1.1", "1.2"), TODAY).added().size());
        assertEquals(1, assessment.getPlan().getActions().size());
    }

    @Test
    void theDraftsWordingIsNoWordingOfOnesOwn() {
        redraft("1.1");
        stack.execute(commands.reword(action(0), Literals.PLAN_ACTION__TEXT, action(0).getDrafted(), "Ours"));
        stack.execute(commands.reword(action(0), Literals.PLAN_ACTION__TEXT, action(0).getDrafted(),
                "Suggested for 1.1"));
        assertNull(action(0).getText());
    }

    @Test
    void actionsMoveWithinThePlanOnly() {
        redraft("1.1", "1.2");
        PlanAction first = action(0);
        assertFalse(commands.move(first, -1).canExecute());
        stack.execute(commands.move(first, 1));
        assertEquals(first, action(1));
    }

    @Test
    void anActionOfOnesOwnGetsAnIdAndStaysAtTheEnd() {
        redraft("1.1");
        PlanAction own = AssessmentFactory.eINSTANCE.createPlanAction();
        stack.execute(commands.add(assessment, own));
        assertFalse(own.getId().isBlank());
        redraft("1.1", "1.2");
        assertEquals(own, assessment.getPlan().getActions().getLast());
        PlanProgress progress = PlanProgress.of(assessment.getPlan(), new PlanWording(Optional.empty()));
        assertEquals(3, progress.unowned());
        assertEquals(1, progress.unworded());
    }
}
