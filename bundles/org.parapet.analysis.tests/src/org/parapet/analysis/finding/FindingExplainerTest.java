// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.testing.Instruments;
import org.parapet.analysis.testing.Respondents;
import org.parapet.model.instrument.Instrument;

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
}
