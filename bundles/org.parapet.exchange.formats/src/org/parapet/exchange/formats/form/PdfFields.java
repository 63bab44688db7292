// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.RadioCheckField;
import org.openpdf.text.pdf.TextField;

/**
 * Puts fields into the cells of tables, where the layout leaves them. Every field has a name and says what it is for.
 */
final class PdfFields {

    private static final float BOX = 12;
    private static final float INSET = 3;
    private static final Color BORDER = new Color(0x7B, 0x87, 0x94);
    private static final Color WRITING = new Color(0xF5, 0xF8, 0xFB);

    private final PdfWriter writer;
    private final Set<String> names = new HashSet<>();

    PdfFields(PdfWriter writer) {
        this.writer = writer;
    }

    private String unique(String wanted) {
        String name = wanted;
        for (int i = 2; !names.add(name); i++) {
            name = wanted + '_' + i;
        }
        return name;
    }

    /** Buttons of which one can be chosen. They are all in one row of a table or on one page. */
    final class Choice {

        private final String name;
        private final String purpose;
        private final int count;
        private final List<PdfFormField> buttons = new ArrayList<>();
        private final List<Integer> pages = new ArrayList<>();
        private PdfFormField group;

        private Choice(String name, String purpose, int count) {
            this.name = name;
            this.purpose = purpose;
            this.count = count;
        }

        /** {@return the event that puts a button into the middle of a cell} */
        PdfPCellEvent button(String value, String label) {
            return (cell, place, canvases) -> {
                try {
                    add(place, value, label);
                } catch (IOException | DocumentException e) {
                    throw new ExceptionConverter(e);
                }
            };
        }

        private void add(Rectangle place, String value, String label) throws IOException, DocumentException {
            if (buttons.size() == count) {
                return; // a row that is taller than a page comes twice
            }
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
            group.addKid(button);
            buttons.add(button);
            pages.add(writer.getPageNumber());
            if (buttons.size() == count) {
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

    /** {@return the event that puts a box to tick into the middle of a cell} */
    PdfPCellEvent tick(String wanted, String purpose) {
        String name = unique(wanted);
        return new Once((place, canvas) -> {
            RadioCheckField field = new RadioCheckField(writer, middle(place), name, "Yes");
            field.setCheckType(RadioCheckField.TYPE_CHECK);
            field.setBorderColor(BORDER);
            field.setBackgroundColor(Color.WHITE);
            field.setBorderWidth(1);
            PdfFormField box = field.getFullField();
            box.setUserName(purpose);
            writer.addAnnotation(box);
        });
    }

    /**
     * {@return the event that puts a line for notes into a cell, at its bottom, with its heading left of it}
     *
     * @param heading is printed
     * @param font of the heading
     * @param height in points
     */
    PdfPCellEvent notes(String wanted, String purpose, String heading, Font font, float height) {
        float left = 9 + font.getBaseFont().getWidthPoint(heading, font.getSize());
        PdfPCellEvent field = text(wanted, purpose, left, height);
        return (cell, place, canvases) -> {
            ColumnText.showTextAligned(canvases[PdfPTable.TEXTCANVAS], Element.ALIGN_LEFT, new Phrase(heading, font),
                    place.getLeft() + 5, place.getBottom() + INSET + height / 2 - font.getSize() / 3, 0);
            field.cellLayout(cell, place, canvases);
        };
    }

    /**
     * {@return the event that puts a field to write in into a cell, at its bottom}
     *
     * @param left blank left of it, in points
     * @param height in points
     */
    PdfPCellEvent text(String wanted, String purpose, float left, float height) {
        String name = unique(wanted);
        return new Once((place, canvas) -> {
            Rectangle box = new Rectangle(place.getLeft() + left, place.getBottom() + INSET,
                    place.getRight() - INSET, place.getBottom() + INSET + height);
            TextField field = new TextField(writer, box, name);
            field.setFont(BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED));
            field.setFontSize(9);
            field.setBackgroundColor(WRITING);
            field.setBorderColor(BORDER);
            field.setBorderWidth(0.5f);
            if (height > 30) {
                field.setOptions(TextField.MULTILINE);
            }
            PdfFormField made = field.getTextField();
            made.setUserName(purpose);
            writer.addAnnotation(made);
        });
    }

    private static Rectangle middle(Rectangle place) {
        float x = (place.getLeft() + place.getRight()) / 2;
        float y = Math.min((place.getBottom() + place.getTop()) / 2, place.getTop() - BOX / 2 - 1);
        return new Rectangle(x - BOX / 2, y - BOX / 2, x + BOX / 2, y + BOX / 2);
    }

    /** What puts a field somewhere. */
    @FunctionalInterface
    private interface Placing {
        void place(Rectangle place, PdfContentByte canvas) throws IOException, DocumentException;
    }

    /** A cell that goes over two pages is laid out twice; its field stands on the first. */
    private static final class Once implements PdfPCellEvent {

        private final Placing placing;
        private boolean placed;

        Once(Placing placing) {
            this.placing = placing;
        }

        @Override
        public void cellLayout(PdfPCell cell, Rectangle place, PdfContentByte[] canvases) {
            if (placed) {
                return;
            }
            placed = true;
            try {
                placing.place(place, canvases[0]);
            } catch (IOException | DocumentException e) {
                throw new ExceptionConverter(e);
            }
        }
    }
}
