// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.testing;

import java.util.Arrays;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.Aggregation;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.MissingPolicy;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.Section;

/** Builds instruments in the shape of the PAT and the Leeds checklist. */
public final class Instruments {

    /** The wording of the PAT's action for statement 2.2. */
    public static final String ACTION_2_2 = "Work together to define clear joint aims and objectives.";

    private static final InstrumentFactory FACTORY = InstrumentFactory.eINSTANCE;

    private Instruments() {
    }

    /** {@return six sections of six statements 1.1 to 6.6, options SA A D SD, the PAT's rules, an action each} */
    public static Instrument pat() {
        return patWith(6, 6);
    }

    /**
     * {@return the PAT's rules on other numbers of statements}
     *
     * @param sections how many sections
     * @param statements how many statements in each
     */
    public static Instrument patWith(int sections, int statements) {
        Instrument pat = FACTORY.createInstrument();
        pat.setId("pat");
        pat.setEdition("test");
        pat.setTitle("Partnership Assessment Tool");
        pat.setShortTitle("PAT");
        pat.getAuthors().add("Duncan Alexander");
        ResponseScale scale = scale(pat, "agreement");
        scale.setScoreBasis(Basis.CONVENTION);
        scale.setScoreNote("Equally spaced by convention");
        Option strongly = option(scale, "SA", "Strongly agree", 4, Polarity.FAVOURABLE);
        Option agree = option(scale, "A", "Agree", 3, Polarity.FAVOURABLE);
        Option disagree = option(scale, "D", "Disagree", 2, Polarity.UNFAVOURABLE);
        Option against = option(scale, "SD", "Strongly disagree", 1, Polarity.UNFAVOURABLE);
        strongly.setStrongest(true);
        against.setStrongest(true);
        FindingKind strength = kind(pat, "strength", PlanPlacement.POSITIVES);
        FindingKind workOn = kind(pat, "work-on", PlanPlacement.AREAS_TO_WORK_ON);
        FindingKind contested = kind(pat, "contested", PlanPlacement.LACK_OF_CONSENSUS);
        rule(pat, strength, Quantifier.ALL, strongly, agree);
        rule(pat, workOn, Quantifier.ANY, disagree, against);
        rule(pat, contested, Quantifier.ACROSS_ORGANISATIONS, strongly).getOpposingOptions().add(against);
        for (int s = 1; s <= sections; s++) {
            Section section = section(pat, String.valueOf(s), "Section " + s);
            for (int i = 1; i <= statements; i++) {
                Item item = item(section, s + "." + i, "Statement " + s + "." + i, scale);
                action(pat, item.getCode(), ActionKind.PRESCRIBED, workOn, item)
                        .setText(item.getCode().equals("2.2") ? ACTION_2_2 : "Action for " + item.getCode());
            }
        }
        return pat;
    }

    /** {@return sixteen questions A1 to D4 on three points, a total of 16 to 48, one prompt for all} */
    public static Instrument leeds() {
        Instrument leeds = FACTORY.createInstrument();
        leeds.setId("leeds");
        leeds.setEdition("test");
        leeds.setTitle("Self-assessment");
        ResponseScale scale = scale(leeds, "effectiveness");
        Option no = option(scale, "NO", "NO action is required", 1, Polarity.UNFAVOURABLE);
        Option improve = option(scale, "IMPROVE", "YES but could be improved", 2, Polarity.UNFAVOURABLE);
        Option yes = option(scale, "YES", "YES working effectively", 3, Polarity.FAVOURABLE);
        FindingKind strength = kind(leeds, "strength", PlanPlacement.POSITIVES);
        FindingKind workOn = kind(leeds, "work-on", PlanPlacement.AREAS_TO_WORK_ON);
        rule(leeds, strength, Quantifier.ALL, yes);
        rule(leeds, workOn, Quantifier.ANY, no);
        rule(leeds, workOn, Quantifier.ANY, improve).setCode("improve");
        Action prompt = action(leeds, "action", ActionKind.PROMPT, workOn);
        prompt.setText("Action! To improve the effectiveness of the partnership");
        for (String letter : new String[] {"A", "B", "C", "D"}) {
            Section section = section(leeds, letter, "Part " + letter);
            for (int i = 1; i <= 4; i++) {
                prompt.getItems().add(item(section, letter + i, "Is " + letter + i + " so?", scale));
            }
        }
        Score total = score(leeds, "total", Aggregation.SUM, MissingPolicy.REQUIRE_COMPLETE);
        total.setLabel("Total score");
        total.setBasis(Basis.SOURCE);
        leeds.setProcess(FACTORY.createProcess());
        leeds.getProcess().setAsksNextAssessmentDue(true);
        return leeds;
    }

    /** {@return an instrument with nothing but an identity} */
    public static Instrument empty() {
        Instrument empty = FACTORY.createInstrument();
        empty.setId("empty");
        empty.setEdition("test");
        empty.setTitle("Empty");
        return empty;
    }

    /** {@return a new scale of the instrument} */
    public static ResponseScale scale(Instrument instrument, String code) {
        ResponseScale scale = FACTORY.createResponseScale();
        scale.setCode(code);
        instrument.getScales().add(scale);
        return scale;
    }

    /** {@return a new option of the scale} */
    public static Option option(ResponseScale scale, String code, String label, double score, Polarity polarity) {
        Option option = FACTORY.createOption();
        option.setCode(code);
        option.setLabel(label);
        option.setScore(score);
        option.setPolarity(polarity);
        scale.getOptions().add(option);
        return option;
    }

    /** {@return a new section of the instrument} */
    public static Section section(Instrument instrument, String code, String title) {
        Section section = FACTORY.createSection();
        section.setCode(code);
        section.setTitle(title);
        instrument.getSections().add(section);
        return section;
    }

    /** {@return a new item of the section} */
    public static Item item(Section section, String code, String text, ResponseScale... scales) {
        Item item = FACTORY.createItem();
        item.setCode(code);
        item.setText(text);
        item.getScales().addAll(Arrays.asList(scales));
        section.getItems().add(item);
        return item;
    }

    /** {@return a new finding kind of the instrument} */
    public static FindingKind kind(Instrument instrument, String code, PlanPlacement placement) {
        FindingKind kind = FACTORY.createFindingKind();
        kind.setCode(code);
        kind.setLabel("Label of " + code);
        kind.setPlacement(placement);
        instrument.getFindingKinds().add(kind);
        return kind;
    }

    /** {@return a new rule of the instrument with the kind's code} */
    public static FindingRule rule(Instrument instrument, FindingKind kind, Quantifier quantifier, Option... options) {
        FindingRule rule = FACTORY.createFindingRule();
        rule.setCode(kind.getCode());
        rule.setKind(kind);
        rule.setQuantifier(quantifier);
        rule.getOptions().addAll(Arrays.asList(options));
        instrument.getFindingRules().add(rule);
        return rule;
    }

    /** {@return a new action of the instrument} */
    public static Action action(Instrument instrument, String code, ActionKind how, FindingKind kind, Item... items) {
        Action action = FACTORY.createAction();
        action.setCode(code);
        action.setKind(how);
        action.setText("Text of " + code);
        action.getFindingKinds().add(kind);
        action.getItems().addAll(Arrays.asList(items));
        instrument.getActions().add(action);
        return action;
    }

    /** {@return a new score of the instrument over everything} */
    public static Score score(Instrument instrument, String code, Aggregation aggregation, MissingPolicy missing) {
        Score score = FACTORY.createScore();
        score.setCode(code);
        score.setLabel("Score " + code);
        score.setAggregation(aggregation);
        score.setMissing(missing);
        instrument.getScores().add(score);
        return score;
    }
}
