// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Sets rows of cells below each other and goes on to the next page where one is full. Lengths are in points. */
final class FormSheet {

    private static final float THIN = 0.5f;
    /** What the sum of the heights of blocks may be above that of their row. */
    private static final float ROUNDING = 1;

    private final Document document;
    private final PdfWriter writer;
    private float y;

    /** Takes a document that was opened. */
    FormSheet(Document document, PdfWriter writer) {
        this.document = document;
        this.writer = writer;
        y = document.top();
    }

    /** {@return the width of a row from margin to margin} */
    float width() {
        return document.right() - document.left();
    }

    private float pageHeight() {
        return document.top() - document.bottom();
    }

    /** Leaves a blank, unless a page begins here. */
    void space(float height) {
        if (y < document.top()) {
            y -= height;
        }
    }

    /** Goes on to the next page where there is less room left, unless no page has as much. */
    void keep(float height) {
        if (y - height < document.bottom() && y < document.top() && height <= pageHeight()) {
            turn();
        }
    }

    private void turn() {
        writer.setPageEmpty(false);
        document.newPage();
        y = document.top();
    }

    /** {@return the height of rows on one page} */
    static float height(List<List<FormCell>> rows) {
        float height = 0;
        for (List<FormCell> row : rows) {
            height += rowHeight(row);
        }
        return height;
    }

    private static float rowHeight(List<FormCell> row) {
        float height = 0;
        for (FormCell cell : row) {
            height = Math.max(height, cell.height());
        }
        return height;
    }

    /** Sets rows that stand alone. */
    void rows(List<List<FormCell>> rows) {
        table(List.of(), rows);
    }

    /**
     * Sets a table.
     *
     * @param head stands on each page that the table goes over, and on the first with at least one row
     * @param body the rows below it
     */
    void table(List<List<FormCell>> head, List<List<FormCell>> body) {
        float headHeight = height(head);
        keep(headHeight + (body.isEmpty() ? 0 : rowHeight(body.getFirst())));
        head.forEach(row -> row(row, false));
        for (List<FormCell> row : body) {
            if (y - rowHeight(row) < document.bottom() && y < document.top() - headHeight) {
                turn();
                head.forEach(each -> row(each, true));
            }
            row(row, false);
        }
        writer.setPageEmpty(false);
    }

    /** Sets a row that begins here; one that is higher than a page goes on on the next. */
    private void row(List<FormCell> row, boolean again) {
        PdfContentByte canvas = writer.getDirectContent();
        List<Running> cells = new ArrayList<>();
        float left = document.left();
        for (FormCell cell : row) {
            cells.add(new Running(cell, left, canvas, again));
            left += cell.width();
        }
        boolean whole = y - rowHeight(row) >= document.bottom();
        float height = whole ? rowHeight(row) : y - document.bottom();
        while (true) {
            float top = y;
            float bottom = y - height;
            FormTags.markDecoration(canvas, () -> cells.forEach(cell -> cell.box(canvas, top, bottom)));
            cells.forEach(cell -> cell.draw(top, bottom, whole));
            y = bottom;
            if (cells.stream().allMatch(Running::isDone)) {
                return;
            }
            turn();
            height = pageHeight();
        }
    }

    /** A cell that is being drawn. */
    private static final class Running {

        private final FormCell cell;
        private final float left;
        private final List<FormBlock.Drawing> blocks;
        private int next;

        Running(FormCell cell, float left, PdfContentByte canvas, boolean again) {
            this.cell = cell;
            this.left = left;
            blocks = cell.blocks().stream().map(block -> block.begin(cell.room(), canvas, again)).toList();
        }

        void box(PdfContentByte canvas, float top, float bottom) {
            cell.look().background().ifPresent(color -> {
                canvas.setColorFill(color);
                canvas.rectangle(left, bottom, cell.width(), top - bottom);
                canvas.fill();
                canvas.resetRGBColorFill();
            });
            cell.look().border().ifPresent(color -> {
                canvas.setLineWidth(THIN);
                canvas.setColorStroke(color);
                canvas.rectangle(left, bottom, cell.width(), top - bottom);
                canvas.stroke();
                canvas.resetRGBColorStroke();
            });
        }

        void draw(float top, float bottom, boolean whole) {
            float blank = !whole ? 0 : switch (cell.look().stand()) {
                case TOP -> 0;
                case MIDDLE -> (top - bottom - cell.height()) / 2;
                case BOTTOM -> top - bottom - cell.height();
            };
            float at = top - cell.look().above() - blank;
            float end = whole ? bottom - ROUNDING : bottom + cell.look().above();
            while (next < blocks.size()) {
                float taken = blocks.get(next).draw(left + cell.look().side(), at, end);
                if (!blocks.get(next).isDone()) {
                    return;
                }
                at -= taken;
                next++;
            }
        }

        boolean isDone() {
            return next == blocks.size();
        }
    }
}
