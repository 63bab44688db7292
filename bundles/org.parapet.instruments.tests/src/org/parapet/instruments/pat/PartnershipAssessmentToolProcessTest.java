// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.pat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.instrument.Checklist;
import org.parapet.model.instrument.ChecklistLine;
import org.parapet.model.instrument.Framework;
import org.parapet.model.instrument.FrameworkDimension;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.PlanStep;
import org.parapet.model.instrument.Prompt;

/** How the toolkit runs an assessment, and the boundary wall: Section 1 and Section 3, Stages 1, 2 and 4. */
class PartnershipAssessmentToolProcessTest {

    private final Instrument pat = ShippedInstruments.load("pat");

    @Test
    void hasTheAssessmentPlanFrom1aTo4dWithAnOptionalWorkshop() {
        List<PlanStep> steps = pat.getProcess().getSteps();

        assertEquals(List.of("1a", "1b", "2a", "2b", "3", "4a", "4b", "4c", "4d"),
                steps.stream().map(PlanStep::getCode).toList());
        assertEquals(List.of("4c"), steps.stream().filter(PlanStep::isOptional).map(PlanStep::getCode).toList());
        assertEquals("Facilitator identified to carry out partnership assessment", steps.get(0).getActivity());
        assertEquals("Facilitator creates a partnership assessment plan using the toolkit as a guide",
                steps.get(0).getOutput());
        assertEquals("Partnership next steps communicated to all stakeholders", steps.get(8).getOutput());
    }

    @Test
    void hasTheInterviewTemplate() {
        assertEquals(30, pat.getProcess().getInterview().getMinutes());
        assertEquals(List.of("Background and how you became involved in the Partnership",
                "Current role and responsibilities in managing the Partnership",
                "How has this changed since you started the role?", "How will the role change in the future?",
                "Who else is involved in managing the Partnership?"),
                pat.getProcess().getInterview().getPrompts().stream().map(Prompt::getText).toList());
    }

    @Test
    void hasTheLinesOfEachStage() {
        assertEquals(List.of("Both partners agree to a partnership assessment",
                "Facilitator appointed (internal or external consultant)",
                "Creation of partnership assessment plan by facilitator (see next page for a worked example)",
                "Identify senior stakeholders and boundary spanners in each organisation"), lines("preparation"));
        assertEquals(2, lines("assessment").size());
        assertEquals(2, lines("analysis").size());
        assertEquals(4, lines("feedback").size());
    }

    @Test
    void describesTheSectionsOfTheOdPlan() {
        assertEquals(List.of("summary-1", "summary-2", "summary-3", "summary-4", "context", "positives",
                "areas-to-work-on", "lack-of-consensus", "next-steps"),
                checklist("od-plan").getLines().stream().map(ChecklistLine::getCode).toList());
    }

    @Test
    void hasTheBoundaryWallWithItsTwoConsequences() {
        Framework wall = pat.getFrameworks().get(0);

        assertEquals("boundary-wall", wall.getCode());
        assertEquals(List.of("Strategic Differences", "Cultural Differences", "Balance of Power",
                "Environmental Factors"), wall.getDimensions().stream().filter(dimension -> !dimension.isOutcome())
                        .map(FrameworkDimension::getConcept).toList());
        assertEquals(List.of("height", "thickness", "density", "foundations", "result", "implications"),
                wall.getDimensions().stream().map(FrameworkDimension::getCode).toList());
        assertEquals(List.of("result", "implications"), wall.getDimensions().stream()
                .filter(FrameworkDimension::isOutcome).map(FrameworkDimension::getCode).toList());
        assertEquals("Impenetrable: large power differential between partners", wall.getDimensions().get(2).getHigh());
        assertTrue(wall.getHighLabel().startsWith("Strong") && wall.getLowLabel().startsWith("Weak"));
    }

    private Checklist checklist(String code) {
        return pat.getProcess().getChecklists().stream().filter(checklist -> checklist.getCode().equals(code))
                .findFirst().orElseThrow();
    }

    private List<String> lines(String checklist) {
        return checklist(checklist).getLines().stream().map(ChecklistLine::getText).toList();
    }
}
