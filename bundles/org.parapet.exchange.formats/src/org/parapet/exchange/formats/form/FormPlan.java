// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.exchange.formats.draft.ExportReport;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/**
 * What stands on a form, whatever it is written as.
 *
 * @param instrument in the language of the form
 * @param words the form's own words in that language, or in English
 * @param parts the sections in order
 */
record FormPlan(Instrument instrument, FormWords words, List<Part> parts) {

    /** The most answers that stand side by side, and the longest label of one of them in characters. */
    private static final int MOST_COLUMNS = 6;
    private static final int LONGEST_HEADING = 34;

    /**
     * A section.
     *
     * @param section the section
     * @param blocks its items in order
     */
    record Part(Section section, List<Block> blocks) {
    }

    /**
     * Items that stand together.
     *
     * @param scale the one scale of all of them, answers side by side; empty for items whose answers stand below them
     * @param items at least one
     */
    record Block(Optional<ResponseScale> scale, List<Item> items) {
    }

    static FormPlan of(ExportedInstrument exported, ExportReport report) {
        Instrument instrument = exported.instrument();
        List<Part> parts = new ArrayList<>();
        for (Section section : instrument.getSections()) {
            report.held(section, Literals.SECTION__TITLE, Literals.SECTION__INTRODUCTION,
                    Literals.SECTION__DESCRIPTION);
            parts.add(new Part(section, blocks(section, report)));
        }
        report.held(instrument, Literals.INSTRUMENT__ID, Literals.INSTRUMENT__EDITION, Literals.INSTRUMENT__TITLE,
                Literals.INSTRUMENT__LANGUAGE);
        report.held(instrument.getSource(), Literals.SOURCE__CITATION, Literals.SOURCE__RIGHTS);
        for (ResponseScale scale : instrument.getScales()) {
            report.held(scale, Literals.RESPONSE_SCALE__TITLE, Literals.RESPONSE_SCALE__QUESTION);
            scale.getOptions().forEach(option -> report.held(option, Literals.OPTION__LABEL));
        }
        return new FormPlan(instrument, FormWords.in(Locale.forLanguageTag(instrument.getLanguage())), parts);
    }

    private static List<Block> blocks(Section section, ExportReport report) {
        List<Block> blocks = new ArrayList<>();
        for (Item item : section.getItems()) {
            report.held(item, Literals.ITEM__TEXT, Literals.ITEM__GLOSS, Literals.ITEM__GUIDANCE,
                    Literals.ITEM__FORMAT, Literals.ITEM__SCALES, Literals.ITEM__NOTES);
            Optional<ResponseScale> scale = columns(item);
            if (!blocks.isEmpty() && blocks.getLast().scale().equals(scale)) {
                blocks.getLast().items().add(item);
            } else {
                blocks.add(new Block(scale, new ArrayList<>(List.of(item))));
            }
        }
        return blocks;
    }

    private static Optional<ResponseScale> columns(Item item) {
        if (item.getFormat() != AnswerFormat.SCALE || item.getScales().size() != 1) {
            return Optional.empty();
        }
        ResponseScale scale = item.getScales().getFirst();
        boolean narrow = scale.getOptions().size() <= MOST_COLUMNS
                && scale.getOptions().stream().allMatch(option -> option.getLabel().length() <= LONGEST_HEADING);
        return narrow ? Optional.of(scale) : Optional.empty();
    }

    /** {@return the name of the field that holds the answers of an item to a scale: letters, digits, underscores} */
    static String field(Item item, Optional<ResponseScale> scale) {
        String name = "item_" + item.getCode() + (item.getScales().size() > 1
                ? scale.map(each -> "__" + each.getCode()).orElse("") : "");
        return name.replace('.', '_');
    }

    /** {@return the value of a field that is answered so: the option's code} */
    static String value(Option option) {
        return option.getCode().equals("Off") ? "Off_" : option.getCode();
    }

    /** {@return how to answer, in sentences that fit the questions there are} */
    List<String> howTo() {
        List<Item> items = instrument.getSections().stream().flatMap(section -> section.getItems().stream()).toList();
        List<String> sentences = new ArrayList<>();
        for (AnswerFormat format : AnswerFormat.values()) {
            if (items.stream().anyMatch(item -> item.getFormat() == format)) {
                sentences.add(words.get(switch (format) {
                    case SCALE -> "howTo.choose";
                    case TICK -> "howTo.tick";
                    case TEXT -> "howTo.text";
                }));
            }
        }
        if (items.stream().anyMatch(FormPlan::hasNotes)) {
            sentences.add(words.get("howTo.notes"));
        }
        int minutes = instrument.getFit().getMinutes();
        if (minutes > 0) {
            sentences.add(words.get("howTo.minutes", minutes));
        }
        return sentences;
    }

    /** {@return whether an item has a line for notes: what is answered in one's own words needs none} */
    static boolean hasNotes(Item item) {
        return item.isNotes() && item.getFormat() != AnswerFormat.TEXT;
    }

    /** {@return all texts that stand on the form, for the choice of letters} */
    Stream<String> texts() {
        return Stream.concat(Stream.of((EObject) instrument), stream(instrument))
                .flatMap(part -> part.eClass().getEAllAttributes().stream().map(part::eGet))
                .filter(String.class::isInstance).map(String.class::cast);
    }

    private static Stream<EObject> stream(Instrument instrument) {
        List<EObject> parts = new ArrayList<>();
        instrument.eAllContents().forEachRemaining(parts::add);
        return parts.stream().filter(part -> part instanceof Item || part instanceof Option
                || part instanceof Section || part instanceof ResponseScale);
    }

    /** {@return what a table of answers is called: the scale's title, else its question, else just answers} */
    static String name(ResponseScale scale, FormWords words) {
        return !isBlank(scale.getTitle()) ? scale.getTitle()
                : !isBlank(scale.getQuestion()) ? scale.getQuestion() : words.get("answers");
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** {@return a score as people write it} */
    static String number(double score) {
        return score == Math.rint(score) && Math.abs(score) < 1e15 ? String.valueOf((long) score)
                : String.valueOf(score);
    }
}
