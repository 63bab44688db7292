// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

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
        faint = mixed(0.65);
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

    void header(GC gc, Rectangle cell, String text, boolean current, boolean centred) {
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

    void cell(GC gc, Rectangle cell, String mark, boolean note, boolean current, boolean focus) {
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
        String shown = shortened(gc, oneLine, width);
        Point extent = gc.textExtent(shown);
        int x = centred ? cell.x + (cell.width - extent.x) / 2 : cell.x + padding;
        gc.drawText(shown, x, cell.y + (cell.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    static String shortened(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = Math.min(text.length(), 400);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + "\u2026").x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low) + "\u2026";
    }
}
