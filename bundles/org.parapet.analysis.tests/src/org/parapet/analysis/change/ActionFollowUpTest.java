// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.testing.Instruments;
import org.parapet.analysis.testing.Partnerships;
import org.parapet.model.assessment.ActionStatus;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.assessment.Wave;

class ActionFollowUpTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final Partnerships built = new Partnerships(Instruments.pat(), "One", "Two");
    private final Assessment assessment = built.assessment();

    private PlanAction action(LocalDate due, ActionStatus status, String... items) {
        if (assessment.getPlan() == null) {
            assessment.setPlan(AssessmentFactory.eINSTANCE.createOdPlan());
        }
        PlanAction action = AssessmentFactory.eINSTANCE.createPlanAction();
        action.setDueOn(due);
        action.setStatus(status);
        action.getItems().addAll(List.of(items));
        assessment.getPlan().getActions().add(action);
        return action;
    }

    private List<PlanAction> overdue() {
        return ActionFollowUp.overdue(built.partnership(), TODAY).stream().map(ActionFollowUp.Overdue::action).toList();
    }

    @Test
    void overdueIsDueBeforeTodayAndStillOpen() {
        PlanAction late = action(TODAY.minusDays(1), ActionStatus.AGREED);
        action(TODAY, ActionStatus.AGREED);
        action(null, ActionStatus.PROPOSED);
        action(TODAY.minusDays(9), ActionStatus.DONE);
        action(TODAY.minusDays(9), ActionStatus.DROPPED);
        assertEquals(List.of(late), overdue());
    }

    @Test
    void longestOverdueComesFirst() {
        PlanAction late = action(TODAY.minusDays(1), ActionStatus.PROPOSED);
        PlanAction later = action(TODAY.minusDays(30), ActionStatus.UNDER_WAY);
        assertEquals(List.of(later, late), overdue());
    }

    @Test
    void withoutAPlanNothingIsOverdue() {
        assertEquals(List.of(), overdue());
        assertEquals(List.of(), ActionFollowUp.meantToMove(assessment, "1.1"));
    }

    @Test
    void actionsAreFoundByTheItemThatCalledForThem() {
        PlanAction first = action(null, ActionStatus.DROPPED, "1.1", "1.10");
        action(null, ActionStatus.PROPOSED, "1.2");
        assertEquals(List.of(first), ActionFollowUp.meantToMove(assessment, "1.1"));
        assertFalse(ActionFollowUp.isOpen(first));
        assertTrue(ActionFollowUp.isOpen(assessment.getPlan().getActions().get(1)));
    }

    @Test
    void assessmentsOfOneInstrumentStandInTheOrderOfTheirWaves() {
        Assessment next = AssessmentFactory.eINSTANCE.createAssessment();
        next.setInstrument(assessment.getInstrument());
        Assessment other = AssessmentFactory.eINSTANCE.createAssessment();
        other.setInstrument("other");
        Wave wave = AssessmentFactory.eINSTANCE.createWave();
        built.partnership().getWaves().add(wave);
        next.setWave(wave);
        other.setWave(wave);
        built.partnership().getAssessments().add(0, next);
        built.partnership().getAssessments().add(other);
        assertEquals(List.of(assessment, next), ComparableWaves.of(next));
    }
}
