// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xlsform;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.InstrumentExport;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.exchange.formats.Messages;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.ExportReport;
import org.parapet.exchange.formats.draft.Facts;
import org.parapet.exchange.formats.workbook.WorkbookWriter;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.text.InstrumentTexts;
import org.parapet.model.instrument.text.TranslatedInstrument;

/**
 * Writes an instrument as an XLSForm workbook that ODK, KoboToolbox and Survey123 take. What XLSForm has no place for
 * stands in extra columns and in the sheet {@code scales}, which these programs pass over: codes, scores, polarity, and
 * what the instrument says of itself.
 *
 * @see <a href="https://xlsform.org/en/ref-table/">XLSForm reference table</a>
 */
public final class XlsFormExport implements InstrumentExport {

    private static final List<String> SURVEY_EXTRAS =
            List.of("code", "part", "comment", "kept_live", "stages", "based_on");
    /** Begins a reference to an answer in the texts of a form. */
    private static final String REFERENCE = "${";
    private static final List<String> CHOICE_EXTRAS = List.of("score", "polarity", "strongest", "printed");

    @Override
    public LossReport write(ExportedInstrument exported, OutputStream out) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter()) {
            Writing writing = new Writing(exported, workbook);
            writing.survey();
            writing.choices();
            writing.settings();
            writing.scales();
            workbook.writeTo(out);
            return writing.report.finish(Messages.get("format.xlsform"));
        }
    }

    /** One export. */
    private static final class Writing {

        private final Instrument instrument;
        private final List<TranslatedInstrument> overlays;
        private final WorkbookWriter workbook;
        private final ExportReport report;
        private final XlsFormNames names = new XlsFormNames();

        Writing(ExportedInstrument exported, WorkbookWriter workbook) {
            this.instrument = exported.instrument();
            this.overlays = exported.overlays();
            this.workbook = workbook;
            this.report = new ExportReport(exported);
        }

        void survey() {
            List<String> columns = new ArrayList<>(List.of("type", "name"));
            columns.addAll(translated("label"));
            columns.addAll(translated("hint"));
            columns.addAll(translated("guidance_hint"));
            columns.add("appearance");
            columns.addAll(SURVEY_EXTRAS);
            WorkbookWriter.SheetWriter sheet = workbook.sheet("survey", columns, widths(columns));
            for (Section section : instrument.getSections()) {
                section(section, sheet);
            }
        }

        private void section(Section section, WorkbookWriter.SheetWriter sheet) {
            report.held(section, Literals.SECTION__TITLE, Literals.SECTION__INTRODUCTION,
                    Literals.SECTION__DESCRIPTION);
            String name = names.take(section.getCode());
            sheet.row(row("begin_group", name, section, Literals.SECTION__TITLE, null, null,
                    sharesOneScale(section) ? "table-list" : "field-list", List.of(section.getCode())));
            note(section, Literals.SECTION__DESCRIPTION, "description", name, sheet);
            note(section, Literals.SECTION__INTRODUCTION, "introduction", name, sheet);
            for (Item item : section.getItems()) {
                report.held(item, Literals.ITEM__TEXT, Literals.ITEM__GLOSS, Literals.ITEM__GUIDANCE,
                        Literals.ITEM__FORMAT, Literals.ITEM__SCALES, Literals.ITEM__STAGES,
                        Literals.ITEM__KEPT_LIVE, Literals.ITEM__NOTES, Literals.ITEM__BASED_ON);
                item(item, sheet);
            }
            sheet.row(List.of("end_group"));
        }

        private void note(Section section, EAttribute feature, String part, String name,
                WorkbookWriter.SheetWriter sheet) {
            if (section.eGet(feature) instanceof String text && !text.isBlank()) {
                sheet.row(row("note", names.take(name + '_' + part), section, feature, null, null, "",
                        List.of("", part)));
            }
        }

        private void item(Item item, WorkbookWriter.SheetWriter sheet) {
            List<String> extras = List.of(item.getCode(), "", item.isNotes() ? "" : "no",
                    item.isKeptLive() ? "yes" : "",
                    item.getStages().stream().map(Enumerator::getLiteral).collect(Collectors.joining(" ")),
                    plain(item, text(item.getBasedOn())));
            if (item.getFormat() == AnswerFormat.SCALE) {
                boolean several = item.getScales().size() > 1;
                for (ResponseScale scale : item.getScales()) {
                    String name = names.take(several ? item.getCode() + '_' + scale.getCode() : item.getCode());
                    List<String> glosses = texts(item, Literals.ITEM__GLOSS);
                    sheet.row(row("select_one " + scale.getCode(), name, texts(item, Literals.ITEM__TEXT),
                            several ? hints(texts(scale, Literals.RESPONSE_SCALE__QUESTION), glosses) : glosses,
                            texts(item, Literals.ITEM__GUIDANCE), "", extras));
                }
            } else {
                sheet.row(row(item.getFormat() == AnswerFormat.TICK ? "acknowledge" : "text",
                        names.take(item.getCode()), item, Literals.ITEM__TEXT, Literals.ITEM__GLOSS,
                        Literals.ITEM__GUIDANCE, "", extras));
            }
        }

        /** Where only the explanation is translated, the question of the scale stands above it as it is. */
        private static List<String> hints(List<String> questions, List<String> glosses) {
            List<String> hints = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                boolean own = questions.get(i).isEmpty() && !glosses.get(i).isEmpty();
                hints.add(new ScaleHint(questions.get(own ? 0 : i), glosses.get(i)).text());
            }
            return hints;
        }

        private static boolean sharesOneScale(Section section) {
            List<List<ResponseScale>> scales = section.getItems().stream()
                    .map(item -> List.copyOf(item.getScales())).distinct().toList();
            return scales.size() == 1 && scales.getFirst().size() == 1;
        }

        void choices() {
            List<String> columns = new ArrayList<>(List.of("list_name", "name"));
            columns.addAll(translated("label"));
            columns.addAll(CHOICE_EXTRAS);
            WorkbookWriter.SheetWriter sheet = workbook.sheet("choices", columns, widths(columns));
            for (ResponseScale scale : instrument.getScales()) {
                for (Option option : scale.getOptions()) {
                    report.held(option, Literals.OPTION__LABEL, Literals.OPTION__SCORE, Literals.OPTION__POLARITY,
                            Literals.OPTION__STRONGEST, Literals.OPTION__PRINTED);
                    List<String> cells = new ArrayList<>(List.of(scale.getCode(), option.getCode()));
                    cells.addAll(texts(option, Literals.OPTION__LABEL));
                    cells.add(option.isSetScore() ? number(option.getScore()) : "");
                    cells.add(option.getPolarity() == Polarity.NEUTRAL ? "" : option.getPolarity().getLiteral());
                    cells.add(option.isStrongest() ? "yes" : "");
                    cells.add(plain(option, text(option.getPrinted())));
                    sheet.row(cells);
                }
            }
        }

        void settings() {
            report.held(instrument, Literals.INSTRUMENT__ID, Literals.INSTRUMENT__EDITION,
                    Literals.INSTRUMENT__TITLE, Literals.INSTRUMENT__LANGUAGE);
            report.held(instrument.getSource());
            report.held(instrument.getFit());
            Map<String, String> settings = new LinkedHashMap<>();
            settings.put("form_title", plain(instrument, instrument.getTitle()));
            settings.put("form_id", instrument.getId());
            settings.put("version", instrument.getEdition());
            settings.put("default_language", XlsFormNames.language(instrument.getLanguage()));
            for (Facts fact : Facts.values()) {
                report.held(fact.part(instrument), fact.feature());
                if (!fact.get(instrument).isEmpty()) {
                    settings.put(fact.key(), plain(fact.part(instrument), fact.get(instrument)));
                }
            }
            List<String> columns = List.copyOf(settings.keySet());
            workbook.sheet("settings", columns, widths(columns)).row(List.copyOf(settings.values()));
        }

        void scales() {
            List<String> columns = List.of("list_name", "title", "question", "score_basis", "score_note");
            WorkbookWriter.SheetWriter sheet = workbook.sheet("scales", columns, widths(columns));
            for (ResponseScale scale : instrument.getScales()) {
                report.held(scale, Literals.RESPONSE_SCALE__TITLE, Literals.RESPONSE_SCALE__QUESTION,
                        Literals.RESPONSE_SCALE__SCORE_BASIS, Literals.RESPONSE_SCALE__SCORE_NOTE);
                sheet.row(List.of(scale.getCode(), text(scale.getTitle()), text(scale.getQuestion()),
                        scale.getScoreBasis().getLiteral(), text(scale.getScoreNote())));
            }
        }

        private List<String> row(String type, String name, EObject part, EAttribute label, EAttribute hint,
                EAttribute guidance, String appearance, List<String> extras) {
            return row(type, name, texts(part, label), texts(part, hint), texts(part, guidance), appearance, extras);
        }

        private static List<String> row(String type, String name, List<String> label, List<String> hint,
                List<String> guidance, String appearance, List<String> extras) {
            List<String> cells = new ArrayList<>(List.of(type, name));
            cells.addAll(label);
            cells.addAll(hint);
            cells.addAll(guidance);
            cells.add(appearance);
            cells.addAll(extras);
            return cells;
        }

        private List<String> translated(String column) {
            if (overlays.isEmpty()) {
                return List.of(column);
            }
            List<String> columns = new ArrayList<>();
            columns.add(column + "::" + XlsFormNames.language(instrument.getLanguage()));
            overlays.forEach(overlay -> columns.add(column + "::" + XlsFormNames.language(overlay.language())));
            return columns;
        }

        private List<String> texts(EObject part, EAttribute feature) {
            if (feature == null) {
                return Collections.nCopies(overlays.size() + 1, "");
            }
            List<String> texts = new ArrayList<>();
            texts.add(plain(part, part.eGet(feature) instanceof String text ? text : ""));
            for (TranslatedInstrument overlay : overlays) {
                texts.add(InstrumentTexts.keyOf(part, feature).flatMap(key -> {
                    report.heldTranslation(overlay.language(), key);
                    return overlay.translation(key);
                }).map(text -> plain(part, text)).orElse(""));
            }
            return texts;
        }

        /** {@return the text, in which forms see no reference to an answer}; they refuse one that leads nowhere. */
        private String plain(EObject part, String text) {
            if (!text.contains(REFERENCE)) {
                return text;
            }
            String plain = text.replace(REFERENCE, "$ {");
            report.changed(part, "noReference", DraftInstrument.shown(text), DraftInstrument.shown(plain));
            return plain;
        }

        private static List<Integer> widths(List<String> columns) {
            return columns.stream().map(column -> column.startsWith("label") || column.startsWith("guidance")
                    || column.endsWith("note") || column.endsWith("title") ? 50 : 18).toList();
        }

        private static String text(String text) {
            return text == null ? "" : text;
        }

        private static String number(double score) {
            return score == Math.rint(score) && Math.abs(score) < 1e15 ? String.valueOf((long) score)
                    : String.valueOf(score);
        }
    }
}
