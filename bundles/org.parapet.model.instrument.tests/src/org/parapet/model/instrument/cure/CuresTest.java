// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parapet.model.instrument.testing.SampleInstrument.addOption;
import static org.parapet.model.instrument.testing.SampleInstrument.addScale;
import static org.parapet.model.instrument.testing.SampleInstrument.item;
import static org.parapet.model.instrument.testing.SampleInstrument.option;
import static org.parapet.model.instrument.testing.SampleInstrument.part;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.Yield;
import org.parapet.model.instrument.testing.SampleInstrument;
import org.parapet.model.instrument.validation.InstrumentProblems;
import org.parapet.model.instrument.validation.LocatedProblem;

class CuresTest {

    /** Ways to break the sample for which there is a mechanical cure, by the rule that is broken. */
    private static final Map<String, Consumer<Instrument>> DAMAGES = Map.ofEntries(
            Map.entry("code-form", sample -> item(sample, "1.1").setCode("Näme 1!")),
            Map.entry("code-too-long", sample -> item(sample, "1.1").setCode("x".repeat(60))),
            Map.entry("code-duplicate", sample -> item(sample, "1.2").setCode("1.1")),
            Map.entry("item-code-reserved", sample -> item(sample, "1.2").setCode("role")),
            Map.entry("id-form", sample -> sample.setId("Our Review")),
            Map.entry("edition-form", sample -> sample.setEdition("May 2024")),
            Map.entry("language-form", sample -> sample.setLanguage("en_GB")),
            Map.entry("year-range", sample -> sample.setYear(24)),
            Map.entry("text-blank", sample -> sample.getAuthors().add(" ")),
            Map.entry("text-edge-blank", sample -> item(sample, "1.1").setText(" We need each other. ")),
            Map.entry("text-control-character", sample -> item(sample, "1.1").setText("We need\u0007 each other.")),
            Map.entry("number-not-finite", sample -> rule(sample, "work-on").setMargin(Double.NaN)),
            Map.entry("feature-required", sample -> item(sample, "1.2").setCode(null)),
            Map.entry("reference-dangling", sample -> sample.getFindingRules().get(2).getOpposingOptions()
                    .add(InstrumentFactory.eINSTANCE.createOption())),
            Map.entry("section-empty", sample -> sample.getSections().add(section())),
            Map.entry("items-missing", sample -> List.copyOf(sample.getSections())
                    .forEach(section -> EcoreUtil.delete(section, true))),
            Map.entry("catalogued-with-sections", sample -> sample.setFidelity(Fidelity.CATALOGUED_ONLY)),
            Map.entry("yield-not-provided", sample -> {
                sample.getSignposts().clear();
                sample.getFit().getYields().add(Yield.SIGNPOSTS);
            }),
            Map.entry("action-missing", sample -> sample.getActions().remove(0)),
            Map.entry("minimum-participants-range", sample -> sample.getFit().setMinimumParticipants(0)),
            Map.entry("minutes-range", sample -> sample.getFit().setMinutes(-5)),
            Map.entry("item-scale-missing", sample -> item(sample, "2.1").getScales().clear()),
            Map.entry("item-scale-unexpected", sample -> item(sample, "2.2").getScales()
                    .add(sample.getScales().get(0))),
            Map.entry("item-based-on-form", sample -> item(sample, "1.1").setBasedOn("the old one")),
            Map.entry("scale-unused", CuresTest::addUnusedScale),
            Map.entry("scale-scores-partial", sample -> option(sample, "D").unsetScore()),
            Map.entry("scale-scores-order", sample -> sample.getScales().get(0).getOptions().move(1, 2)),
            Map.entry("scale-polarity-order", sample -> sample.getScales().get(0).getOptions().move(0, 3)),
            Map.entry("scale-favourable-low", sample -> {
                for (int i = 0; i < 4; i++) {
                    sample.getScales().get(0).getOptions().get(i).setScore(4 - i);
                }
            }),
            Map.entry("scale-strongest-many", sample -> option(sample, "A").setStrongest(true)),
            Map.entry("scale-strongest-inside", sample -> {
                option(sample, "A").setStrongest(true);
                option(sample, "SA").setStrongest(false);
            }),
            Map.entry("scale-strongest-neutral", sample -> option(sample, "SA").setPolarity(Polarity.NEUTRAL)),
            Map.entry("option-ambiguous", sample -> option(sample, "A").setCode("sa")),
            Map.entry("score-without-items", sample -> addScore(sample).getSections().add(sample.getSections().get(2))),
            Map.entry("score-item-unscaled", sample -> addScore(sample).getItems()
                    .addAll(List.of(item(sample, "1.1"), item(sample, "2.2")))),
            Map.entry("score-source-missing", sample -> part(sample, "score/total", Score.class).setSource(null)),
            Map.entry("score-scale-unscored", CuresTest::unscore),
            Map.entry("band-overlap", sample -> bandBound(sample, 1, 3)),
            Map.entry("band-order", sample -> part(sample, "score/total", Score.class).getBands().move(0, 1)),
            Map.entry("band-gap", sample -> bandBound(sample, 0, 4)),
            Map.entry("band-below-minimum", sample -> bandBound(sample, 0, 1)),
            Map.entry("band-above-maximum", sample -> bandBound(sample, 1, 13)),
            Map.entry("finding-kind-without-rule", sample -> sample.getFindingRules().remove(0)),
            Map.entry("rule-options-unused", sample -> {
                FindingRule rule = rule(sample, "strength");
                rule.setQuantifier(Quantifier.SCALE_EXCEEDS);
            }),
            Map.entry("rule-opposing-options-unused", sample -> rule(sample, "work-on").getOpposingOptions()
                    .add(option(sample, "A"))),
            Map.entry("rule-opposing-options-overlap", sample -> rule(sample, "contested").getOpposingOptions()
                    .add(option(sample, "SA"))),
            Map.entry("rule-share-range", sample -> {
                rule(sample, "work-on").setQuantifier(Quantifier.SHARE_AT_LEAST);
                rule(sample, "work-on").setShare(60);
            }),
            Map.entry("rule-share-unused", sample -> rule(sample, "work-on").setShare(0.5)),
            Map.entry("rule-scales-unused", sample -> rule(sample, "work-on").setScale(sample.getScales().get(0))),
            Map.entry("rule-item-scale", sample -> rule(sample, "work-on").getItems()
                    .addAll(List.of(item(sample, "1.1"), item(sample, "2.2")))),
            Map.entry("rule-without-items", CuresTest::addRuleOfUnusedScale),
            Map.entry("rule-options-of-several-scales", CuresTest::addRuleOfTwoScales),
            Map.entry("rule-source-missing", sample -> rule(sample, "work-on").setSource("")),
            Map.entry("signpost-address", sample -> sample.getSignposts().get(0).setAddress("www.example.org/facts")));

    /** Ways to break the sample of which only a person knows the cure. */
    private static final Map<String, Consumer<Instrument>> WITHOUT_CURE = Map.of(
            "fidelity-note-missing", sample -> sample.setFidelity(Fidelity.ADAPTED),
            "text-too-long", sample -> item(sample, "1.1").setText("x".repeat(5000)),
            "catalogued-obtain-from-missing", sample -> sample.setFidelity(Fidelity.CATALOGUED_ONLY),
            "scale-score-note-missing", sample -> sample.getScales().get(0).setScoreBasis(Basis.CONVENTION),
            "rule-options-missing", sample -> rule(sample, "strength").getOptions().clear(),
            "rule-convention-unexplained", sample -> {
                rule(sample, "strength").setBasis(Basis.CONVENTION);
                rule(sample, "strength").setSource(null);
            });

    @TestFactory
    Stream<DynamicTest> eachCureEndsItsProblem() {
        return DAMAGES.entrySet().stream().map(damage -> DynamicTest.dynamicTest(damage.getKey(), () -> {
            int cures = Cures.of(problem(damage.getKey(), broken(damage.getValue()))).size();
            assertTrue(cures > 0, "has a cure");
            for (int i = 0; i < cures; i++) {
                Instrument instrument = broken(damage.getValue());
                LocatedProblem problem = problem(damage.getKey(), instrument);
                long before = errors(instrument);
                boolean first = i == 0 && !damage.getKey().equals("items-missing"); // that needs what a person knows
                Cure cure = Cures.of(problem).get(i);
                assertFalse(cure.label().matches(".*(\\{\\d|null|\\.$).*"), cure.label());
                assertSame(instrument, cure.model());

                cure.apply();

                List<String> after = keys(InstrumentProblems.of(instrument));
                assertFalse(after.contains(key(problem)), () -> cure + " leaves " + after);
                assertFalse(after.toString().matches(".*(reference-dangling|model-invalid).*"), after::toString);
                assertTrue(!first || errors(instrument) <= before, () -> cure + ": " + after);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsInventedWhereOnlyAPersonKnows() {
        return WITHOUT_CURE.entrySet().stream().map(damage -> DynamicTest.dynamicTest(damage.getKey(),
                () -> assertEquals(List.of(), Cures.of(problem(damage.getKey(), broken(damage.getValue()))))));
    }

    @TestFactory
    Stream<DynamicTest> everyCureCanBeUndone() {
        return DAMAGES.entrySet().stream().map(damage -> DynamicTest.dynamicTest(damage.getKey(), () -> {
            Instrument instrument = broken(damage.getValue());
            Instrument copy = EcoreUtil.copy(instrument);
            ChangeRecorder recorder = new ChangeRecorder(instrument);
            Cures.of(problem(damage.getKey(), instrument)).getFirst().apply();
            recorder.endRecording().apply();

            if (!damage.getKey().equals("number-not-finite") && !damage.getKey().equals("reference-dangling")) {
                assertTrue(EcoreUtil.equals(copy, instrument));
            }
        }));
    }

    @Test
    void aDuplicateCodeBecomesTheNextFreeOne() {
        Instrument instrument = broken(sample -> item(sample, "1.2").setCode("1.1"));
        Item second = instrument.getSections().get(0).getItems().get(1);

        Cures.of(problem("code-duplicate", instrument)).getFirst().apply();

        assertEquals("1.2", second.getCode());
    }

    @Test
    void aProblemLeadsToItsFieldOnTheLiveModel() {
        Instrument instrument = broken(sample -> option(sample, "A").setStrongest(true));
        LocatedProblem problem = problem("scale-strongest-many", instrument);

        assertAll(() -> assertSame(instrument.getScales().get(0), problem.part()),
                () -> assertTrue(problem.isAbout(instrument.getScales().get(0),
                        InstrumentPackage.Literals.RESPONSE_SCALE__OPTIONS)),
                () -> assertTrue(problem.isWithin(instrument)));
    }

    @Test
    void oneCureGivesAllPastedItemsTheOnlyScale() {
        Instrument instrument = broken(sample -> List.of("1.1", "1.2", "2.1")
                .forEach(code -> item(sample, code).getScales().clear()));
        List<Cure> cures = Cures.of(problem("item-scale-missing", instrument));

        cures.stream().filter(cure -> cure.label().contains("all 3")).findFirst().orElseThrow().apply();

        assertFalse(keys(InstrumentProblems.of(instrument)).toString().contains("item-scale-missing"));
    }

    @Test
    void removingAReferencedPartRemovesTheReferences() {
        Instrument instrument = broken(sample -> sample.getFindingRules().remove(0));

        Cures.of(problem("finding-kind-without-rule", instrument)).getFirst().apply();

        assertEquals(List.of(), InstrumentProblems.of(instrument));
    }

    @Test
    void whatIsForAFindingAloneIsNamedAndGoesWithItInsteadOfCountingForOthers() {
        Instrument instrument = broken(sample -> sample.getFindingRules().remove(0));
        LocatedProblem problem = problem("finding-kind-without-rule", instrument);
        Action alone = InstrumentFactory.eINSTANCE.createAction();
        alone.setCode("alone");
        alone.getFindingKinds().add((FindingKind) problem.part());
        Action both = InstrumentFactory.eINSTANCE.createAction();
        both.setCode("both");
        both.getFindingKinds().addAll(instrument.getFindingKinds().subList(0, 2));
        instrument.getActions().addAll(List.of(alone, both));

        Cure cure = Cures.of(problem).getFirst();
        cure.apply();

        assertTrue(cure.label().endsWith("and what is for it alone: action alone"), cure.label());
        assertFalse(instrument.getActions().contains(alone));
        assertEquals(1, both.getFindingKinds().size());
    }

    private static Instrument broken(Consumer<Instrument> damage) {
        Instrument instrument = SampleInstrument.create();
        damage.accept(instrument);
        return instrument;
    }

    private static LocatedProblem problem(String rule, Instrument instrument) {
        Collection<LocatedProblem> problems = InstrumentProblems.of(instrument);
        return problems.stream().filter(problem -> problem.rule().equals(rule)).findFirst()
                .orElseThrow(() -> new AssertionError(rule + " in " + keys(problems)));
    }

    private static List<String> keys(Collection<LocatedProblem> problems) {
        return problems.stream().map(CuresTest::key).toList();
    }

    private static String key(LocatedProblem problem) {
        return problem.rule() + ' ' + EcoreUtil.getURI(problem.part()).fragment();
    }

    private static long errors(Instrument instrument) {
        return InstrumentProblems.of(instrument).stream().filter(problem -> problem.problem().isError()).count();
    }

    private static FindingRule rule(Instrument sample, String code) {
        return part(sample, "rule/" + code, FindingRule.class);
    }

    private static Section section() {
        Section section = InstrumentFactory.eINSTANCE.createSection();
        section.setCode("9");
        section.setTitle("More");
        return section;
    }

    private static Score addScore(Instrument sample) {
        Section texts = section();
        Item text = InstrumentFactory.eINSTANCE.createItem();
        text.setCode("9.1");
        text.setText("What else?");
        text.setFormat(AnswerFormat.TEXT);
        texts.getItems().add(text);
        sample.getSections().add(texts);
        Score score = InstrumentFactory.eINSTANCE.createScore();
        score.setCode("part");
        score.setLabel("Part");
        score.setSource("p. 4");
        sample.getScores().add(score);
        return score;
    }

    private static void bandBound(Instrument sample, int index, double bound) {
        part(sample, "score/total", Score.class).getBands().get(index).setLowerBound(bound);
    }

    private static void unscore(Instrument sample) {
        part(sample, "score/total", Score.class).getBands().clear();
        sample.getScales().get(0).getOptions().forEach(option -> option.unsetScore());
    }

    private static ResponseScale addUnusedScale(Instrument sample) {
        ResponseScale scale = addScale(sample, "unused");
        addOption(scale, "no", "No", 0, Polarity.NEUTRAL);
        addOption(scale, "yes", "Yes", 1, Polarity.NEUTRAL);
        return scale;
    }

    private static void addRuleOfUnusedScale(Instrument sample) {
        ResponseScale scale = addUnusedScale(sample);
        FindingRule rule = SampleInstrument.addRule(sample, "idle", "finding-kind/work-on", Quantifier.ANY);
        rule.getOptions().add(scale.getOptions().get(0));
    }

    private static void addRuleOfTwoScales(Instrument sample) {
        ResponseScale scale = addUnusedScale(sample);
        item(sample, "1.1").getScales().add(scale);
        scale.setQuestion("Is it?");
        sample.getScales().get(0).setQuestion("Do you agree?");
        part(sample, "score/total", Score.class).setScale(sample.getScales().get(0));
        FindingRule rule = SampleInstrument.addRule(sample, "mixed", "finding-kind/work-on", Quantifier.ANY, "SD");
        rule.getOptions().add(scale.getOptions().get(0));
    }
}
