// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.NumberFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.testing.Instruments;
import org.parapet.analysis.testing.Respondents;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.TickState;

class FindingExplainerTest {

    private final Instrument pat = Instruments.patWith(1, 1);

    private List<List<String>> explain(Respondents respondents) {
        FindingExplainer explainer = new FindingExplainer(pat);
        return respondents.analyse().item("1.1").orElseThrow().findings().stream().map(explainer::explain).toList();
    }

    @Test
    void aStrengthSaysHowManyAnsweredAndWhatAllChose() {
        pat.getFindingRules().getFirst().setSource("Stage 3, Partnership strengths.");
        assertEquals(List.of(List.of("2 of 3 participants answered.",
                "All who answered chose “Strongly agree” or “Agree”.", "Rule: Stage 3, Partnership strengths.")),
                explain(new Respondents(pat).answer("x", "SA").answer("x", "A").answer("y")));
    }

    @Test
    void aContestedItemSaysWhatWasChosenWithoutNamingTheOrganisations() {
        assertEquals(List.of(
                List.of("2 of 2 participants answered.", "1 chose “Disagree” or “Strongly disagree”."),
                List.of("2 of 2 participants answered.",
                        "1 chose “Strongly agree” and 1 chose “Strongly disagree”, in different organisations.")),
                explain(new Respondents(pat).answer("x", "SA").answer("y", "SD")));
    }

    @Test
    void aShareIsToldAsOneOfThoseWhoAnswered() {
        pat.getFindingRules().clear();
        FindingRule rule = Instruments.rule(pat, pat.getFindingKinds().getFirst(), Quantifier.SHARE_AT_LEAST,
                pat.getScales().getFirst().getOptions().get(3));
        rule.setShare(0.25);
        rule.setBasis(Basis.CONVENTION);
        rule.setSource("A quarter is many");
        assertEquals(List.of(List.of("4 of 5 participants answered.",
                "1 chose “Strongly disagree”, which is " + NumberFormat.getPercentInstance().format(0.25)
                        + " of those who answered.",
                "Rule: A quarter is many (a convention, not the source’s).")),
                explain(new Respondents(pat).answer("x", "SD").answer("x", "A").answer("y", "A").answer("y", "A")
                        .answer("y")));
    }

    @Test
    void aTickIsToldAsOne() {
        Instrument checklist = Instruments.empty();
        Instruments.item(Instruments.section(checklist, "1", "One"), "1.1", "Agreed").setFormat(AnswerFormat.TICK);
        Instruments.rule(checklist, Instruments.kind(checklist, "contested", PlanPlacement.LACK_OF_CONSENSUS),
                Quantifier.ACROSS_ORGANISATIONS).getTicks().add(TickState.NOT_DONE);
        Finding finding = new Respondents(checklist).answer("x", "done").answer("x", "done").answer("y", "not-done")
                .analyse().item("1.1").orElseThrow().findings().getFirst();
        assertEquals(List.of("3 of 3 participants answered.",
                "1 chose “not ticked” and 2 chose “ticked”, in different organisations."),
                new FindingExplainer(checklist).explain(finding));
    }

    @Test
    void scalesAreNamedByTheirTitlesOrElseByTheirCodes() {
        Instrument instrument = Instruments.empty();
        ResponseScale importance = points(instrument, "importance");
        importance.setTitle("How important it is");
        ResponseScale effectiveness = points(instrument, "effectiveness");
        FindingRule rule = Instruments.rule(instrument,
                Instruments.kind(instrument, "gap", PlanPlacement.AREAS_TO_WORK_ON), Quantifier.SCALE_EXCEEDS);
        rule.setScale(importance);
        rule.setOtherScale(effectiveness);
        Instruments.item(Instruments.section(instrument, "1", "One"), "1.1", "Meetings", importance, effectiveness);
        Finding finding = new Respondents(instrument).answer("x", "3", "2").analyse().item("1.1").orElseThrow()
                .findings().getFirst();
        assertEquals("The mean on “How important it is” is 50 points of percent of maximum above that on"
                + " “effectiveness”.", new FindingExplainer(instrument).explain(finding).get(1));
    }

    private static ResponseScale points(Instrument instrument, String code) {
        ResponseScale scale = Instruments.scale(instrument, code);
        for (int score = 1; score <= 3; score++) {
            Instruments.option(scale, String.valueOf(score), code + score, score, Polarity.NEUTRAL);
        }
        return scale;
    }
}
