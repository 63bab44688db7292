// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parapet.model.instrument.testing.SampleInstrument.addRule;
import static org.parapet.model.instrument.testing.SampleInstrument.item;
import static org.parapet.model.instrument.testing.SampleInstrument.option;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.files.Problem;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.TickState;
import org.parapet.model.instrument.testing.Expect;
import org.parapet.model.instrument.testing.SampleInstrument;
import org.parapet.model.instrument.validation.InstrumentValidator;

/** Finding rules, finding kinds and actions. */
class FindingChecksTest {

    @Test
    void samplesAreValid() {
        assertEquals(List.of(), new InstrumentValidator().validate(SampleInstrument.create()));
        assertEquals(List.of(), new InstrumentValidator().validate(SampleInstrument.createWithTwoScales()));
    }

    @Test
    void ruleThatCountsAnswersNamesOptions() {
        Expect.error("rule-options-missing", "strength", sample -> rule(sample, 0).getOptions().clear());
    }

    @Test
    void ruleMayCountTicksInPlaceOfOptions() {
        Expect.noProblem(sample -> {
            item(sample, "2.2").setFormat(AnswerFormat.TICK);
            addRule(sample, "ticked", "finding-kind/strength", Quantifier.ALL).getTicks().add(TickState.DONE);
        });
    }

    @Test
    void ruleCountsOptionsOrTicks() {
        Expect.error("rule-options-and-ticks", "strength", sample -> item(sample, "2.2").setFormat(AnswerFormat.TICK),
                sample -> rule(sample, 0).getTicks().add(TickState.DONE));
    }

    @Test
    void ruleThatCountsTicksFindsItemsThatAreTicked() {
        Expect.warning("rule-without-ticked-items", "ticked",
                sample -> addRule(sample, "ticked", "finding-kind/strength", Quantifier.ALL).getTicks()
                        .add(TickState.DONE));
        Expect.error("rule-item-not-ticked", "ticked", sample -> {
            FindingRule rule = addRule(sample, "ticked", "finding-kind/strength", Quantifier.ALL);
            rule.getTicks().add(TickState.DONE);
            rule.getItems().add(item(sample, "2.2"));
        });
    }

    @Test
    void acrossOrganisationsTheOtherStateOfATickIsTheOpposingOne() {
        Expect.error("rule-ticks-both", "ticked", sample -> item(sample, "2.2").setFormat(AnswerFormat.TICK),
                sample -> addRule(sample, "ticked", "finding-kind/contested", Quantifier.ACROSS_ORGANISATIONS)
                        .getTicks().addAll(TickState.VALUES));
        Expect.error("rule-opposing-options-beside-ticks", "ticked",
                sample -> item(sample, "2.2").setFormat(AnswerFormat.TICK), sample -> {
                    FindingRule rule = addRule(sample, "ticked", "finding-kind/contested",
                            Quantifier.ACROSS_ORGANISATIONS);
                    rule.getTicks().add(TickState.DONE);
                    rule.getOpposingOptions().add(option(sample, "SD"));
                });
    }

    @Test
    void aTickSpeaksForOrAgainstAndOnlyItemsThatAreTickedSayWhich() {
        Expect.error("item-tick-polarity-neutral", "2.2", sample -> {
            item(sample, "2.2").setFormat(AnswerFormat.TICK);
            item(sample, "2.2").setTickPolarity(Polarity.NEUTRAL);
        });
        Expect.error("item-tick-polarity-unused", "2.2",
                sample -> item(sample, "2.2").setTickPolarity(Polarity.UNFAVOURABLE));
    }

    @Test
    void ruleThatComparesScalesNamesNoOptions() {
        breakComparison("rule-options-unused", rule -> rule.getOptions().add(
                rule.getOtherScale().getOptions().get(0)));
    }

    @Test
    void optionsOfARuleBelongToOneScale() {
        assertTrue(rulesWithTwoScales(sample -> rule(sample, 0).getOptions()
                .add(sample.getScales().get(1).getOptions().get(0))).contains("rule-options-of-several-scales"));
    }

    @Test
    void opposingOptionsAreOfTheSameScale() {
        assertTrue(rulesWithTwoScales(sample -> rule(sample, 2).getOpposingOptions()
                .add(sample.getScales().get(1).getOptions().get(0))).contains("rule-options-of-several-scales"));
    }

    @Test
    void ruleAcrossOrganisationsNamesOpposingOptions() {
        Expect.error("rule-opposing-options-missing", "contested",
                sample -> rule(sample, 2).getOpposingOptions().clear());
    }

    @Test
    void otherRulesNameNoOpposingOptions() {
        Expect.error("rule-opposing-options-unused", "strength",
                sample -> rule(sample, 0).getOpposingOptions().add(option(sample, "SD")));
    }

    @Test
    void opposingOptionsAreOthers() {
        Expect.error("rule-opposing-options-overlap", "contested",
                sample -> rule(sample, 2).getOpposingOptions().add(option(sample, "SA")));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.01})
    void shareIsAboveZeroAndUpToOne(double share) {
        Expect.error("rule-share-range", "many", sample -> addShareRule(sample, share));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 1})
    void shareWithinTheLimitsIsTaken(double share) {
        Expect.noProblem(sample -> addShareRule(sample, share));
    }

    @Test
    void otherRulesHaveNoShare() {
        Expect.error("rule-share-unused", "strength", sample -> rule(sample, 0).setShare(0.5));
    }

    @Test
    void ruleThatComparesScalesNamesTwoDifferentScoredOnes() {
        assertTrue(rulesWithTwoScales(sample -> rule(sample, 3).setOtherScale(null)).contains("rule-scales-missing"));
        breakComparison("rule-scales-equal", rule -> rule.setOtherScale(rule.getScale()));
        breakComparison("rule-scale-unscored", rule -> rule.getScale().getOptions().forEach(o -> o.unsetScore()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 100.5})
    void marginIsFromZeroToHundred(double margin) {
        breakComparison("rule-margin-range", rule -> rule.setMargin(margin));
    }

    @Test
    void otherRulesNameNoScales() {
        Expect.error("rule-scales-unused", "strength",
                sample -> rule(sample, 0).setScale(sample.getScales().get(0)));
        Expect.error("rule-scales-unused", "strength", sample -> rule(sample, 0).setMargin(5));
    }

    @Test
    void itemsOfARuleTakeItsScale() {
        Problem problem = Expect.error("rule-item-scale", "strength", sample -> rule(sample, 0).getItems()
                .addAll(List.of(item(sample, "1.1"), item(sample, "2.2"))));
        assertTrue(problem.message().contains("(agreement): 2.2"), problem.message());
        Expect.noProblem(sample -> rule(sample, 0).getItems().add(item(sample, "1.1")));
    }

    @Test
    void itemsOfAComparisonTakeBothScales() {
        breakComparison("rule-item-scale", rule -> rule.getItems()
                .add(item((Instrument) rule.eContainer(), "2.1")));
    }

    @Test
    void ruleThatCanMakeNoFindingIsAWarning() {
        List<String> rules = rulesWithTwoScales(sample -> {
            item(sample, "1.1").getScales().remove(1);
            item(sample, "1.2").getScales().remove(1);
        });
        assertEquals(List.of("rule-without-items", "scale-unused"), rules.stream().sorted().toList());
    }

    @Test
    void ruleOfTheSourceCitesItAndAConventionIsExplained() {
        Expect.error("rule-source-missing", "strength", sample -> rule(sample, 0).setSource(" "));
        Expect.warning("rule-convention-unexplained", "strength", sample -> rule(sample, 0).setSource(null),
                sample -> rule(sample, 0).setBasis(Basis.CONVENTION));
    }

    @Test
    void kindWithoutARuleIsAWarning() {
        Expect.warning("finding-kind-without-rule", "strength", sample -> sample.getFindingRules().remove(0));
    }

    @Test
    void itemWithoutAnActionUnderAreasToWorkOnIsAWarningThatNamesIt() {
        Problem problem = Expect.warning("action-missing", "work-on", sample -> {
            sample.getActions().remove(2);
            sample.getActions().remove(0);
        });
        assertTrue(problem.message().endsWith("1.1, 2.1"), problem.message());
    }

    @Test
    void actionForAnotherKindDoesNotCount() {
        Problem problem = Expect.warning("action-missing", "work-on", sample -> sample.getActions().get(1)
                .getFindingKinds().add(sample.getFindingKinds().get(0)));
        assertTrue(problem.message().endsWith("1.2"), problem.message());
    }

    private static FindingRule rule(Instrument sample, int index) {
        return sample.getFindingRules().get(index);
    }

    private static void addShareRule(Instrument sample, double share) {
        addRule(sample, "many", "finding-kind/work-on", Quantifier.SHARE_AT_LEAST, "D", "SD").setShare(share);
    }

    private static void breakComparison(String rule, Consumer<FindingRule> damage) {
        Expect.one(Severity.ERROR, rule, "wanting", SampleInstrument.createWithTwoScales(),
                sample -> damage.accept(rule(sample, 3)));
    }

    private static List<String> rulesWithTwoScales(Consumer<Instrument> damage) {
        Instrument sample = SampleInstrument.createWithTwoScales();
        damage.accept(sample);
        return new InstrumentValidator().validate(sample).stream().map(Problem::rule).toList();
    }
}
