// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.analysis.construct.ConstructResult;
import org.parapet.analysis.construct.CrosswalkScores;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.ScoreResult;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tallied;
import org.parapet.analysis.tally.Tallies;
import org.parapet.analysis.testing.Partnerships;
import org.parapet.analysis.testing.Respondents;
import org.parapet.analysis.testing.ShippedFiles;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Instrument;

/** What the sources say, with the instruments as shipped. */
class ShippedInstrumentsTest {

    private final Instrument pat = ShippedFiles.instrument("pat");

    private static AssessmentResult analyse(Instrument instrument, Partnerships partnership) {
        Tallied tallied = Tallies.of(partnership.assessment(), Questionnaire.of(instrument));
        assertEquals(List.of(), tallied.problems());
        return Analyzer.analyse(instrument, tallied.tally(), "2025");
    }

    private static OdPlanDraft draft(Instrument instrument, Partnerships partnership) {
        return OdPlanDrafter.draft(instrument, analyse(instrument, partnership),
                PlanSituation.of(partnership.assessment()));
    }

    @Test
    void thePatsWorkedExampleOfSectionOne() {
        AssessmentResult result = new Respondents(pat).answer("x", "SA", "A", "A", "D", "SA", "A").analyse();
        assertEquals(List.of("work-on"), result.item("1.4").orElseThrow().findingKinds());
        assertEquals(List.of("strength"), result.item("1.1").orElseThrow().findingKinds());
        assertEquals(100 * 13 / 18.0, result.section("1").orElseThrow().pomp().orElseThrow(), 1e-9);
        assertEquals(Basis.CONVENTION, result.total().basis());
    }

    @Test
    void thePatsTwoExamplesOfSevenParticipants() {
        Partnerships partnership = new Partnerships(pat, "X public organisation", "Y private organisation");
        for (int i = 0; i < 7; i++) {
            partnership.respond(i % 2 + 1, "n" + i, "A", "2.2", i < 3 ? "D" : "A", "6.3", i < 4 ? "D" : "SA");
        }
        OdPlanDraft draft = draft(pat, partnership);
        assertEquals(List.of(OptionalInt.of(4), OptionalInt.of(3)),
                draft.areasToWorkOn().stream().map(AreaGroup::flagged).toList());
        assertEquals(List.of("6.3", "2.2"), draft.actions().stream().map(DraftAction::origin).toList());
        assertTrue(draft.actions().get(0).text().startsWith("Regularly review how well the partnership itself is"));
        assertEquals("Work together to define clear joint aims and objectives. This task should serve several purposes:"
                + " provide a focus around which the partners can adhere; help to clarify boundaries and commitments; "
                + "define more clearly the scale and scope of joint work; and provide a framework for the regulation "
                + "of joint arrangements", draft.actions().get(1).text());
        assertEquals(34, draft.positives().size());
        assertEquals(List.of(), draft.lackOfConsensus());
    }

    @Test
    void leedsScoresSixteenToFortyEightAndAsksForAnActionForEveryOneAndTwo() {
        Instrument leeds = ShippedFiles.instrument("leeds");
        Partnerships partnership = new Partnerships(leeds, "X", "Y");
        partnership.respond(1, "a", "YES-EFFECTIVE", "A1", "NO");
        partnership.respond(2, "b", "YES-EFFECTIVE", "C3", "YES-IMPROVE");
        ScoreResult total = analyse(leeds, partnership).score("total").orElseThrow();
        assertEquals(16, total.minimum());
        assertEquals(48, total.maximum());
        assertEquals(46.5, total.mean().orElseThrow(), 1e-9);
        OdPlanDraft draft = draft(leeds, partnership);
        assertEquals(List.of(List.of("A1"), List.of("C3")), draft.actions().stream().map(DraftAction::items).toList());
        assertTrue(draft.actions().stream().allMatch(action -> action.kind() == ActionKind.PROMPT));
        assertTrue(draft.executiveSummary().get(1).endsWith("On the total score, which runs from 16 to 48, the mean "
                + "was 46.5."), draft.executiveSummary().get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pat", "leeds", "pat2", "boundary-wall", "leeds-start-up", "hsmc-ingredients"})
    void everyShippedInstrumentGivesItsConstructsAndAPlan(String name) {
        Instrument instrument = ShippedFiles.instrument(name);
        Questionnaire questionnaire = Questionnaire.of(instrument);
        String best = questionnaire.questions().getFirst().choices().stream()
                .max((one, other) -> Double.compare(one.score(), other.score())).orElseThrow().code();
        Partnerships partnership = new Partnerships(instrument, "X", "Y");
        partnership.respond(1, "a", best);
        partnership.respond(2, "b", best);
        AssessmentResult result = analyse(instrument, partnership);
        assertEquals(100, result.total().pomp().orElseThrow(), 1e-9);
        List<ConstructResult> constructs = CrosswalkScores.of(ShippedFiles.crosswalk(), result);
        assertFalse(constructs.isEmpty());
        assertTrue(constructs.stream().allMatch(each -> each.gap().isPresent() != each.pomp().isPresent()));
        OdPlanDraft draft = draft(instrument, partnership);
        assertEquals(questionnaire.size(), draft.positives().size());
        assertEquals(List.of(), draft.actions());
    }
}
