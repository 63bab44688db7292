// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.AgreementTemplate;
import org.parapet.model.instrument.Checklist;
import org.parapet.model.instrument.Clause;
import org.parapet.model.instrument.Erratum;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Fit;
import org.parapet.model.instrument.Framework;
import org.parapet.model.instrument.FrameworkDimension;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InterviewTemplate;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.PlanStep;
import org.parapet.model.instrument.Process;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.Prompt;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.Signpost;
import org.parapet.model.instrument.Source;
import org.parapet.ui.instrument.Block.Kind;
import org.parapet.ui.workbench.Terms;

/** Turns an instrument into paragraphs to read, from its identity to its errata. */
public final class InstrumentText {

    private final Instrument instrument;
    private final List<Block> blocks = new ArrayList<>();

    private InstrumentText(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * {@return all that an instrument says, in reading order}
     *
     * @param instrument not changed
     */
    public static List<Block> of(Instrument instrument) {
        InstrumentText text = new InstrumentText(instrument);
        text.identity();
        text.fit();
        text.answers();
        instrument.getSections().forEach(text::section);
        text.results();
        text.process();
        instrument.getFrameworks().forEach(text::framework);
        text.errata();
        return List.copyOf(text.blocks);
    }

    private void identity() {
        add(Kind.TITLE, "", instrument.getTitle());
        add(Kind.TEXT, "", instrument.getAbstract());
        add(Kind.HEADING, "", Messages.text("heading.source"));
        detail("fidelity", Terms.of(instrument.getFidelity()));
        detail("fidelity.note", instrument.getFidelityNote());
        detail("authors", String.join(", ", instrument.getAuthors()));
        detail("year", instrument.getYear() == 0 ? "" : Integer.toString(instrument.getYear()));
        detail("publisher", instrument.getPublisher());
        detail("edition", instrument.getEdition());
        detail("language", Locale.forLanguageTag(instrument.getLanguage()).getDisplayLanguage());
        Source source = instrument.getSource();
        detail("citation", source.getCitation());
        detail("reference", source.getReference());
        detail("rights", source.getRights());
        source.getBasedOn().forEach(work -> detail("basedOn", work));
        detail("obtainFrom", source.getObtainFrom());
    }

    private void fit() {
        Fit fit = instrument.getFit();
        add(Kind.HEADING, "", Messages.text("heading.fit"));
        detail("stages", terms(fit.getStages()));
        detail("kinds", terms(fit.getKinds()));
        detail("respondents", fit.getRespondents());
        if (instrument.getFidelity() != Fidelity.CATALOGUED_ONLY) {
            detail("people", Integer.toString(fit.getMinimumParticipants()));
        }
        detail("minutes", fit.getMinutes() > 0 ? Integer.toString(fit.getMinutes()) : "");
        detail("administrations", terms(fit.getAdministrations()));
        detail("yields", terms(fit.getYields()));
        detail("fit.notes", fit.getNotes());
    }

    private static String terms(List<? extends Enumerator> values) {
        return values.stream().map(Terms::of).collect(Collectors.joining("; "));
    }

    private void answers() {
        List<ResponseScale> shared = instrument.getScales().stream().filter(scale -> !isOfOneItem(scale)).toList();
        if (shared.isEmpty()) {
            return;
        }
        add(Kind.HEADING, "", Messages.text("heading.answers"));
        for (ResponseScale scale : shared) {
            String title = given(scale.getTitle()) ? scale.getTitle() : scale.getCode();
            add(Kind.DETAIL, title, scale.getOptions().stream().map(Option::getLabel)
                    .collect(Collectors.joining("  \u00b7  ")));
            detail("scale.question", scale.getQuestion());
            detail("note", scale.getScoreNote());
        }
    }

    private void section(Section section) {
        add(Kind.HEADING, section.getCode(), section.getTitle());
        add(Kind.TEXT, "", section.getDescription());
        add(Kind.TEXT, "", section.getIntroduction());
        section.getItems().forEach(this::item);
    }

    private void item(Item item) {
        add(Kind.ITEM, item.getCode(), item.getText());
        add(Kind.DETAIL, "", item.getGloss());
        detail("guidance", item.getGuidance());
        switch (item.getFormat()) {
            case TICK -> add(Kind.DETAIL, "\u2610", Messages.text(item.getTickPolarity() == Polarity.UNFAVOURABLE
                    ? "item.tick.against" : "item.tick"));
            case TEXT -> add(Kind.DETAIL, "", Messages.text(item.isKeptLive() ? "item.text.keptLive" : "item.text"));
            case SCALE -> item.getScales().stream().filter(this::isOfOneItem).forEach(this::ownScale);
        }
        detail("item.stages", terms(item.getStages()));
        detail("item.kinds", terms(item.getKinds()));
        detail("item.basedOn", item.getBasedOn());
        for (Action action : instrument.getActions()) {
            if (action.getItems().contains(item)) {
                detail(action.getKind() == ActionKind.PROMPT ? "action.prompt" : "action", action.getText());
            }
        }
        for (Signpost signpost : instrument.getSignposts()) {
            if (signpost.getItems().contains(item)) {
                signpost(signpost);
            }
        }
    }

    /** Whether the scale is worded for one item among several; it is shown with the item then. */
    private boolean isOfOneItem(ResponseScale scale) {
        List<Item> items = instrument.getSections().stream().flatMap(section -> section.getItems().stream()).toList();
        return items.size() > 1 && items.stream().filter(item -> item.getScales().contains(scale)).count() == 1;
    }

    private void ownScale(ResponseScale scale) {
        scale.getOptions().forEach(option -> add(Kind.DETAIL, option.getCode(), option.getLabel()));
        detail("note", scale.getScoreNote());
    }

    private void signpost(Signpost signpost) {
        String address = given(signpost.getAddress()) ? " \u2013 " + signpost.getAddress() : "";
        String text = given(signpost.getText()) ? ": " + signpost.getText() : "";
        detail("signpost", signpost.getTitle() + text + address);
    }

    private void results() {
        if (instrument.getFindingKinds().isEmpty() && instrument.getScores().isEmpty()) {
            return;
        }
        add(Kind.HEADING, "", Messages.text("heading.results"));
        for (FindingKind kind : instrument.getFindingKinds()) {
            add(Kind.DETAIL, kind.getLabel(),
                    given(kind.getMeaning()) ? kind.getMeaning() : kind.getPlanIntroduction());
        }
        for (Score score : instrument.getScores()) {
            add(Kind.SUBHEADING, "", score.getLabel());
            detail("score.source", score.getSource());
            score.getBands().forEach(band -> add(Kind.DETAIL,
                    Messages.text("band", band.getLowerBound(), band.getLabel()), band.getMeaning()));
        }
        instrument.getSignposts().stream().filter(signpost -> signpost.getItems().isEmpty()).forEach(this::signpost);
    }

    private void process() {
        Process process = instrument.getProcess();
        if (process == null) {
            return;
        }
        add(Kind.HEADING, "", Messages.text("heading.process"));
        add(Kind.TEXT, "", process.getIntroduction());
        for (PlanStep step : process.getSteps()) {
            add(Kind.ITEM, step.getCode(), step.getActivity());
            detail("step.output", step.getOutput());
        }
        interview(process.getInterview());
        process.getChecklists().forEach(this::checklist);
        agreement(process.getAgreement());
    }

    private void interview(InterviewTemplate interview) {
        if (interview != null) {
            add(Kind.SUBHEADING, "", Messages.text("heading.interview"));
            add(Kind.TEXT, "", interview.getIntroduction());
            for (Prompt prompt : interview.getPrompts()) {
                add(Kind.ITEM, "\u2022", prompt.getText());
            }
        }
    }

    private void checklist(Checklist checklist) {
        add(Kind.SUBHEADING, "", checklist.getTitle());
        add(Kind.TEXT, "", checklist.getIntroduction());
        checklist.getLines().forEach(line -> add(Kind.ITEM, "\u2610", line.getText()));
    }

    private void agreement(AgreementTemplate agreement) {
        if (agreement != null) {
            add(Kind.SUBHEADING, "", agreement.getTitle());
            for (Clause clause : agreement.getClauses()) {
                add(Kind.DETAIL, clause.getHeading(), clause.getText());
            }
        }
    }

    private void framework(Framework framework) {
        add(Kind.HEADING, "", framework.getTitle());
        add(Kind.TEXT, "", framework.getDescription());
        for (FrameworkDimension dimension : framework.getDimensions()) {
            add(Kind.SUBHEADING, "", dimension.getLabel());
            add(Kind.TEXT, "", dimension.getConcept());
            add(Kind.DETAIL, framework.getHighLabel(), dimension.getHigh());
            add(Kind.DETAIL, framework.getLowLabel(), dimension.getLow());
        }
        detail("framework.source", framework.getSource());
    }

    private void errata() {
        if (instrument.getErrata().isEmpty()) {
            return;
        }
        add(Kind.HEADING, "", Messages.text("heading.errata"));
        add(Kind.TEXT, "", Messages.text("errata.introduction"));
        for (Erratum erratum : instrument.getErrata()) {
            add(Kind.ITEM, erratum.getPlace(), erratum.getExplanation());
            detail("erratum.printed", erratum.getPrinted());
            detail("erratum.elsewhere", erratum.getElsewhere());
        }
    }

    private void detail(String labelKey, String text) {
        add(Kind.DETAIL, Messages.text("label." + labelKey), text);
    }

    private void add(Kind kind, String label, String text) {
        if (given(text)) {
            blocks.add(new Block(kind, label, text.strip()));
        }
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
