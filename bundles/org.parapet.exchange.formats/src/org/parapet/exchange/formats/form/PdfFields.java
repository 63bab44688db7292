// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.awt.Color;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfAppearance;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.RadioCheckField;
import org.openpdf.text.pdf.TextField;

/**
 * Makes the fields of a form where its layout has room for them. Every field has a name, says what it is for, and
 * stands in the form's structure.
 */
final class PdfFields {

    /** The side of a button or a box to tick, in points. */
    static final float BOX = 12;

    private static final float SEVERAL_LINES = 30;
    private static final Color BORDER = new Color(0x7B, 0x87, 0x94);
    private static final Color WRITING = new Color(0xF5, 0xF8, 0xFB);

    private final PdfWriter writer;
    private final FormTags tags;
    private final Set<String> names = new HashSet<>();

    PdfFields(PdfWriter writer, FormTags tags) {
        this.writer = writer;
        this.tags = tags;
    }

    private String unique(String wanted) {
        String name = wanted;
        for (int i = 2; !names.add(name); i++) {
            name = wanted + '_' + i;
        }
        return name;
    }

    /** Buttons of which one can be chosen. */
    final class Choice {

        private final String name;
        private final String purpose;
        private final int count;
        private int made;
        private PdfFormField group;

        private Choice(String name, String purpose, int count) {
            this.name = name;
            this.purpose = purpose;
            this.count = count;
        }

        /** {@return a block that is a button; the choice is whole when all its buttons are drawn} */
        FormBlock button(String value, String label, PdfStructureElement part) {
            return new FieldBlock(tags, part, BOX, place -> add(place, value, label, part));
        }

        private void add(Rectangle place, String value, String label, PdfStructureElement part)
                throws IOException, DocumentException {
            if (group == null) {
                group = PdfFormField.createRadioButton(writer, false);
                group.setFieldName(name);
                group.setUserName(purpose);
            }
            RadioCheckField field = new RadioCheckField(writer, middle(place), null, value);
            field.setCheckType(RadioCheckField.TYPE_CIRCLE);
            field.setBorderColor(BORDER);
            field.setBackgroundColor(Color.WHITE);
            field.setBorderWidth(1);
            PdfFormField button = field.getKidField();
            button.setUserName(purpose + ": " + label);
            button.setPlaceInPage(writer.getPageNumber());
            tags.addField(part, button);
            group.addKid(button);
            made++;
            if (made == count) {
                writer.addAnnotation(group);
            }
        }
    }

    /**
     * {@return a choice that takes a number of buttons}
     *
     * @param name of the field
     * @param purpose is read out to people who cannot see the page
     * @param count of its buttons
     */
    Choice choice(String name, String purpose, int count) {
        return new Choice(unique(name), purpose, count);
    }

    /** {@return a block that is a box to tick} */
    FormBlock tick(String wanted, String purpose, PdfStructureElement part) {
        String name = unique(wanted);
        return new FieldBlock(tags, part, BOX, place -> {
            RadioCheckField field = new RadioCheckField(writer, middle(place), name, "Yes");
            field.setCheckType(RadioCheckField.TYPE_CHECK);
            field.setBorderColor(BORDER);
            field.setBackgroundColor(Color.WHITE);
            field.setBorderWidth(1);
            PdfFormField box = field.getFullField();
            box.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, "Yes", ticked());
            box.setUserName(purpose);
            tags.addField(part, box);
            writer.addAnnotation(box);
        });
    }

    /** The box with a drawn tick, since the usual one is a letter of a typeface that is not in the file. */
    private PdfAppearance ticked() {
        PdfAppearance box = PdfAppearance.createAppearance(writer, BOX, BOX);
        box.setColorFill(Color.WHITE);
        box.setColorStroke(BORDER);
        box.rectangle(0.5f, 0.5f, BOX - 1, BOX - 1);
        box.fillStroke();
        box.setColorStroke(PdfLetters.INK);
        box.setLineWidth(1.6f);
        box.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        box.moveTo(BOX * 0.24f, BOX * 0.5f);
        box.lineTo(BOX * 0.43f, BOX * 0.28f);
        box.lineTo(BOX * 0.77f, BOX * 0.74f);
        box.stroke();
        return box;
    }

    /**
     * {@return what puts a field to write in on the page}
     *
     * @param wanted the name of the field
     * @param purpose is read out to people who cannot see the page
     * @param part the part of the structure that it belongs to
     */
    FieldBlock.Placing text(String wanted, String purpose, PdfStructureElement part) {
        String name = unique(wanted);
        return place -> {
            TextField field = new TextField(writer, place, name);
            field.setFont(BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED));
            field.setFontSize(9);
            field.setBackgroundColor(WRITING);
            field.setBorderColor(BORDER);
            field.setBorderWidth(0.5f);
            if (place.getHeight() > SEVERAL_LINES) {
                field.setOptions(TextField.MULTILINE);
            }
            PdfFormField made = field.getTextField();
            made.setUserName(purpose);
            tags.addField(part, made);
            writer.addAnnotation(made);
        };
    }

    private static Rectangle middle(Rectangle place) {
        float x = (place.getLeft() + place.getRight()) / 2;
        float y = (place.getBottom() + place.getTop()) / 2;
        return new Rectangle(x - BOX / 2, y - BOX / 2, x + BOX / 2, y + BOX / 2);
    }
}
