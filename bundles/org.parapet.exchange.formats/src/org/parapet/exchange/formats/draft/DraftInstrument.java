// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.draft;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.file.InstrumentFormats;
import org.parapet.model.instrument.text.Codes;
import org.parapet.model.instrument.validation.InstrumentValidator;
import org.parapet.model.translation.Translation;

/**
 * An instrument that is put together from a file in another format. Makes codes, keeps what is changed, and says at the
 * end what is still to be filled in. No wording is invented: where the file does not say who holds the rights, where
 * the wording comes from or what it is for, the draft says just that, and a warning asks for it.
 */
public final class DraftInstrument {

    private static final InstrumentFactory FACTORY = InstrumentFactory.eINSTANCE;
    private static final List<String> RESERVED = List.of("participant", "organisation", "role");
    private static final String UNDETERMINED = "und";
    private static final int LONGEST_NAME = 80;

    private final ImportReport report;
    private final DraftTexts texts;
    private final String format;
    private final Instrument instrument = FACTORY.createInstrument();
    private final Map<EObject, Spot> spots = new IdentityHashMap<>();
    private final DraftCodes sectionCodes = new DraftCodes();
    private final DraftCodes itemCodes = new DraftCodes();
    private final DraftCodes scaleCodes = new DraftCodes();
    private final Map<ResponseScale, DraftCodes> optionCodes = new IdentityHashMap<>();
    private final DraftTranslations translations = new DraftTranslations();

    /**
     * An empty draft.
     *
     * @param report takes what there is to say
     * @param format what the format is called in messages
     */
    public DraftInstrument(ImportReport report, String format) {
        this.report = report;
        this.texts = new DraftTexts(report);
        this.format = format;
        RESERVED.forEach(itemCodes::reserve);
        instrument.setFormatVersion(InstrumentFormats.INSTRUMENT.version());
        instrument.setLanguage(UNDETERMINED);
        instrument.setSource(FACTORY.createSource());
        instrument.setFit(FACTORY.createFit());
        instrument.setFidelity(Fidelity.ADAPTED);
    }

    /** {@return the instrument as it is so far} */
    public Instrument instrument() {
        return instrument;
    }

    /** {@return the report of the import} */
    public ImportReport report() {
        return report;
    }

    /**
     * Names the instrument.
     *
     * @param name an id, or a name to make one from
     * @param spot where it stands
     */
    public void id(String name, Spot spot) {
        String id = DraftCodes.id(name);
        if (!id.isEmpty()) {
            instrument.setId(id);
            said(spot, name, id, "instrument id", "id");
        }
    }

    /**
     * Names the edition.
     *
     * @param name an edition or version
     * @param spot where it stands
     */
    public void edition(String name, Spot spot) {
        String edition = DraftCodes.wellFormed(name);
        if (!edition.isEmpty()) {
            instrument.setEdition(edition);
            said(spot, name, edition, "instrument edition", "edition");
        }
    }

    /**
     * Says the language of the texts.
     *
     * @param tag a BCP 47 tag; another text is left out and reported
     * @param spot where it stands
     */
    public void language(String tag, Spot spot) {
        Optional<String> wellFormed = languageTag(tag);
        if (wellFormed.isEmpty()) {
            report.leftOut("language", spot, tag);
            return;
        }
        instrument.setLanguage(wellFormed.get());
        said(spot, tag, wellFormed.get(), "instrument language", "language");
    }

    /**
     * {@return the tag as BCP 47 writes it}; empty when the text is no tag.
     *
     * @param text such as {@code en}, {@code en-GB} or {@code pt_BR}
     */
    public static Optional<String> languageTag(String text) {
        String tag = text.strip().replace('_', '-');
        if (tag.isEmpty() || !tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}")) {
            return Optional.empty();
        }
        String canonical = Locale.forLanguageTag(tag).toLanguageTag();
        return canonical.equals(UNDETERMINED) ? Optional.empty() : Optional.of(canonical);
    }

    /**
     * Sets a text of a part.
     *
     * @param part a part of this draft
     * @param feature which text
     * @param raw the text as it stands in the file; a blank one sets nothing
     * @param spot where it stands
     */
    public void text(EObject part, EAttribute feature, String raw, Spot spot) {
        String text = texts.clean(raw, spot);
        if (!text.isEmpty()) {
            part.eSet(feature, text);
        }
    }

    /**
     * Adds to a text of a part, as a paragraph of its own.
     *
     * @param part a part of this draft
     * @param feature which text
     * @param raw the text as it stands in the file; a blank one adds nothing
     * @param spot where it stands
     */
    public void paragraph(EObject part, EAttribute feature, String raw, Spot spot) {
        String text = texts.clean(raw, spot);
        if (!text.isEmpty()) {
            String before = part.eGet(feature) instanceof String set && !set.isEmpty() ? set + "\n\n" : "";
            part.eSet(feature, before + text);
        }
    }

    /**
     * Adds a section at the end.
     *
     * @param name its code, or a name to make one from; "" when the file has none
     * @param title its heading; blank is an error
     * @param spot where it stands
     * @return the section
     */
    public Section section(String name, String title, Spot spot) {
        Section section = FACTORY.createSection();
        section.setCode(code(sectionCodes, name, spot));
        section.setTitle(texts.clean(title, spot));
        spots.put(section, spot);
        instrument.getSections().add(section);
        return section;
    }

    /**
     * Adds an item at the end of a section.
     *
     * @param section where
     * @param name its code, or a name to make one from; "" when the file has none
     * @param text its wording; blank is an error
     * @param answers what kind of answer it takes
     * @param spot where it stands
     * @return the item
     */
    public Item item(Section section, String name, String text, AnswerFormat answers, Spot spot) {
        Item item = FACTORY.createItem();
        item.setCode(code(itemCodes, name, spot));
        item.setText(texts.clean(text, spot));
        item.setFormat(answers);
        spots.put(item, spot);
        section.getItems().add(item);
        return item;
    }

    /**
     * Adds a scale.
     *
     * @param name its code, or a name to make one from; "" when the file has none
     * @param spot where it stands
     * @return the scale
     */
    public ResponseScale scale(String name, Spot spot) {
        ResponseScale scale = FACTORY.createResponseScale();
        scale.setCode(code(scaleCodes, name, spot));
        spots.put(scale, spot);
        optionCodes.put(scale, new DraftCodes());
        instrument.getScales().add(scale);
        return scale;
    }

    /**
     * Adds an option at the end of a scale.
     *
     * @param scale of this draft
     * @param name its code, or a name to make one from; "" when the file has none
     * @param label its wording; blank is an error
     * @param spot where it stands
     * @return the option
     */
    public Option option(ResponseScale scale, String name, String label, Spot spot) {
        Option option = FACTORY.createOption();
        option.setCode(code(optionCodes.get(scale), name, spot));
        option.setLabel(texts.clean(label, spot));
        spots.put(option, spot);
        scale.getOptions().add(option);
        return option;
    }

    /**
     * Sets a score.
     *
     * @param option of this draft
     * @param text the number as people write it; blank sets nothing, anything else is an error
     * @param spot where it stands
     */
    public void score(Option option, String text, Spot spot) {
        if (text.isBlank()) {
            return;
        }
        try {
            double score = Double.parseDouble(text.strip().replace(',', '.'));
            if (Double.isFinite(score)) {
                option.setScore(score);
                return;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        report.error("score-no-number", spot, shown(text));
    }

    /**
     * Takes the translation of a text.
     *
     * @param language a BCP 47 tag
     * @param part a part of this draft
     * @param feature which text
     * @param raw the translation as it stands in the file; a blank one is none
     * @param spot where it stands
     */
    public void translation(String language, EObject part, EAttribute feature, String raw, Spot spot) {
        String text = texts.clean(raw, spot);
        if (!text.isEmpty()) {
            translations.add(language, part, feature, text, spot);
        }
    }

    /** {@return where a part of the draft, or the nearest part around it, stands in the file} */
    Spot spotOf(EObject part) {
        for (EObject each = part; each != null; each = each.eContainer()) {
            if (spots.containsKey(each)) {
                return spots.get(each);
            }
        }
        return Spot.FILE;
    }

    /** Notes where a part of the draft stands in the file. */
    void stands(EObject part, Spot spot) {
        spots.put(part, spot);
    }

    /** {@return what came of the import: the draft and its translations, or every place where the file is broken} */
    public ImportedInstrument finish() {
        if (report.isBroken()) {
            return ImportedInstrument.broken(report.problems());
        }
        removeEmptySections();
        new DraftScales(this).settle();
        List<Problem> gaps = new ArrayList<>();
        new DraftGaps(instrument, report.file(), format).fill(gaps);
        Locations.Builder locations = Locations.builder(report.file());
        spots.forEach((part, spot) -> locations.add(part, spot.line(), spot.column()));
        Locations places = locations.build();
        new InstrumentValidator().locate(instrument, places).stream()
                .filter(each -> !DraftGaps.name(gaps, each))
                .forEach(each -> report.add(each.problem(), spotOf(each.part())));
        List<Translation> overlays = report.isBroken() ? List.of() : translations.overlays(this, format);
        if (report.isBroken()) {
            return ImportedInstrument.broken(report.problems());
        }
        List<Problem> problems = new ArrayList<>(gaps);
        problems.addAll(report.problems());
        return new ImportedInstrument(Optional.of(instrument), overlays, report.losses(), problems);
    }

    private void removeEmptySections() {
        List<Section> empty = instrument.getSections().stream()
                .filter(section -> section.getItems().isEmpty()).toList();
        if (empty.size() == instrument.getSections().size()) {
            return; // validation says that there are no items
        }
        for (Section section : empty) {
            report.leftOut("emptySection", spotOf(section), shown(section.getTitle()));
            instrument.getSections().remove(section);
        }
    }

    /** {@return a code that is not taken, as like the name as can be; reported where it is another} */
    String code(DraftCodes codes, String name, Spot spot) {
        String stripped = name.strip();
        String code = codes.take(stripped);
        if (!code.equals(stripped)) {
            report.changed(stripped.isEmpty() ? "codeMade" : Codes.isCode(stripped)
                    && stripped.length() <= Codes.MAXIMUM_CODE_LENGTH ? "codeTaken" : "codeForm", spot,
                    shown(stripped), code);
        }
        return code;
    }

    private void said(Spot spot, String before, String after, String part, String reason) {
        if (before.strip().equals(after)) {
            report.taken(spot, before, part);
        } else {
            report.changed(reason, spot, shown(before), after);
        }
    }

    /**
     * {@return the text, cut where it is too long for a message}
     *
     * @param text any text
     */
    public static String shown(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME - 1) + '\u2026';
    }
}
