// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;

/** What a PDF form begins with, about the participant and how to answer, and what it ends with. */
final class PdfFormFrame {

    private static final float LINE_HEIGHT = 18;
    private static final float SCORE_WIDTH = 50;

    private final FormPlan plan;
    private final FormWords words;
    private final FormSheet sheet;
    private final PdfFormTexts texts;
    private final FormTags tags;

    PdfFormFrame(FormPlan plan, FormSheet sheet, PdfFormTexts texts) {
        this.plan = plan;
        this.sheet = sheet;
        this.texts = texts;
        words = plan.words();
        tags = texts.tags();
    }

    void begin() {
        Instrument instrument = plan.instrument();
        open(texts.title(instrument.getTitle()));
        open(texts.small(tags.document(), words.get("edition", instrument.getEdition())));
        sheet.space(10);
        sheet.rows(List.of(List.of(written("participant"), written("date")),
                List.of(written("organisation"), written("role"))));
        open(texts.small(tags.document(), words.get("code.note")));
        howTo();
        instrument.getScales().forEach(this::scale);
    }

    private void open(TextBlock block) {
        sheet.rows(List.of(List.of(new FormCell(sheet.width(), List.of(block), FormCell.Look.OPEN))));
    }

    private FormCell written(String name) {
        PdfStructureElement part = tags.add(tags.document(), FormTags.DIVISION);
        return new FormCell(sheet.width() / 2, List.of(texts.small(part, words.get(name)),
                texts.field(part, name, words.get(name), LINE_HEIGHT)), FormCell.Look.BOXED);
    }

    private void howTo() {
        sheet.space(12);
        TextBlock heading = texts.heading(words.get("howTo"));
        List<String> sentences = plan.howTo();
        open(heading);
        if (!sentences.isEmpty()) {
            open(texts.paragraph(tags.document(), String.join(" ", sentences)));
        }
    }

    private void scale(ResponseScale scale) {
        boolean scored = scale.getScoreBasis() == Basis.SOURCE
                && scale.getOptions().stream().allMatch(Option::isSetScore);
        float labels = sheet.width() * (scored ? 0.6f : 0.5f) - (scored ? SCORE_WIDTH : 0);
        PdfStructureElement table = tags.add(tags.document(), FormTags.TABLE);
        PdfStructureElement headRow = tags.add(table, FormTags.ROW);
        List<FormCell> head = new ArrayList<>();
        head.add(texts.head(headRow, labels, 1, FormPlan.name(scale, words), false));
        if (scored) {
            head.add(texts.head(headRow, SCORE_WIDTH, 1, words.get("answers.score"), true));
        }
        List<List<FormCell>> rows = new ArrayList<>();
        for (Option option : scale.getOptions()) {
            PdfStructureElement row = tags.add(table, FormTags.ROW);
            List<FormCell> cells = new ArrayList<>();
            cells.add(new FormCell(labels, List.of(texts.paragraph(tags.add(row, FormTags.CELL), option.getLabel())),
                    FormCell.Look.BOXED));
            if (scored) {
                cells.add(new FormCell(SCORE_WIDTH,
                        List.of(texts.paragraph(tags.add(row, FormTags.CELL), FormPlan.number(option.getScore()))
                                .centred()),
                        FormCell.Look.BOXED));
            }
            rows.add(cells);
        }
        sheet.space(8);
        sheet.table(List.of(head), rows);
    }

    void end() {
        sheet.space(18);
        PdfStructureElement part = tags.add(tags.document(), FormTags.DIVISION);
        sheet.rows(List.of(List.of(new FormCell(sheet.width(), List.of(
                texts.strong(part, words.get("notes.end")),
                texts.field(part, "notes", words.get("notes.end"), PdfFormTexts.WORDS_HEIGHT)), FormCell.Look.BOXED))));
        sheet.space(12);
        Instrument instrument = plan.instrument();
        open(texts.smallest(tags.document(), words.get("source") + ": " + instrument.getSource().getCitation()));
        open(texts.smallest(tags.document(), words.get("rights") + ": " + instrument.getSource().getRights()));
    }
}
