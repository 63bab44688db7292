// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.parapet.cli.Messages;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.Erratum;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Fit;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.Signpost;

/** Prints what a person wants to see of an instrument before using it; its JSON holds everything. */
public final class InstrumentText {

    private final PrintWriter writer;

    /**
     * Text on a writer.
     *
     * @param writer where
     */
    public InstrumentText(PrintWriter writer) {
        this.writer = writer;
    }

    /**
     * Prints an instrument.
     *
     * @param instrument valid
     */
    public void print(Instrument instrument) {
        writer.println(instrument.getTitle() + " (" + instrument.getId() + '@' + instrument.getEdition() + ')');
        writer.println();
        paragraph(instrument.getAbstract());
        field("show.fidelity", instrument.getFidelity().getLiteral());
        field("show.fidelityNote", instrument.getFidelityNote());
        field("show.source", instrument.getSource().getCitation());
        field("show.rights", instrument.getSource().getRights());
        field("show.obtainFrom", instrument.getSource().getObtainFrom());
        fit(instrument.getFit(), instrument.getFidelity() != Fidelity.CATALOGUED_ONLY);
        for (ResponseScale scale : instrument.getScales()) {
            if (!isOfOneItem(instrument, scale)) {
                field("show.answers", (scale.getQuestion() == null ? "" : scale.getQuestion() + ' ') + options(scale));
            }
        }
        for (Section section : instrument.getSections()) {
            section(instrument, section);
        }
        instrument.getSignposts().stream().filter(signpost -> signpost.getItems().isEmpty())
                .forEach(signpost -> writer.println(signpost(signpost)));
        for (Erratum erratum : instrument.getErrata()) {
            writer.println();
            field("show.erratum", erratum.getPlace() + ": " + erratum.getExplanation());
        }
    }

    private void fit(Fit fit, boolean wording) {
        field("show.stages", literals(fit.getStages()));
        field("show.kinds", literals(fit.getKinds()));
        field("show.respondents", fit.getRespondents());
        if (wording) {
            field("show.people", String.valueOf(fit.getMinimumParticipants()));
        }
        field("show.minutes", fit.getMinutes() == 0 ? Messages.get("show.notSaid") : String.valueOf(fit.getMinutes()));
        field("show.administrations", literals(fit.getAdministrations()));
        field("show.yields", literals(fit.getYields()));
    }

    /** Whether the scale is worded for one item among several; it is shown with the item then. */
    private static boolean isOfOneItem(Instrument instrument, ResponseScale scale) {
        List<Item> items = instrument.getSections().stream().flatMap(section -> section.getItems().stream()).toList();
        return items.size() > 1 && items.stream().filter(item -> item.getScales().contains(scale)).count() == 1;
    }

    private static String options(ResponseScale scale) {
        return scale.getOptions().stream().map(option -> option.getLabel() + " (" + option.getCode()
                + (option.isSetScore() ? " = " + number(option.getScore()) : "") + ')')
                .collect(Collectors.joining(", "));
    }

    private void section(Instrument instrument, Section section) {
        writer.println();
        writer.println(section.getCode() + "  " + section.getTitle());
        paragraph(section.getIntroduction());
        for (Item item : section.getItems()) {
            writer.println("  " + item.getCode() + "  " + item.getText());
            indented(item.getGloss());
            indented(item.getGuidance());
            answers(instrument, item);
            for (Action action : instrument.getActions()) {
                if (action.getItems().contains(item)) {
                    indented(Messages.get("show.action", action.getText()));
                }
            }
            instrument.getSignposts().stream().filter(signpost -> signpost.getItems().contains(item))
                    .forEach(signpost -> indented(signpost(signpost)));
        }
    }

    private void answers(Instrument instrument, Item item) {
        switch (item.getFormat()) {
            case TICK -> indented(Messages.get(item.getTickPolarity() == Polarity.UNFAVOURABLE ? "show.tick.against"
                    : "show.tick"));
            case TEXT -> indented(Messages.get(item.isKeptLive() ? "show.text.keptLive" : "show.text"));
            case SCALE -> item.getScales().stream().filter(scale -> isOfOneItem(instrument, scale))
                    .forEach(scale -> indented(Messages.get("show.answers", options(scale))));
        }
        if (!item.getStages().isEmpty()) {
            indented(Messages.get("show.stages", literals(item.getStages())));
        }
        if (!item.getKinds().isEmpty()) {
            indented(Messages.get("show.kinds", literals(item.getKinds())));
        }
    }

    private static String signpost(Signpost signpost) {
        return Messages.get("show.signpost", signpost.getTitle(),
                signpost.getAddress() == null ? "" : signpost.getAddress()).strip();
    }

    private void paragraph(String text) {
        if (text != null && !text.isBlank()) {
            writer.println(text);
        }
    }

    private void indented(String text) {
        if (text != null && !text.isBlank()) {
            writer.println("       " + text);
        }
    }

    private void field(String key, String value) {
        if (value != null && !value.isBlank()) {
            writer.println(Messages.get(key, value));
        }
    }

    private static String literals(List<? extends Enumerator> values) {
        return values.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
