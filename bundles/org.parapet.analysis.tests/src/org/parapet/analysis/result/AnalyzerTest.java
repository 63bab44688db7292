// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.testing.Instruments;
import org.parapet.analysis.testing.Respondents;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.PlanPlacement;

class AnalyzerTest {

    /** The toolkit's illustration of scoring: section 1 of the PAT as answered by one participant. */
    private static AssessmentResult workedExample() {
        return new Respondents(Instruments.pat()).answer("x", "SA", "A", "A", "D", "SA", "A").analyse();
    }

    @Test
    void theSourcesWorkedExampleHasFiveStrengthsAndOneAreaToWorkOn() {
        AssessmentResult result = workedExample();
        for (String code : List.of("1.1", "1.2", "1.3", "1.5", "1.6")) {
            assertEquals(List.of("strength"), result.item(code).orElseThrow().findingKinds(), code);
        }
        assertEquals(List.of("work-on"), result.item("1.4").orElseThrow().findingKinds());
        assertEquals(Map.of("SA", 0, "A", 0, "D", 1, "SD", 0), result.item("1.4").orElseThrow().countsByOption());
        assertEquals(List.of("SA", "A", "D", "SD"),
                List.copyOf(result.item("1.4").orElseThrow().countsByOption().keySet()));
    }

    @Test
    void theSourcesWorkedExampleScoresNineteenOfSixToTwentyFour() {
        AssessmentResult result = workedExample();
        assertEquals(100 * (19 - 6) / 18.0, result.section("1").orElseThrow().pomp().orElseThrow(), 1e-9);
        assertEquals(100, result.item("1.1").orElseThrow().pomp().orElseThrow(), 1e-9);
        assertEquals(100 / 3.0, result.item("1.4").orElseThrow().pomp().orElseThrow(), 1e-9);
        assertEquals(3, result.item("1.2").orElseThrow().mean().orElseThrow(), 1e-9);
        assertEquals(1, result.item("1.2").orElseThrow().agreement().orElseThrow(), 1e-9);
    }

    @Test
    void sectionsNobodyAnsweredHaveNoFigureAndDoNotCountInTheTotal() {
        AssessmentResult result = workedExample();
        assertTrue(result.section("2").orElseThrow().pomp().isEmpty());
        assertTrue(result.item("2.1").orElseThrow().pomp().isEmpty());
        assertTrue(result.item("2.1").orElseThrow().agreement().isEmpty());
        assertEquals(0, result.item("2.1").orElseThrow().answered());
        assertEquals(100 * (19 - 6) / 18.0, result.total().pomp().orElseThrow(), 1e-9);
        assertEquals(6, result.total().figures().getFirst().itemsAnswered());
        assertEquals(36, result.total().figures().getFirst().items());
    }

    @Test
    void aPatTotalOfNinetyIsFiftyPercentOfMaximum() {
        String[] answers = new String[36];
        for (int i = 0; i < 36; i++) {
            answers[i] = i % 2 == 0 ? "A" : "D";
        }
        assertEquals(50, new Respondents(Instruments.pat()).answer("x", answers).analyse().total().pomp()
                .orElseThrow(), 1e-9);
    }

    @Test
    void thePatTotalIsMarkedAsAConvention() {
        TotalResult total = workedExample().total();
        assertEquals(Basis.CONVENTION, total.basis());
        assertEquals(List.of("Equally spaced by convention"), total.notes());
    }

    @Test
    void aLeedsTotalOfThirtyTwoIsFiftyPercentOfItsLimits() {
        ScoreResult total = new Respondents(Instruments.leeds())
                .answer("x", Collections.nCopies(16, "IMPROVE").toArray(String[]::new)).analyse().score("total")
                .orElseThrow();
        assertEquals(16, total.minimum());
        assertEquals(48, total.maximum());
        assertEquals(32, total.mean().orElseThrow());
        assertEquals(50, total.pomp().orElseThrow(), 1e-9);
        assertEquals(1, total.n());
        assertTrue(total.standardDeviation().isEmpty());
        assertTrue(total.band().isEmpty());
    }

    @Test
    void nobodyAnsweredGivesNoFigureAndNoNaN() {
        AssessmentResult result = new Respondents(Instruments.leeds()).analyse();
        assertEquals(0, result.participants());
        assertTrue(result.total().pomp().isEmpty());
        assertTrue(result.score("total").orElseThrow().mean().isEmpty());
        assertTrue(result.items().stream().allMatch(item -> item.findings().isEmpty() && item.pomp().isEmpty()));
    }

    @Test
    void anInstrumentWithoutItemsHasAnEmptyResult() {
        AssessmentResult result = new Respondents(Instruments.empty()).answer("x").analyse();
        assertEquals(List.of(), result.items());
        assertTrue(result.total().pomp().isEmpty());
    }

    @Test
    void everyItemSaysHowManyOfHowManyAnswered() {
        AssessmentResult result = new Respondents(Instruments.pat()).answer("x", "SA").answer("y").answer("y", "-", "A")
                .analyse();
        ItemResult item = result.item("1.1").orElseThrow();
        assertEquals(1, item.answered());
        assertEquals(3, item.participants());
        assertEquals(2, item.blank());
        assertEquals(1, result.blankResponses());
        assertEquals(List.of(new OrganisationCount("x", 1), new OrganisationCount("y", 2)), result.organisations());
    }

    @Test
    void severalRulesOfOneKindFlagEachParticipantOnce() {
        ItemResult item = new Respondents(Instruments.leeds()).answer("x", "NO").answer("x", "IMPROVE")
                .answer("y", "YES").analyse().item("A1").orElseThrow();
        assertEquals(2, item.findings().size());
        assertEquals(List.of("work-on"), item.findingKinds());
        assertEquals(2, item.flagged(PlanPlacement.AREAS_TO_WORK_ON));
    }

    @Test
    void aTallyOfAnotherInstrumentIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Analyzer.analyse(Instruments.leeds(),
                new Respondents(Instruments.pat()).tally(), ""));
    }

    @Test
    void codesSortNaturally() {
        List<String> codes = new ArrayList<>(List.of("1.10", "B1", "1.2", "10.1", "A10", "2.1", "A2", "1.1"));
        codes.sort(CodeOrder.NATURAL);
        assertEquals(List.of("1.1", "1.2", "1.10", "2.1", "10.1", "A2", "A10", "B1"), codes);
    }
}
