// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.ItemResult;
import org.parapet.analysis.testing.Instruments;
import org.parapet.analysis.testing.Respondents;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.TickState;

class FindingRulesTest {

    private static List<String> kinds(Respondents respondents) {
        return respondents.analyse().item("1.1").orElseThrow().findingKinds();
    }

    private static Respondents pat() {
        return new Respondents(Instruments.patWith(1, 2));
    }

    @Test
    void agreementOfAllWhoAnsweredIsAStrength() {
        assertEquals(List.of("strength"), kinds(pat().answer("x", "SA").answer("y", "A")));
    }

    @Test
    void aStrengthWithBlanksSaysHowManyAnswered() {
        Finding strength = pat().answer("x", "SA").answer("y", "A").answer("y", "-", "A").analyse().item("1.1")
                .orElseThrow().findings().getFirst();
        assertEquals("strength", strength.kind());
        assertEquals(2, strength.answered());
        assertEquals(3, strength.participants());
        assertEquals(1, strength.blank());
        assertEquals(2, strength.flagged());
    }

    @Test
    void oneDisagreementMakesAnAreaToWorkOn() {
        Finding finding = pat().answer("x", "SA").answer("y", "A").answer("y", "D").analyse().item("1.1").orElseThrow()
                .findings().getFirst();
        assertEquals("work-on", finding.kind());
        assertEquals("work-on", finding.rule());
        assertEquals(1, finding.flagged());
        assertEquals(List.of("D", "SD"), finding.options());
    }

    @Test
    void unanimousDisagreementIsAnAreaToWorkOn() {
        assertEquals(List.of("work-on"), kinds(pat().answer("x", "SD").answer("y", "SD").answer("y", "D")));
    }

    @Test
    void oppositeViewsOfTwoOrganisationsAreContestedAndAnAreaToWorkOn() {
        Respondents respondents = pat().answer("x", "SA").answer("x", "A").answer("y", "SD");
        assertEquals(List.of("work-on", "contested"), kinds(respondents));
        Finding contested = respondents.analyse().item("1.1").orElseThrow().findings().get(1);
        assertEquals(1, contested.flagged());
        assertEquals(1, contested.opposing());
    }

    @Test
    void oppositeViewsWithinOneOrganisationAreNotContested() {
        assertEquals(List.of("work-on"), kinds(pat().answer("x", "SA").answer("x", "SD").answer("y", "A")));
    }

    @Test
    void organisationsThatAreEachSplitAreContested() {
        assertEquals(List.of("work-on", "contested"),
                kinds(pat().answer("x", "SA").answer("x", "SD").answer("y", "SA").answer("y", "SD")));
    }

    @Test
    void agreeAgainstStronglyDisagreeIsNotContested() {
        assertEquals(List.of("work-on"), kinds(pat().answer("x", "A").answer("y", "SD")));
    }

    @Test
    void nobodyAnsweredMeansNoFinding() {
        assertEquals(List.of(), kinds(pat()));
        assertEquals(List.of(), kinds(pat().answer("x", "-", "SA").answer("y")));
    }

    @Test
    void shareAtLeastIncludesTheShareItselfAndCountsThoseWhoAnswered() {
        assertEquals(List.of("many"), kinds(sharing(0.3, 3, 7)));
        assertEquals(List.of(), kinds(sharing(0.3, 2, 7)));
        assertEquals(List.of("many"), kinds(sharing(0.7, 7, 3)));
        assertEquals(List.of("many"), kinds(sharing(0.1, 3, 27)));
        assertEquals(List.of("many"), kinds(sharing(0.5, 1, 1).answer("x").answer("x")));
        assertEquals(List.of("many"), kinds(sharing(1, 2, 0)));
    }

    private static Respondents sharing(double share, int disagreeing, int agreeing) {
        Instrument pat = Instruments.patWith(1, 1);
        pat.getFindingRules().clear();
        List<Option> options = pat.getScales().getFirst().getOptions();
        FindingKind many = Instruments.kind(pat, "many", PlanPlacement.AREAS_TO_WORK_ON);
        Instruments.rule(pat, many, Quantifier.SHARE_AT_LEAST, options.get(2), options.get(3)).setShare(share);
        return new Respondents(pat).group(disagreeing, "x", "1.1", "D", "D").group(agreeing, "y", "1.1", "A", "A");
    }

    @Test
    void aRuleCanBeLimitedToItems() {
        Instrument pat = Instruments.patWith(1, 2);
        pat.getFindingRules().forEach(rule -> rule.getItems().add(pat.getSections().getFirst().getItems().get(1)));
        List<ItemResult> items = new Respondents(pat).answer("x", "D", "D").analyse().items();
        assertEquals(List.of(), items.get(0).findingKinds());
        assertEquals(List.of("work-on"), items.get(1).findingKinds());
    }

    @Test
    void aRuleAppliesToTheScaleOfItsOptionsOnly() {
        Instrument pat = Instruments.patWith(1, 1);
        ResponseScale other = Instruments.scale(pat, "other");
        Instruments.option(other, "D", "Daily", 1, Polarity.NEUTRAL);
        Instruments.option(other, "N", "Never", 0, Polarity.NEUTRAL);
        Instruments.item(pat.getSections().getFirst(), "1.2", "How often?", other);
        assertEquals(List.of(), new Respondents(pat).answer("x", "D", "D").analyse().item("1.2").orElseThrow()
                .findingKinds());
    }

    @Test
    void oneScaleExceedsAnotherByMoreThanTheMargin() {
        assertEquals(List.of("gap"), exceeding(49, "3", "2"));
        assertEquals(List.of(), exceeding(50, "3", "2"));
        assertEquals(List.of(), exceeding(0, "2", "2"));
        assertEquals(List.of(), exceeding(0, "2", "3"));
        assertEquals(List.of(), exceeding(0, "3", "-"));
        assertEquals(List.of(), exceeding(0, "-", "3"));
    }

    @Test
    void theDifferenceOfTwoScalesIsInPercentOfTheMaximum() {
        Finding gap = new Respondents(twoScales(0)).answer("x", "3", "2").analyse().item("1").orElseThrow().findings()
                .getFirst();
        assertEquals(50, gap.difference().orElseThrow(), 1e-9);
    }

    @Test
    void whereOneScaleIsNotAskedForNothingExceedsIt() {
        Instrument instrument = twoScales(0);
        Item alone = Instruments.item(instrument.getSections().getFirst(), "2", "Minutes",
                instrument.getScales().getFirst());
        instrument.getFindingRules().getFirst().getItems().add(alone);
        assertEquals(List.of(), new Respondents(instrument).answer("x", "1", "1", "3").analyse().item("2")
                .orElseThrow().findingKinds());
    }

    @Test
    void aTickInOneOrganisationAgainstNoneInAnotherIsContested() {
        assertEquals(List.of("contested"), ticked("done", "not-done"));
        assertEquals(List.of(), ticked("done", "done"));
        assertEquals(List.of(), ticked("not-done", "not-done"));
    }

    private static List<String> ticked(String here, String there) {
        Instrument checklist = Instruments.empty();
        Instruments.item(Instruments.section(checklist, "1", "One"), "1", "Agreed").setFormat(AnswerFormat.TICK);
        Instruments.rule(checklist, Instruments.kind(checklist, "contested", PlanPlacement.LACK_OF_CONSENSUS),
                Quantifier.ACROSS_ORGANISATIONS).getTicks().add(TickState.DONE);
        return new Respondents(checklist).answer("x", here).answer("y", there).analyse().item("1").orElseThrow()
                .findingKinds();
    }

    @Test
    void aRuleForTicksPassesOverScales() {
        Instrument pat = Instruments.patWith(1, 1);
        pat.getFindingRules().clear();
        Instruments.rule(pat, pat.getFindingKinds().getFirst(), Quantifier.ANY).getTicks().add(TickState.DONE);
        assertEquals(List.of(), kinds(new Respondents(pat).answer("x", "SA")));
    }

    private static List<String> exceeding(double margin, String importance, String effectiveness) {
        Instrument instrument = twoScales(margin);
        return new Respondents(instrument).answer("x", importance, effectiveness).analyse().item("1").orElseThrow()
                .findingKinds();
    }

    private static Instrument twoScales(double margin) {
        Instrument instrument = Instruments.empty();
        ResponseScale importance = points(instrument, "importance");
        ResponseScale effectiveness = points(instrument, "effectiveness");
        Section section = Instruments.section(instrument, "1", "One");
        Item item = Instruments.item(section, "1", "Meetings", importance, effectiveness);
        FindingRule rule = Instruments.rule(instrument,
                Instruments.kind(instrument, "gap", PlanPlacement.AREAS_TO_WORK_ON), Quantifier.SCALE_EXCEEDS);
        rule.setScale(importance);
        rule.setOtherScale(effectiveness);
        rule.setMargin(margin);
        rule.getItems().add(item);
        return instrument;
    }

    private static ResponseScale points(Instrument instrument, String code) {
        ResponseScale scale = Instruments.scale(instrument, code);
        for (int score = 1; score <= 3; score++) {
            Instruments.option(scale, String.valueOf(score), code + score, score, Polarity.NEUTRAL);
        }
        return scale;
    }

    @Test
    void scalesOfOneItemAreNeverAveragedWithOneAnother() {
        AssessmentResult result = new Respondents(twoScales(0)).answer("x", "3", "1").analyse();
        assertTrue(result.total().pomp().isEmpty());
        assertEquals(List.of("importance", "effectiveness"),
                result.total().figures().stream().map(figure -> figure.scale()).toList());
        assertEquals(100, result.total().figures().get(0).pomp().orElseThrow());
        assertEquals(0, result.total().figures().get(1).pomp().orElseThrow());
        assertEquals(100, result.items().getFirst().findings().getFirst().difference().orElseThrow(), 1e-9);
    }
}
