// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.assessment.Response;
import org.parapet.model.assessment.StepRecord;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.PlanStep;
import org.parapet.model.instrument.Stage;
import org.parapet.ui.overview.OpenPoint.Kind;

class OpenPointTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final Partnership partnership = PartnershipChanges.newPartnership("Partners");
    private final PartnershipChanges changes = new PartnershipChanges(partnership);
    private final Instrument instrument = InstrumentFactory.eINSTANCE.createInstrument();
    private Optional<Assessment> assessment = Optional.empty();

    OpenPointTest() {
        partnership.setStage(Stage.ESTABLISHED);
        instrument.setProcess(InstrumentFactory.eINSTANCE.createProcess());
        for (String code : new String[] {"1a", "1b"}) {
            PlanStep step = InstrumentFactory.eINSTANCE.createPlanStep();
            step.setCode(code);
            step.setOptional(code.equals("1a"));
            instrument.getProcess().getSteps().add(step);
        }
    }

    private List<Kind> kinds() {
        return OpenPoint.of(partnership, assessment, Optional.of(instrument), TODAY).stream().map(OpenPoint::kind)
                .toList();
    }

    private void people(int number) {
        Organisation organisation = changes.addOrganisation("One");
        for (int i = 0; i < number; i++) {
            changes.addParticipant("P" + i, organisation, ParticipantRole.OTHER);
        }
    }

    private void start() {
        assessment = Optional.of(changes.addAssessment("pat", "2023", changes.addWave("2026")));
    }

    private void respond(int number) {
        for (int i = 0; i < number; i++) {
            Response response = changes.addResponse(assessment.get(), partnership.getParticipants().get(i));
            Answer answer = AssessmentFactory.eINSTANCE.createAnswer();
            answer.setItem("1.1");
            answer.setOption("A");
            response.getAnswers().add(answer);
        }
    }

    private PlanAction plan() {
        assessment.get().setPlan(AssessmentFactory.eINSTANCE.createOdPlan());
        PlanAction action = AssessmentFactory.eINSTANCE.createPlanAction();
        assessment.get().getPlan().getActions().add(action);
        return action;
    }

    @Test
    void anEmptyPartnershipBeginsWithItsMembers() {
        assertEquals(List.of(Kind.ADD_ORGANISATIONS, Kind.CHOOSE_INSTRUMENT), kinds());
    }

    @Test
    void beforeAnyAnswerTheAssessmentPlanLeadsAndOptionalStepsCanBePassedOver() {
        people(2);
        start();
        assertEquals(List.of(Kind.PLAN_STEP, Kind.COLLECT_FIRST), kinds());
        assertEquals("1b", OpenPoint.nextStep(assessment.get(), instrument).orElseThrow().getCode());
        StepRecord done = AssessmentFactory.eINSTANCE.createStepRecord();
        done.setStep("1b");
        assessment.get().getSteps().add(done);
        assertEquals(List.of(Kind.COLLECT_FIRST), kinds());
    }

    @Test
    void aResponseThatIsAllBlankIsNoAnswer() {
        people(2);
        start();
        changes.addResponse(assessment.get(), partnership.getParticipants().getFirst());
        assertTrue(OpenPoint.answered(assessment.get()).isEmpty());
    }

    @Test
    void thoseWhoHaveNotAnsweredComeBeforeTheDraftAndAfterThePlan() {
        people(3);
        start();
        respond(2);
        assertEquals(List.of(Kind.COLLECT_REST, Kind.DRAFT_PLAN), kinds());
        plan();
        assertEquals(List.of(Kind.PLAN_OWNERS, Kind.SIGN_OFF, Kind.COLLECT_REST), kinds());
    }

    @Test
    void overdueActionsComeFirst() {
        people(1);
        start();
        respond(1);
        PlanAction action = plan();
        action.setOwner("Board");
        action.setDueOn(TODAY.minusDays(1));
        assertEquals(Kind.OVERDUE, kinds().getFirst());
    }

    @Test
    void whenAllIsDoneTheNextWaveFollows() {
        people(1);
        start();
        respond(1);
        PlanAction action = plan();
        action.setOwner("Board");
        action.setDueOn(TODAY.plusDays(1));
        assessment.get().getPlan().setSignedOffOn(TODAY);
        instrument.setProcess(null);
        assertEquals(List.of(Kind.NEXT_WAVE), kinds());
    }

    @Test
    void withoutItsInstrumentOnlyThatIsSaid() {
        people(1);
        start();
        assertEquals(List.of(Kind.INSTRUMENT_MISSING), OpenPoint.of(partnership, assessment, Optional.empty(), TODAY)
                .stream().map(OpenPoint::kind).toList());
    }

    @Test
    void theNextWaveIsCalledAfterTheYearUnlessThereIsOne() {
        people(1);
        start();
        NextWave next = new NextWave(partnership, assessment.get());
        assertEquals("2026-2", next.suggestedName(TODAY));
        assertEquals("2027", next.suggestedName(TODAY.plusYears(1)));
        assertTrue(next.problem(" ").isPresent());
    }
}
