// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.PromptResult;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tallies;
import org.parapet.analysis.testing.Partnerships;
import org.parapet.analysis.testing.ShippedFiles;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.Response;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Signpost;
import org.parapet.model.instrument.SignpostKind;

/** Plans of instruments that are ticked, answered in words, or rated on two scales. */
class ChecklistAndPromptPlansTest {

    private static AssessmentResult analyse(Instrument instrument, Partnerships partnership) {
        return Analyzer.analyse(instrument,
                Tallies.of(partnership.assessment(), Questionnaire.of(instrument)).tally(), "2026");
    }

    private static OdPlanDraft draft(Instrument instrument, Partnerships partnership) {
        return OdPlanDrafter.draft(instrument, analyse(instrument, partnership),
                PlanSituation.of(partnership.assessment()));
    }

    private static List<String> areas(OdPlanDraft draft) {
        return draft.areasToWorkOn().stream().flatMap(group -> group.areas().stream()).map(PlannedItem::item).toList();
    }

    @Test
    void aLineThatSomebodyDidNotTickIsToBeWorkedOnInItsOwnWords() {
        Instrument startUp = ShippedFiles.instrument("leeds-start-up");
        Partnerships partnership = new Partnerships(startUp, "X", "Y");
        partnership.respond(1, "a", "done", "S8", "not-done");
        partnership.respond(2, "b", "done", "S8", "not-done", "S3", "not-done");

        OdPlanDraft draft = draft(startUp, partnership);

        assertEquals(List.of("S8", "S3"), areas(draft));
        assertEquals(OptionalInt.of(2), draft.areasToWorkOn().getFirst().flagged());
        assertEquals(List.of("Design a monitoring plan.", "Define the roles and responsibilities of each partner."),
                draft.actions().stream().map(DraftAction::text).toList());
        assertEquals(6, draft.positives().size());
    }

    @Test
    void aTickOnABarrierSpeaksAgainstThePartnership() {
        Instrument barriers = ShippedFiles.instrument("leeds-barriers");
        Partnerships partnership = new Partnerships(barriers, "X", "Y");
        partnership.respond(1, "a", "done", "B1", "not-done");
        partnership.respond(2, "b", "done", "B1", "not-done", "F7", "not-done");

        AssessmentResult result = analyse(barriers, partnership);

        assertEquals(0, result.item("B2").orElseThrow().pomp().orElseThrow());
        assertEquals(100, result.item("B1").orElseThrow().pomp().orElseThrow());
        assertEquals(50, result.item("F7").orElseThrow().pomp().orElseThrow());
        assertEquals(List.of("strength"), result.item("B1").orElseThrow().findingKinds());
        assertEquals(List.of("B2", "B3", "B4", "B5", "B6", "F7"), areas(draft(barriers, partnership)));
    }

    @Test
    void aDimensionOfTheWallIsNamedWithTheSideThatWasChosen() {
        Instrument wall = ShippedFiles.instrument("boundary-wall");
        Partnerships partnership = new Partnerships(wall, "X", "Y");
        partnership.respond(1, "a", "Weak", "H", "Strong");
        partnership.respond(2, "b", "Weak");

        OdPlanDraft draft = draft(wall, partnership);

        assertEquals(List.of("H"), areas(draft));
        assertEquals("Height \u2013 High: lack of agreed partnership aims and objectives",
                draft.areasToWorkOn().getFirst().areas().getFirst().statement());
        assertEquals(List.of("H"), draft.lackOfConsensus().stream().map(PlannedItem::item).toList());
        assertEquals("Density \u2013 Porous: negligible power differential between partners",
                draft.positives().getFirst().statement());
    }

    @Test
    void aThemeIsAPriorityWhereImportanceExceedsEffectivenessTheGreatestDifferenceFirst() {
        Instrument dudley = ShippedFiles.instrument("dudley");
        Partnerships partnership = new Partnerships(dudley, "X");
        Response response = partnership.respond(1, "a", "-");
        for (String item : List.of("1", "2", "3", "4", "5", "6")) {
            rate(response, item, "importance", item.equals("3") ? "3" : item.equals("5") ? "4" : "1");
            rate(response, item, "effectiveness", "2");
        }

        OdPlanDraft draft = draft(dudley, partnership);

        assertEquals(List.of("5", "3"), areas(draft));
        assertEquals("Efficient \u2013 Importance is above Effectiveness by 67 points of percent of maximum",
                draft.areasToWorkOn().getFirst().areas().getFirst().statement());
        assertTrue(draft.actions().stream().allMatch(action -> action.kind() == ActionKind.PROMPT
                && action.text().startsWith("What are our priority actions")));
        assertEquals("The instrument has no rule that finds strengths.", draft.positivesIntroduction());
    }

    @Test
    void openPromptsAreCountedByWhoWroteSomethingAndListedUntilSomebodyDid() {
        Instrument q = ShippedFiles.instrument("q");
        Partnerships partnership = new Partnerships(q, "X", "Y");
        Answer answer = AssessmentFactory.eINSTANCE.createAnswer();
        answer.setItem("1.1.1");
        answer.setText("To shorten waiting times.");
        partnership.respond(1, "a", "-").getAnswers().add(answer);
        Answer blank = AssessmentFactory.eINSTANCE.createAnswer();
        blank.setItem("1.1.2");
        blank.setText("  ");
        partnership.respond(2, "b", "-").getAnswers().add(blank);

        AssessmentResult result = analyse(q, partnership);
        OdPlanDraft draft = draft(q, partnership);

        assertEquals(new PromptResult("1", "1.1.1", 2, 1), result.prompts().getFirst());
        assertTrue(result.prompt("1.1.2").orElseThrow().open());
        assertEquals(1, result.blankResponses());
        assertEquals(36, areas(draft).size());
        assertEquals("1.1.2", areas(draft).getFirst());
        assertEquals(List.of(), draft.actions());
        assertTrue(draft.executiveSummary().get(1).endsWith("One of the thirty-seven open questions has been answered "
                + "by somebody; thirty-six are still open."), draft.executiveSummary().get(1));
        assertTrue(draft.nextSteps().stream().anyMatch(step -> step.contains("kept live")));
    }

    @Test
    void signpostsStandWithTheirItemsAndThoseOfNoItemAmongTheNextSteps() {
        Instrument startUp = ShippedFiles.instrument("leeds-start-up");
        Signpost sheet = signpost(startUp, "sheet", "Monitoring", SignpostKind.FACT_SHEET, "https://example.org/7");
        sheet.getItems().add(startUp.getSections().getFirst().getItems().get(7));
        signpost(startUp, "library", "Library", SignpostKind.WEB_RESOURCE, "https://example.org/");
        Partnerships partnership = new Partnerships(startUp, "X");
        partnership.respond(1, "a", "done", "S8", "not-done");

        OdPlanDraft draft = draft(startUp, partnership);

        assertEquals(List.of("fact sheet \u201cMonitoring\u201d (https://example.org/7)"), draft.areasToWorkOn()
                .getFirst().areas().getFirst().signposts().stream().map(Signposts::line).toList());
        assertTrue(draft.nextSteps().contains(
                "This resource may help: \u201cLibrary\u201d (https://example.org/)."), draft.nextSteps()::toString);
    }

    private static void rate(Response response, String item, String scale, String option) {
        Answer answer = AssessmentFactory.eINSTANCE.createAnswer();
        answer.setItem(item);
        answer.setScale(scale);
        answer.setOption(option);
        response.getAnswers().add(answer);
    }

    private static Signpost signpost(Instrument instrument, String code, String title, SignpostKind kind,
            String address) {
        Signpost signpost = InstrumentFactory.eINSTANCE.createSignpost();
        signpost.setCode(code);
        signpost.setTitle(title);
        signpost.setKind(kind);
        signpost.setAddress(address);
        instrument.getSignposts().add(signpost);
        return signpost;
    }
}
