// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfStructureElement;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** A section of a PDF form: tables of statements with their answers side by side, and lists of other questions. */
final class PdfFormPart {

    private static final float CODE_WIDTH = 34;
    private static final float BUTTON_WIDTH = 20;
    private static final float GAP = 4;
    private static final int SHORT_INTRODUCTION = 240;
    private static final int FEW_OPTIONS = 4;

    private final FormPlan.Part part;
    private final FormWords words;
    private final FormSheet sheet;
    private final PdfFormTexts texts;
    private final FormTags tags;

    PdfFormPart(FormPlan.Part part, FormWords words, FormSheet sheet, PdfFormTexts texts) {
        this.part = part;
        this.words = words;
        this.sheet = sheet;
        this.texts = texts;
        tags = texts.tags();
    }

    void write() {
        Section section = part.section();
        List<List<FormCell>> heading = new ArrayList<>();
        heading.add(open(texts.heading(section.getCode() + "  " + section.getTitle())));
        for (String text : new String[] {section.getDescription(), section.getIntroduction()}) {
            if (!FormPlan.isBlank(text)) {
                heading.add(open(texts.paragraph(tags.document(), text)));
            }
        }
        sheet.space(16);
        boolean repeated = FormPlan.isBlank(section.getDescription()) && (FormPlan.isBlank(section.getIntroduction())
                || section.getIntroduction().length() <= SHORT_INTRODUCTION);
        List<List<FormCell>> head = repeated ? heading : List.of();
        List<List<FormCell>> before = repeated ? List.of() : heading;
        for (FormPlan.Block block : part.blocks()) {
            write(block, before, head);
            before = List.of();
            head = List.of();
            sheet.space(GAP);
        }
        if (part.blocks().isEmpty()) {
            sheet.rows(heading);
        }
    }

    /** Writes a block below what stands on its first page alone, and what stands on each page that it goes over. */
    private void write(FormPlan.Block block, List<List<FormCell>> before, List<List<FormCell>> repeated) {
        List<List<FormCell>> head = new ArrayList<>(repeated);
        List<List<FormCell>> rows = block.scale().isPresent() ? statements(block.items(), block.scale().get(), head)
                : questions(block.items());
        sheet.keep(FormSheet.height(before) + FormSheet.height(head) + FormSheet.height(rows.subList(0, 1)));
        sheet.rows(before);
        if (!before.isEmpty()) {
            sheet.space(GAP);
        }
        sheet.table(head, rows);
    }

    private List<FormCell> open(TextBlock block) {
        return List.of(new FormCell(sheet.width(), List.of(block), FormCell.Look.OPEN));
    }

    private List<List<FormCell>> statements(List<Item> items, ResponseScale scale, List<List<FormCell>> head) {
        int options = scale.getOptions().size();
        float answer = options <= FEW_OPTIONS ? 62 : 52;
        float statement = sheet.width() - CODE_WIDTH - answer * options;
        PdfStructureElement table = tags.add(tags.document(), FormTags.TABLE);
        PdfStructureElement headRow = tags.add(table, FormTags.ROW);
        List<FormCell> heads = new ArrayList<>();
        heads.add(texts.head(headRow, CODE_WIDTH + statement, 2, words.get("statement"), false));
        scale.getOptions().forEach(option -> heads.add(texts.head(headRow, answer, 1, option.getLabel(), true)));
        head.add(heads);
        List<List<FormCell>> rows = new ArrayList<>();
        for (Item item : items) {
            rows.add(statement(tags.add(table, FormTags.ROW), item, scale, statement, answer));
        }
        return rows;
    }

    private List<FormCell> statement(PdfStructureElement row, Item item, ResponseScale scale, float width,
            float answer) {
        List<FormCell> cells = new ArrayList<>();
        cells.add(new FormCell(CODE_WIDTH, List.of(texts.code(tags.add(row, FormTags.CELL), FormTags.P, item)),
                FormCell.Look.BOXED));
        PdfStructureElement cell = tags.add(row, FormTags.CELL);
        List<FormBlock> wording = texts.wording(cell, item);
        if (FormPlan.hasNotes(item)) {
            wording.add(texts.notes(cell, item));
        }
        cells.add(new FormCell(width, wording, FormCell.Look.BOXED));
        PdfFields.Choice choice = texts.fields().choice(FormPlan.field(item, Optional.of(scale)),
                purpose(item, Optional.empty()), scale.getOptions().size());
        for (Option option : scale.getOptions()) {
            cells.add(new FormCell(answer, List.of(choice.button(FormPlan.value(option), option.getLabel(),
                    tags.add(row, FormTags.CELL))), FormCell.Look.CENTRED));
        }
        return cells;
    }

    private static String purpose(Item item, Optional<ResponseScale> scale) {
        return item.getCode() + ' ' + item.getText() + scale.map(ResponseScale::getQuestion)
                .filter(question -> !question.isBlank()).map(question -> " " + question).orElse("");
    }

    private List<List<FormCell>> questions(List<Item> items) {
        PdfStructureElement list = tags.add(tags.document(), FormTags.LIST);
        List<List<FormCell>> rows = new ArrayList<>();
        items.forEach(item -> rows.addAll(question(tags.add(list, FormTags.LIST_ITEM), item)));
        return rows;
    }

    private List<List<FormCell>> question(PdfStructureElement entry, Item item) {
        String name = FormPlan.field(item, Optional.empty());
        String purpose = purpose(item, Optional.empty());
        PdfStructureElement label = tags.add(entry, FormTags.LABEL);
        FormBlock first = item.getFormat() == AnswerFormat.TICK ? texts.fields().tick(name, purpose, label)
                : texts.code(label, FormTags.SPAN, item);
        PdfStructureElement body = tags.add(entry, FormTags.LIST_BODY);
        List<FormBlock> blocks = texts.wording(body, item);
        if (item.getFormat() == AnswerFormat.TEXT) {
            blocks.add(texts.field(tags.add(body, FormTags.P), name, purpose, PdfFormTexts.WORDS_HEIGHT));
        } else if (item.getFormat() != AnswerFormat.TICK) {
            item.getScales().forEach(scale -> blocks.addAll(options(body, item, scale)));
        }
        if (FormPlan.hasNotes(item)) {
            blocks.add(texts.notes(body, item));
        }
        FormCell.Look look = item.getFormat() == AnswerFormat.TICK ? FormCell.Look.CENTRED : FormCell.Look.BOXED;
        return List.of(List.of(new FormCell(CODE_WIDTH, List.of(first), look),
                new FormCell(sheet.width() - CODE_WIDTH, blocks, FormCell.Look.BOXED)));
    }

    private List<FormBlock> options(PdfStructureElement body, Item item, ResponseScale scale) {
        List<FormBlock> blocks = new ArrayList<>();
        if (item.getScales().size() > 1 && !FormPlan.isBlank(scale.getQuestion())) {
            blocks.add(texts.strong(body, scale.getQuestion()).after(3));
        }
        PdfFields.Choice choice = texts.fields().choice(FormPlan.field(item, Optional.of(scale)),
                purpose(item, Optional.of(scale)), scale.getOptions().size());
        for (Option option : scale.getOptions()) {
            PdfStructureElement answer = tags.add(body, FormTags.DIVISION);
            blocks.add(new SideBySide(BUTTON_WIDTH, choice.button(FormPlan.value(option), option.getLabel(), answer),
                    texts.paragraph(answer, option.getLabel()).after(2)));
        }
        return blocks;
    }
}
