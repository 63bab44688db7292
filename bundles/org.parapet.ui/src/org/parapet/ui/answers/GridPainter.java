// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.Locale;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.parapet.ui.drawing.ShortenedText;
import org.parapet.ui.grid.GridCursor;

/**
 * Paints the cells of an answer grid in the colours of its control, so that it fits light and dark themes: everything
 * else is a mixture of the control's foreground and background, and the system's selection.
 */
final class GridPainter {

    private final Control control;
    private final Font bold;
    private final Color background;
    private final Color foreground;
    private final Color header;
    private final Color line;
    private final Color faint;
    private final Color selection;
    private final Color selectionText;

    GridPainter(Control control) {
        this.control = control;
        bold = FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD).createFont(control.getDisplay());
        background = control.getBackground();
        foreground = control.getForeground();
        header = mixed(0.10);
        line = mixed(0.30);
        faint = mixed(0.8);
        selection = control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
        selectionText = control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
    }

    /** {@return whether the control's colours and font are still those that this was made for} */
    boolean fits() {
        return background.equals(control.getBackground()) && foreground.equals(control.getForeground());
    }

    /** {@return the font of headings, which is the widest in use} */
    Font boldFont() {
        return bold;
    }

    void dispose() {
        bold.dispose();
    }

    private Color mixed(double share) {
        RGB from = background.getRGB();
        RGB to = foreground.getRGB();
        return new Color(mixed(from.red, to.red, share), mixed(from.green, to.green, share),
                mixed(from.blue, to.blue, share));
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    void empty(GC gc, Rectangle area) {
        gc.setBackground(background);
        gc.fillRectangle(area);
    }

    /**
     * What is painted.
     *
     * @param sheet the answers
     * @param cursor the current cell
     * @param unfinished the letters of a code that were typed into it so far; empty for none
     * @param focus whether the grid has the focus
     */
    record Shown(AnswerSheet sheet, GridCursor cursor, String unfinished, boolean focus) {

        private boolean isCurrent(int row, int column) {
            return cursor.row() == row && cursor.column() == column;
        }

        private String mark(int row, int column) {
            return isCurrent(row, column) && !unfinished.isEmpty() ? unfinished.toUpperCase(Locale.ROOT) + "\u2026"
                    : sheet.mark(row, column);
        }

        private String progress(int row) {
            return sheet.response(row).isPresent()
                    ? Messages.text("grid.progress", sheet.answered(row), sheet.columns().size())
                    : Messages.text("grid.notBegun");
        }
    }

    /** Paints the cells in a part of the grid. */
    void sheet(GC gc, Rectangle damage, GridGeometry places, Shown shown) {
        int rows = shown.sheet().participants().size();
        for (int row = places.top(); row < rows && places.rowY(row) < damage.y + damage.height; row++) {
            if (places.rowY(row) + places.rowHeight() > damage.y) {
                row(gc, damage, places, shown, row);
            }
        }
        if (damage.y < places.rowHeight()) {
            headings(gc, damage, places, shown);
        }
    }

    private void row(GC gc, Rectangle damage, GridGeometry places, Shown shown, int row) {
        int y = places.rowY(row);
        int x = places.frozenWidth();
        for (int column = places.left(); column < places.columns() && x < damage.x + damage.width; column++) {
            if (x + places.width(column) > damage.x) {
                cell(gc, new Rectangle(x, y, places.width(column), places.rowHeight()), shown.mark(row, column),
                        !shown.sheet().note(row, column).isEmpty(), shown.isCurrent(row, column), shown.focus());
            }
            x += places.width(column);
        }
        if (damage.x < places.frozenWidth()) {
            header(gc, places.nameCell(row), AnswerGrid.name(shown.sheet().participants().get(row)),
                    row == shown.cursor().row(), false);
            header(gc, progressCell(places, y), shown.progress(row), false, true);
        }
    }

    private void headings(GC gc, Rectangle damage, GridGeometry places, Shown shown) {
        int x = places.frozenWidth();
        for (int column = places.left(); column < places.columns() && x < damage.x + damage.width; column++) {
            header(gc, new Rectangle(x, 0, places.width(column), places.rowHeight()),
                    shown.sheet().columns().get(column).heading(), column == shown.cursor().column(), true);
            x += places.width(column);
        }
        header(gc, new Rectangle(0, 0, places.nameWidth(), places.rowHeight()), Messages.text("grid.participant"),
                false, false);
        header(gc, progressCell(places, 0), Messages.text("grid.answered"), false, true);
    }

    private static Rectangle progressCell(GridGeometry places, int y) {
        return new Rectangle(places.nameWidth(), y, places.progressWidth(), places.rowHeight());
    }

    private void header(GC gc, Rectangle cell, String text, boolean current, boolean centred) {
        gc.setBackground(header);
        gc.fillRectangle(cell);
        gc.setForeground(foreground);
        gc.setFont(current ? bold : control.getFont());
        text(gc, cell, text, centred);
        if (current) {
            int bar = Math.max(2, cell.height / 10);
            gc.setBackground(foreground);
            gc.fillRectangle(cell.x, cell.y + cell.height - bar, cell.width, bar);
        }
        lines(gc, cell);
    }

    private void cell(GC gc, Rectangle cell, String mark, boolean note, boolean current, boolean focus) {
        boolean selected = current && focus;
        gc.setBackground(selected ? selection : background);
        gc.fillRectangle(cell);
        Color ink = selected ? selectionText : foreground;
        gc.setForeground(selected ? ink : faint);
        gc.setFont(current ? bold : control.getFont());
        if (mark.isEmpty()) {
            blank(gc, cell);
        } else {
            gc.setForeground(ink);
            text(gc, cell, mark, true);
        }
        lines(gc, cell);
        if (current) {
            gc.setForeground(ink);
            gc.setLineWidth(2);
            gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 4, cell.height - 4);
            gc.setLineWidth(1);
        }
        if (note) {
            int size = Math.max(6, cell.height / 3);
            int right = cell.x + cell.width - (current ? 4 : 2);
            int upper = cell.y + (current ? 3 : 1);
            gc.setBackground(ink);
            gc.fillPolygon(new int[] {right - size, upper, right, upper, right, upper + size});
        }
    }

    /** A dotted frame with a dash: blank without a look at the colour. */
    private static void blank(GC gc, Rectangle cell) {
        gc.setLineStyle(SWT.LINE_DOT);
        int margin = Math.max(3, cell.height / 6);
        gc.drawRectangle(cell.x + margin, cell.y + margin, cell.width - 2 * margin - 1, cell.height - 2 * margin - 1);
        gc.setLineStyle(SWT.LINE_SOLID);
        int half = Math.max(2, cell.height / 10);
        int middle = cell.x + cell.width / 2;
        gc.drawLine(middle - half, cell.y + cell.height / 2, middle + half, cell.y + cell.height / 2);
    }

    private void lines(GC gc, Rectangle cell) {
        gc.setForeground(line);
        gc.drawLine(cell.x + cell.width - 1, cell.y, cell.x + cell.width - 1, cell.y + cell.height - 1);
        gc.drawLine(cell.x, cell.y + cell.height - 1, cell.x + cell.width - 1, cell.y + cell.height - 1);
    }

    private static void text(GC gc, Rectangle cell, String text, boolean centred) {
        String oneLine = text.indexOf('\n') < 0 ? text : text.replaceAll("\\s+", " ");
        int padding = Math.max(4, cell.height / 4);
        int width = cell.width - (centred ? 4 : 2 * padding);
        String shown = ShortenedText.of(oneLine, width, part -> gc.textExtent(part).x);
        Point extent = gc.textExtent(shown);
        int x = centred ? cell.x + (cell.width - extent.x) / 2 : cell.x + padding;
        gc.drawText(shown, x, cell.y + (cell.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
