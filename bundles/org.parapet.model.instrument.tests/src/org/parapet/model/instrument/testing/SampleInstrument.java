// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.testing;

import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Band;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.Signpost;
import org.parapet.model.instrument.text.PartKeys;

/**
 * A small valid instrument that tests break in one place: section 1 with items 1.1 and 1.2 and section 2 with item 2.1
 * on the four points of the scale {@code agreement} (SD 1, D 2, A 3, SA 4), the free text 2.2, the rules strength,
 * work-on and contested, an action for each item and the score {@code total} of 3 to 12 with the bands low and high.
 */
public final class SampleInstrument {

    private static final InstrumentFactory FACTORY = InstrumentFactory.eINSTANCE;

    private final Instrument instrument = FACTORY.createInstrument();

    private SampleInstrument() {
        instrument.setFormatVersion(1);
        instrument.setId("sample");
        instrument.setEdition("2024");
        instrument.setTitle("Sample");
        instrument.setAbstract("An instrument for tests.");
        instrument.setLanguage("en");
        instrument.setYear(2024);
        instrument.setSource(FACTORY.createSource());
        instrument.getSource().setCitation("Author (2024) Sample.");
        instrument.getSource().setRights("None stated.");
        instrument.setFit(FACTORY.createFit());
        ResponseScale agreement = addScale(instrument, "agreement");
        addOption(agreement, "SD", "Strongly disagree", 1, Polarity.UNFAVOURABLE).setStrongest(true);
        addOption(agreement, "D", "Disagree", 2, Polarity.UNFAVOURABLE);
        addOption(agreement, "A", "Agree", 3, Polarity.FAVOURABLE);
        addOption(agreement, "SA", "Strongly agree", 4, Polarity.FAVOURABLE).setStrongest(true);
        Section first = addSection("1", "Purpose");
        addItem(first, "1.1", "We need each other.", agreement);
        addItem(first, "1.2", "We know what for.", agreement);
        Section second = addSection("2", "Trust");
        addItem(second, "2.1", "We trust each other.", agreement);
        addItem(second, "2.2", "What else?").setFormat(AnswerFormat.TEXT);
        addFindings();
        for (String code : List.of("1.1", "1.2", "2.1")) {
            Action action = FACTORY.createAction();
            action.setCode(code);
            action.setText("Talk about " + code + ".");
            action.getItems().add(item(instrument, code));
            instrument.getActions().add(action);
        }
        addScore();
        Signpost signpost = FACTORY.createSignpost();
        signpost.setCode("facts");
        signpost.setTitle("Facts");
        signpost.setAddress("https://example.org/facts");
        instrument.getSignposts().add(signpost);
    }

    /** {@return a new one} */
    public static Instrument create() {
        return new SampleInstrument().instrument;
    }

    /** {@return a new one in which items 1.1 and 1.2 take a second scale, importance, and a rule compares the two} */
    public static Instrument createWithTwoScales() {
        Instrument instrument = create();
        ResponseScale agreement = part(instrument, "scale/agreement", ResponseScale.class);
        agreement.setQuestion("Do you agree?");
        ResponseScale importance = addScale(instrument, "importance");
        importance.setQuestion("How important is it?");
        addOption(importance, "no", "Not important", 0, Polarity.NEUTRAL);
        addOption(importance, "yes", "Important", 10, Polarity.NEUTRAL);
        item(instrument, "1.1").getScales().add(importance);
        item(instrument, "1.2").getScales().add(importance);
        part(instrument, "score/total", Score.class).setScale(agreement);
        FindingRule rule = addRule(instrument, "wanting", "finding-kind/work-on", Quantifier.SCALE_EXCEEDS);
        rule.setScale(importance);
        rule.setOtherScale(agreement);
        rule.setMargin(20);
        return instrument;
    }

    /**
     * {@return a part by its key}
     *
     * @param <T> type of the part
     * @param instrument an instrument
     * @param key such as {@code item/1.1}
     * @param type type of the part
     */
    public static <T extends EObject> T part(Instrument instrument, String key, Class<T> type) {
        for (TreeIterator<EObject> parts = instrument.eAllContents(); parts.hasNext();) {
            EObject part = parts.next();
            if (PartKeys.keyOf(part).filter(key::equals).isPresent()) {
                return type.cast(part);
            }
        }
        throw new IllegalArgumentException(key);
    }

    /**
     * {@return an item by its code}
     *
     * @param instrument an instrument
     * @param code such as {@code 1.1}
     */
    public static Item item(Instrument instrument, String code) {
        return part(instrument, "item/" + code, Item.class);
    }

    /**
     * {@return an option of the scale agreement}
     *
     * @param instrument an instrument
     * @param code such as {@code SA}
     */
    public static Option option(Instrument instrument, String code) {
        return part(instrument, "option/agreement/" + code, Option.class);
    }

    /**
     * {@return a new scale at the end of the scales}
     *
     * @param instrument an instrument
     * @param code code of the scale
     */
    public static ResponseScale addScale(Instrument instrument, String code) {
        ResponseScale scale = FACTORY.createResponseScale();
        scale.setCode(code);
        instrument.getScales().add(scale);
        return scale;
    }

    /**
     * {@return a new option at the end of a scale}
     *
     * @param scale a scale
     * @param code code of the option
     * @param label label of the option
     * @param score score of the option
     * @param polarity polarity of the option
     */
    public static Option addOption(ResponseScale scale, String code, String label, double score, Polarity polarity) {
        Option option = FACTORY.createOption();
        option.setCode(code);
        option.setLabel(label);
        option.setScore(score);
        option.setPolarity(polarity);
        scale.getOptions().add(option);
        return option;
    }

    /**
     * {@return a new item at the end of a section}
     *
     * @param section a section
     * @param code code of the item
     * @param text wording
     * @param scales the scales it takes
     */
    public static Item addItem(Section section, String code, String text, ResponseScale... scales) {
        Item item = FACTORY.createItem();
        item.setCode(code);
        item.setText(text);
        item.getScales().addAll(List.of(scales));
        section.getItems().add(item);
        return item;
    }

    /**
     * {@return a new band at the end of a score}
     *
     * @param score a score
     * @param code code of the band
     * @param lowerBound least value
     */
    public static Band addBand(Score score, String code, double lowerBound) {
        Band band = FACTORY.createBand();
        band.setCode(code);
        band.setLabel(code);
        band.setLowerBound(lowerBound);
        band.setSource("p. 3");
        score.getBands().add(band);
        return band;
    }

    /**
     * {@return a new rule at the end of the rules, from page 2 of the source}
     *
     * @param instrument an instrument
     * @param code code of the rule
     * @param kind key of the kind of finding
     * @param quantifier quantifier
     * @param options codes of options of the scale agreement
     */
    public static FindingRule addRule(Instrument instrument, String code, String kind, Quantifier quantifier,
            String... options) {
        FindingRule rule = FACTORY.createFindingRule();
        rule.setCode(code);
        rule.setKind(part(instrument, kind, FindingKind.class));
        rule.setQuantifier(quantifier);
        rule.setSource("p. 2");
        for (String option : options) {
            rule.getOptions().add(option(instrument, option));
        }
        instrument.getFindingRules().add(rule);
        return rule;
    }

    private Section addSection(String code, String title) {
        Section section = FACTORY.createSection();
        section.setCode(code);
        section.setTitle(title);
        instrument.getSections().add(section);
        return section;
    }

    private void addFindings() {
        addKind("strength", PlanPlacement.POSITIVES);
        addKind("work-on", PlanPlacement.AREAS_TO_WORK_ON);
        addKind("contested", PlanPlacement.LACK_OF_CONSENSUS);
        addRule(instrument, "strength", "finding-kind/strength", Quantifier.ALL, "A", "SA");
        addRule(instrument, "work-on", "finding-kind/work-on", Quantifier.ANY, "SD", "D");
        addRule(instrument, "contested", "finding-kind/contested", Quantifier.ACROSS_ORGANISATIONS, "SA")
                .getOpposingOptions().add(option(instrument, "SD"));
    }

    private void addKind(String code, PlanPlacement placement) {
        FindingKind kind = FACTORY.createFindingKind();
        kind.setCode(code);
        kind.setLabel(code);
        kind.setPlacement(placement);
        instrument.getFindingKinds().add(kind);
    }

    private void addScore() {
        Score total = FACTORY.createScore();
        total.setCode("total");
        total.setLabel("Total");
        total.setSource("p. 3");
        instrument.getScores().add(total);
        addBand(total, "low", 3);
        addBand(total, "high", 9);
    }
}
