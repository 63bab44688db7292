// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.leeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.instruments.testing.Parts;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.Aggregation;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Erratum;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.MissingPolicy;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.Score;

/** What the self-assessment yields: a total, findings and prompts for action. */
class LeedsSelfAssessmentResultsTest {

    private final Instrument leeds = ShippedInstruments.load("leeds");

    @Test
    void totalsAllQuestionsFrom16To48WithoutBands() {
        Score total = leeds.getScores().get(0);
        double items = Parts.itemsOf(leeds).size();
        List<Double> scores = leeds.getScales().get(0).getOptions().stream().map(Option::getScore).toList();

        assertEquals(1, leeds.getScores().size());
        assertEquals("total", total.getCode());
        assertEquals(Aggregation.SUM, total.getAggregation());
        assertEquals(MissingPolicy.REQUIRE_COMPLETE, total.getMissing());
        assertEquals(List.of(), total.getItems());
        assertEquals(List.of(), total.getSections());
        assertEquals(List.of(), total.getBands());
        assertEquals(16, items * scores.get(0));
        assertEquals(48, items * scores.get(2));
    }

    @Test
    void callsForActionOnEveryOneAndTwo() {
        FindingRule rule = rule("work-on");

        assertEquals(Quantifier.ANY, rule.getQuantifier());
        assertEquals(List.of("NO", "YES-IMPROVE"), Parts.optionCodes(rule.getOptions()));
        assertEquals(PlanPlacement.AREAS_TO_WORK_ON, rule.getKind().getPlacement());
    }

    @Test
    void countsAsAStrengthByConventionWhatAllFindEffective() {
        FindingRule rule = rule("strength");

        assertEquals(Quantifier.ALL, rule.getQuantifier());
        assertEquals(List.of("YES-EFFECTIVE"), Parts.optionCodes(rule.getOptions()));
        assertEquals(Basis.CONVENTION, rule.getBasis());
        assertEquals(PlanPlacement.POSITIVES, rule.getKind().getPlacement());
    }

    @Test
    void promptsForAnActionOnEveryQuestion() {
        assertEquals(Parts.codes(Parts.itemsOf(leeds)),
                leeds.getActions().stream().map(Action::getCode).toList());
        for (Action action : leeds.getActions()) {
            assertEquals(ActionKind.PROMPT, action.getKind());
            assertEquals(List.of(action.getCode()), Parts.codes(action.getItems()));
            assertEquals("Action! To improve the effectiveness of the partnership", action.getText());
        }
    }

    @Test
    void asksWhenTheNextAssessmentIsDue() {
        assertTrue(leeds.getProcess().isAsksNextAssessmentDue());
    }

    @Test
    void recordsTheSlipInTheGuidanceOnPower() {
        Erratum erratum = leeds.getErrata().get(0);

        assertEquals(List.of("B4"), Parts.codes(erratum.getItems()));
        assertEquals("Is there is a hierarchy?", erratum.getPrinted());
        assertTrue(Parts.item(leeds, "B4").getGuidance().startsWith(erratum.getPrinted()));
    }

    private FindingRule rule(String code) {
        return leeds.getFindingRules().stream().filter(rule -> rule.getCode().equals(code)).findFirst().orElseThrow();
    }
}
