// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.parapet.model.instrument.Item;

/** The texts and fields of a PDF form as blocks, each with its letters and its place in the structure. */
final class PdfFormTexts {

    /** The height of a field for words of one's own, in points. */
    static final float WORDS_HEIGHT = 60;
    private static final float NOTE_HEIGHT = 15;
    private static final float LINES = 1.28f;

    private final PdfLetters letters;
    private final FormWords words;
    private final FormTags tags;
    private final PdfFields fields;

    PdfFormTexts(PdfLetters letters, FormWords words, PdfWriter writer) {
        this.letters = letters;
        this.words = words;
        tags = new FormTags(writer);
        fields = new PdfFields(writer, tags);
    }

    FormTags tags() {
        return tags;
    }

    PdfFields fields() {
        return fields;
    }

    /** {@return a text as a new last part} */
    TextBlock text(PdfStructureElement whole, PdfName type, String text, Font font) {
        return text(tags.add(whole, type), text, font);
    }

    private TextBlock text(PdfStructureElement part, String text, Font font) {
        return new TextBlock(new Phrase(text, font), font.getSize() * LINES, tags, part);
    }

    TextBlock title(String text) {
        return text(tags.document(), FormTags.H1, text, letters.accent(20));
    }

    TextBlock heading(String text) {
        return text(tags.document(), FormTags.H2, text, letters.accent(13));
    }

    TextBlock paragraph(PdfStructureElement whole, String text) {
        return text(whole, FormTags.P, text, letters.regular(10));
    }

    TextBlock small(PdfStructureElement whole, String text) {
        return text(whole, FormTags.P, text, letters.grey(9));
    }

    TextBlock smallest(PdfStructureElement whole, String text) {
        return text(whole, FormTags.P, text, letters.grey(8));
    }

    TextBlock strong(PdfStructureElement whole, String text) {
        return text(whole, FormTags.P, text, letters.bold(9.5f));
    }

    TextBlock code(PdfStructureElement whole, PdfName type, Item item) {
        return text(whole, type, item.getCode(), letters.bold(10));
    }

    /** {@return a cell that heads columns} */
    FormCell head(PdfStructureElement row, float width, int columns, String text, boolean centred) {
        TextBlock block = text(tags.addHead(row, columns), text, letters.bold(9));
        return new FormCell(width, List.of(centred ? block.centred() : block), FormCell.Look.HEADED);
    }

    /** {@return an item's wording with what helps to answer} */
    List<FormBlock> wording(PdfStructureElement whole, Item item) {
        List<FormBlock> wording = new ArrayList<>();
        wording.add(text(whole, FormTags.P, item.getText(), letters.regular(10.5f)));
        for (String more : new String[] {item.getGloss(), item.getGuidance()}) {
            if (!FormPlan.isBlank(more)) {
                wording.add(small(whole, more).after(2));
            }
        }
        return wording;
    }

    /** {@return the line for notes on an item} */
    FormBlock notes(PdfStructureElement whole, Item item) {
        PdfStructureElement part = tags.add(whole, FormTags.P);
        PdfStructureElement field = tags.add(whole, FormTags.P);
        return new FieldBlock(new Phrase(words.get("notes"), letters.grey(8.5f)), tags, part, NOTE_HEIGHT,
                fields.text("note_" + item.getCode().replace('.', '_'), item.getCode() + ' ' + words.get("notes"),
                        field));
    }

    /** {@return a field to write in, in several lines where it is high} */
    FormBlock field(PdfStructureElement whole, String name, String purpose, float height) {
        return new FieldBlock(tags, whole, height, fields.text(name, purpose, whole));
    }
}
