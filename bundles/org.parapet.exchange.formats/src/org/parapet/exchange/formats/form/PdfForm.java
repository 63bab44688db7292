// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** One form as PDF. */
final class PdfForm {

    private static final Color LINE = new Color(0xCB, 0xD2, 0xD9);
    private static final Color HEAD = new Color(0xE4, 0xEC, 0xF3);
    private static final float MARGIN = 48;
    private static final float NOTE_HEIGHT = 15;
    private static final float TEXT_HEIGHT = 60;
    private static final float LABEL_WIDTH = 34;
    private static final int SHORT_INTRODUCTION = 240;

    private final FormPlan plan;
    private final PdfLetters letters;
    private final FormWords words;
    private PdfFields fields;

    PdfForm(FormPlan plan, PdfLetters letters) {
        this.plan = plan;
        this.letters = letters;
        this.words = plan.words();
    }

    void write(OutputStream out) throws IOException {
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 6);
        try {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setPageEvent(new PdfPageNumbers(letters, words, plan.instrument().getTitle()));
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            document.setGlyphSubstitutionEnabled(false);
            document.addTitle(plan.instrument().getTitle());
            document.addCreator("Parapet");
            writer.createXmpMetadata();
            document.open();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(plan.instrument().getLanguage()));
            writer.getAcroForm().put(PdfName.NEEDAPPEARANCES, PdfBoolean.PDFFALSE);
            fields = new PdfFields(writer);
            head(document);
            for (FormPlan.Part part : plan.parts()) {
                part(document, part);
            }
            end(document);
            document.close();
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    private void head(Document document) {
        Instrument instrument = plan.instrument();
        Paragraph title = new Paragraph(instrument.getTitle(), letters.accent(20));
        title.setLeading(24);
        document.add(title);
        document.add(new Paragraph(words.get("edition", instrument.getEdition()), letters.grey(9.5f)));
        PdfPTable about = table(1, 1);
        about.setSpacingBefore(10);
        about.addCell(written("participant", words.get("participant")));
        about.addCell(written("date", words.get("date")));
        about.addCell(written("organisation", words.get("organisation")));
        about.addCell(written("role", words.get("role")));
        document.add(about);
        document.add(new Paragraph(words.get("code.note"), letters.grey(9)));
        howTo(document);
        for (ResponseScale scale : instrument.getScales()) {
            scale(document, scale);
        }
    }

    private PdfPCell written(String name, String label) {
        PdfPCell cell = cell(new Phrase(label, letters.grey(9)));
        cell.setPaddingBottom(24);
        cell.setBorderColor(LINE);
        cell.setCellEvent(fields.text(name, label, 5, 18));
        return cell;
    }

    private void howTo(Document document) {
        Paragraph heading = new Paragraph(words.get("howTo"), letters.accent(13));
        heading.setSpacingBefore(12);
        document.add(heading);
        List<Item> items = plan.instrument().getSections().stream().flatMap(section -> section.getItems().stream())
                .toList();
        StringBuilder text = new StringBuilder();
        sentence(text, items.stream().anyMatch(item -> item.getFormat() == AnswerFormat.SCALE), "howTo.choose");
        sentence(text, items.stream().anyMatch(item -> item.getFormat() == AnswerFormat.TICK), "howTo.tick");
        sentence(text, items.stream().anyMatch(item -> item.getFormat() == AnswerFormat.TEXT), "howTo.text");
        sentence(text, items.stream().anyMatch(Item::isNotes), "howTo.notes");
        int minutes = plan.instrument().getFit().getMinutes();
        if (minutes > 0) {
            text.append(text.isEmpty() ? "" : " ").append(words.get("howTo.minutes", minutes));
        }
        Paragraph paragraph = new Paragraph(text.toString(), letters.regular(10.5f));
        paragraph.setLeading(14);
        document.add(paragraph);
    }

    private void sentence(StringBuilder text, boolean applies, String key) {
        if (applies) {
            text.append(text.isEmpty() ? "" : " ").append(words.get(key));
        }
    }

    private void scale(Document document, ResponseScale scale) {
        boolean scored = scale.getScoreBasis() == Basis.SOURCE
                && scale.getOptions().stream().allMatch(Option::isSetScore);
        PdfPTable table = scored ? table(5, 1) : table(1);
        table.setWidthPercentage(scored ? 60 : 50);
        table.setHorizontalAlignment(Element.ALIGN_LEFT);
        table.setSpacingBefore(8);
        table.setHeaderRows(1);
        String title = FormPlan.name(scale, words);
        table.addCell(headCell(title, Element.ALIGN_LEFT));
        if (scored) {
            table.addCell(headCell(words.get("answers.score"), Element.ALIGN_CENTER));
        }
        for (Option option : scale.getOptions()) {
            table.addCell(cell(new Phrase(option.getLabel(), letters.regular(10))));
            if (scored) {
                PdfPCell score = cell(new Phrase(number(option.getScore()), letters.regular(10)));
                score.setHorizontalAlignment(Element.ALIGN_CENTER);
                table.addCell(score);
            }
        }
        document.add(table);
    }

    private void part(Document document, FormPlan.Part part) {
        Section section = part.section();
        boolean introductionInTable = FormPlan.isBlank(section.getDescription())
                && (FormPlan.isBlank(section.getIntroduction())
                        || section.getIntroduction().length() <= SHORT_INTRODUCTION);
        boolean first = true;
        if (!introductionInTable) {
            PdfPTable heading = table(1);
            heading.setSpacingBefore(16);
            heading.addCell(sectionCell(section, 1));
            for (String text : new String[] {section.getDescription(), section.getIntroduction()}) {
                if (!FormPlan.isBlank(text)) {
                    PdfPCell cell = cell(new Phrase(text, letters.regular(10)));
                    cell.setBorder(Rectangle.NO_BORDER);
                    heading.addCell(cell);
                }
            }
            document.add(heading);
            first = false;
        }
        for (FormPlan.Block block : part.blocks()) {
            PdfPTable table = block.scale().isPresent() ? grid(section, block.scale().get(), first)
                    : table(LABEL_WIDTH, 460);
            if (block.scale().isEmpty()) {
                table.setHeaderRows(first ? sectionRows(table, section, 2) : 0);
            }
            table.setSpacingBefore(first ? 16 : 4);
            block.items().forEach(item -> block.scale().ifPresentOrElse(scale -> gridRow(table, item, scale),
                    () -> listed(table, item)));
            document.add(table);
            first = false;
        }
    }

    private PdfPTable grid(Section section, ResponseScale scale, boolean first) {
        int options = scale.getOptions().size();
        float option = options <= 4 ? 62 : 52;
        float[] widths = new float[options + 2];
        widths[0] = LABEL_WIDTH;
        widths[1] = 499 - LABEL_WIDTH - option * options;
        for (int i = 0; i < options; i++) {
            widths[i + 2] = option;
        }
        PdfPTable table = table(widths);
        int rows = first ? sectionRows(table, section, widths.length) : 0;
        PdfPCell statement = headCell(words.get("statement"), Element.ALIGN_LEFT);
        statement.setColspan(2);
        table.addCell(statement);
        scale.getOptions().forEach(each -> table.addCell(headCell(each.getLabel(), Element.ALIGN_CENTER)));
        table.setHeaderRows(rows + 1);
        return table;
    }

    private int sectionRows(PdfPTable table, Section section, int columns) {
        table.addCell(sectionCell(section, columns));
        if (FormPlan.isBlank(section.getIntroduction())) {
            return 1;
        }
        PdfPCell introduction = cell(new Phrase(section.getIntroduction(), letters.regular(10)));
        introduction.setColspan(columns);
        introduction.setBorder(Rectangle.NO_BORDER);
        introduction.setPaddingBottom(6);
        table.addCell(introduction);
        return 2;
    }

    private PdfPCell sectionCell(Section section, int columns) {
        PdfPCell cell = cell(new Phrase(section.getCode() + "  " + section.getTitle(), letters.accent(13)));
        cell.setColspan(columns);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingLeft(0);
        cell.setPaddingBottom(5);
        return cell;
    }

    private void gridRow(PdfPTable table, Item item, ResponseScale scale) {
        table.addCell(codeCell(item));
        table.addCell(statement(item));
        PdfFields.Choice choice = fields.choice(FormPlan.field(item, Optional.of(scale)),
                purpose(item, Optional.empty()), scale.getOptions().size());
        for (Option option : scale.getOptions()) {
            PdfPCell button = cell(new Phrase(""));
            button.setCellEvent(choice.button(FormPlan.value(option), option.getLabel()));
            table.addCell(button);
        }
    }

    private static String purpose(Item item, Optional<ResponseScale> scale) {
        return item.getCode() + ' ' + item.getText() + scale.map(ResponseScale::getQuestion)
                .filter(question -> !question.isBlank()).map(question -> " " + question).orElse("");
    }

    /** The wording with what helps to answer, and the line for notes. */
    private PdfPCell statement(Item item) {
        PdfPCell cell = new PdfPCell();
        cell.setBorderColor(LINE);
        cell.setPadding(5);
        wording(item).forEach(cell::addElement);
        if (item.isNotes()) {
            cell.setPaddingBottom(NOTE_HEIGHT + 8);
            cell.setCellEvent(notes(item));
        }
        return cell;
    }

    private PdfPCellEvent notes(Item item) {
        return fields.notes("note_" + item.getCode().replace('.', '_'), item.getCode() + ' ' + words.get("notes"),
                words.get("notes"), letters.grey(8.5f), NOTE_HEIGHT);
    }

    private PdfPCell codeCell(Item item) {
        Paragraph code = new Paragraph(item.getCode(), letters.bold(10));
        code.setLeading(13.5f);
        PdfPCell cell = new PdfPCell();
        cell.setBorderColor(LINE);
        cell.setPadding(5);
        cell.addElement(code);
        return cell;
    }

    private List<Paragraph> wording(Item item) {
        Paragraph text = new Paragraph(item.getText(), letters.regular(10.5f));
        text.setLeading(13.5f);
        List<Paragraph> wording = new ArrayList<>(List.of(text));
        for (String more : new String[] {item.getGloss(), item.getGuidance()}) {
            if (!FormPlan.isBlank(more)) {
                Paragraph paragraph = new Paragraph(more, letters.grey(9));
                paragraph.setLeading(11.5f);
                paragraph.setSpacingBefore(2);
                wording.add(paragraph);
            }
        }
        return wording;
    }

    private void listed(PdfPTable table, Item item) {
        if (item.getFormat() == AnswerFormat.TICK) {
            PdfPCell box = cell(new Phrase(""));
            box.setCellEvent(fields.tick(FormPlan.field(item, Optional.empty()), purpose(item, Optional.empty())));
            table.addCell(box);
            table.addCell(statement(item));
            return;
        }
        table.addCell(codeCell(item));
        PdfPCell cell = new PdfPCell();
        cell.setBorderColor(LINE);
        cell.setPadding(5);
        wording(item).forEach(cell::addElement);
        if (item.getFormat() == AnswerFormat.TEXT) {
            cell.setPaddingBottom(TEXT_HEIGHT + 8);
            cell.setCellEvent(fields.text(FormPlan.field(item, Optional.empty()), purpose(item, Optional.empty()), 5,
                    TEXT_HEIGHT));
            table.addCell(cell);
            return;
        }
        for (ResponseScale scale : item.getScales()) {
            cell.addElement(options(item, scale));
        }
        if (item.isNotes()) {
            cell.setPaddingBottom(NOTE_HEIGHT + 8);
            cell.setCellEvent(notes(item));
        }
        table.addCell(cell);
    }

    private PdfPTable options(Item item, ResponseScale scale) {
        PdfPTable options = table(20, 440);
        options.setSpacingBefore(3);
        if (item.getScales().size() > 1 && !FormPlan.isBlank(scale.getQuestion())) {
            PdfPCell question = cell(new Phrase(scale.getQuestion(), letters.bold(9.5f)));
            question.setColspan(2);
            question.setBorder(Rectangle.NO_BORDER);
            options.addCell(question);
        }
        PdfFields.Choice choice = fields.choice(FormPlan.field(item, Optional.of(scale)),
                purpose(item, Optional.of(scale)), scale.getOptions().size());
        for (Option option : scale.getOptions()) {
            PdfPCell button = cell(new Phrase(""));
            button.setBorder(Rectangle.NO_BORDER);
            button.setCellEvent(choice.button(FormPlan.value(option), option.getLabel()));
            options.addCell(button);
            PdfPCell label = cell(new Phrase(option.getLabel(), letters.regular(10)));
            label.setBorder(Rectangle.NO_BORDER);
            options.addCell(label);
        }
        return options;
    }

    private void end(Document document) {
        PdfPTable more = table(1);
        more.setSpacingBefore(18);
        PdfPCell cell = cell(new Phrase(words.get("notes.end"), letters.accent(11)));
        cell.setPaddingBottom(TEXT_HEIGHT + 10);
        cell.setCellEvent(fields.text("notes", words.get("notes.end"), 5, TEXT_HEIGHT));
        more.addCell(cell);
        document.add(more);
        Instrument instrument = plan.instrument();
        Paragraph source = new Paragraph(words.get("source") + ": " + instrument.getSource().getCitation(),
                letters.grey(8));
        source.setLeading(10);
        source.setSpacingBefore(12);
        document.add(source);
        Paragraph rights = new Paragraph(words.get("rights") + ": " + instrument.getSource().getRights(),
                letters.grey(8));
        rights.setLeading(10);
        document.add(rights);
    }

    private PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSplitLate(true);
        table.setSplitRows(true);
        return table;
    }

    private PdfPCell headCell(String text, int alignment) {
        PdfPCell cell = cell(new Phrase(text, letters.bold(9)));
        cell.setBackgroundColor(HEAD);
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
        return cell;
    }

    private static PdfPCell cell(Phrase text) {
        PdfPCell cell = new PdfPCell(text);
        cell.setBorderColor(LINE);
        cell.setPadding(4);
        cell.setPaddingLeft(5);
        return cell;
    }

    static String number(double score) {
        return score == Math.rint(score) && Math.abs(score) < 1e15 ? String.valueOf((long) score)
                : String.valueOf(score);
    }
}
