// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.drawing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Small signs that are told apart by their shape, in the colour they are drawn with. They need no font. */
public enum Mark {
    /** A strength: a tick in a disc. */
    STRENGTH,
    /** An area to work on: a triangle with an exclamation mark. */
    WORK_ON,
    /** A range of opinions: two arrowheads that point apart. */
    CONTESTED,
    /** Another finding: a diamond. */
    OTHER,
    /** Moved to the better: a triangle upwards. */
    UP,
    /** Moved to the worse: a triangle downwards. */
    DOWN,
    /** Unchanged: a bar. */
    SAME;

    /**
     * Draws the mark.
     *
     * @param gc where; its foreground is the mark's colour and its background that of its inside
     * @param box how large
     */
    public void draw(GC gc, Rectangle box) {
        gc.setAntialias(SWT.ON);
        int x = box.x;
        int y = box.y;
        int w = box.width;
        int h = box.height;
        int line = Math.max(1, w / 8);
        gc.setLineWidth(line);
        var ink = gc.getForeground();
        var inside = gc.getBackground();
        switch (this) {
            case STRENGTH -> {
                gc.setBackground(ink);
                gc.fillOval(x, y, w, h);
                gc.setForeground(inside);
                gc.drawPolyline(new int[] {x + w / 4, y + h / 2, x + w * 7 / 16, y + h * 11 / 16, x + w * 3 / 4,
                    y + h * 5 / 16});
            }
            case WORK_ON -> {
                gc.setBackground(ink);
                gc.fillPolygon(new int[] {x + w / 2, y, x + w, y + h, x, y + h});
                gc.setForeground(inside);
                gc.drawLine(x + w / 2, y + h * 3 / 8, x + w / 2, y + h * 11 / 16);
                gc.drawLine(x + w / 2, y + h * 13 / 16, x + w / 2, y + h * 14 / 16);
            }
            case CONTESTED -> {
                gc.setBackground(ink);
                gc.fillPolygon(new int[] {x + w * 3 / 8, y, x, y + h / 2, x + w * 3 / 8, y + h});
                gc.fillPolygon(new int[] {x + w * 5 / 8, y, x + w, y + h / 2, x + w * 5 / 8, y + h});
            }
            case OTHER -> gc.drawPolygon(new int[] {x + w / 2, y, x + w, y + h / 2, x + w / 2, y + h, x, y + h / 2});
            case UP, DOWN -> {
                gc.setBackground(ink);
                int base = this == UP ? y + h : y;
                gc.fillPolygon(new int[] {x + w / 2, y + h - (base - y), x + w, base, x, base});
            }
            case SAME -> {
                gc.setBackground(ink);
                gc.fillRectangle(x, y + h * 3 / 8, w, Math.max(2, h / 4));
            }
        }
        gc.setForeground(ink);
        gc.setBackground(inside);
        gc.setLineWidth(1);
    }
}
