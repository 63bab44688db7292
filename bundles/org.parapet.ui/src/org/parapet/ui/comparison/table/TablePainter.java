// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.parapet.analysis.comparison.CellState;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.drawing.ChartColours;
import org.parapet.ui.drawing.Rgb;
import org.parapet.ui.drawing.ShortenedText;
import org.parapet.ui.grid.GridCursor;

/**
 * Paints the cells of a comparison as a heat map in the colours of its page, light or dark. Made for one painting: the
 * colours are those of that moment.
 */
final class TablePainter {

    private static final int GAP = TableGeometry.GAP;
    private static final int LEVELS = 100;
    private static final double READABLE = 4.5;

    private final GC gc;
    private final Rectangle area;
    private final TableGeometry.Letters letters;
    private final Font small;
    private final Font large;
    private final Rgb paper;
    private final Rgb ink;
    private final ChartColours colours;

    /**
     * Begins with a blank area.
     *
     * @param gc draws
     * @param area what is drawn on
     * @param page whose colours are taken
     * @param large the font of figures
     */
    TablePainter(GC gc, Rectangle area, Composite page, Font large) {
        this.gc = gc;
        this.area = area;
        this.large = large;
        small = gc.getFont();
        letters = letters(gc, large);
        paper = Rgb.of(page.getBackground());
        Rgb foreground = Rgb.of(page.getForeground());
        ink = foreground.contrast(paper) >= READABLE ? foreground : textOn(paper);
        colours = new ChartColours(paper, ink);
        gc.setAntialias(SWT.ON);
        gc.setBackground(paper.color());
        gc.fillRectangle(area);
    }

    /** {@return how texts measure in the font of a drawing, and figures in a larger one} */
    static TableGeometry.Letters letters(GC gc, Font large) {
        Font small = gc.getFont();
        gc.setFont(large);
        int figure = gc.getFontMetrics().getHeight();
        gc.setFont(small);
        return new TableGeometry.Letters(text -> gc.textExtent(text).x, gc.getFontMetrics().getAverageCharacterWidth(),
                gc.getFontMetrics().getHeight(), figure);
    }

    /** Writes a sentence in place of cells. */
    void message(String sentence) {
        gc.setForeground(colours.quiet().color());
        lines(letters.wrapped(sentence, area.width - 2 * GAP), GAP, GAP);
    }

    private void lines(List<String> lines, int x, int top) {
        int y = top;
        for (String line : lines) {
            gc.drawText(line, x, y, true);
            y += letters.line();
        }
    }

    /**
     * Paints a table.
     *
     * @param shown the table
     * @param places where everything is
     * @param scrolled how far to the right and down
     * @param chosen the place with a frame around it
     * @param focus whether the frame is a heavier one
     */
    void table(ShownTable shown, TableGeometry places, Point scrolled, GridCursor chosen, boolean focus) {
        gc.setClipping(places.headWidth(), places.headHeight(), area.width - places.headWidth(),
                area.height - places.headHeight());
        for (int index = 0; index < shown.size().cells(); index++) {
            GridCursor place = shown.size().at(index);
            Rectangle box = places.box(place, scrolled);
            if (box.intersects(area)) {
                cells(shown, shown.cells(place), box);
            }
        }
        outline(places.box(chosen, scrolled), focus ? 3 : 2);
        gc.setBackground(colours.band().color());
        gc.setForeground(ink.color());
        columnHeads(shown, places, scrolled);
        rowHeads(shown, places, scrolled);
        gc.setClipping((Rectangle) null);
        gc.fillRectangle(0, 0, places.headWidth(), places.headHeight());
    }

    private void outline(Rectangle box, int width) {
        gc.setForeground(ink.color());
        gc.setLineWidth(width);
        gc.drawRectangle(box.x + 1, box.y + 1, box.width - 3, box.height - 3);
        gc.setForeground(paper.color());
        gc.setLineWidth(1);
        gc.drawRectangle(box.x + 1 + width, box.y + 1 + width, box.width - 3 - 2 * width, box.height - 3 - 2 * width);
    }

    private void columnHeads(ShownTable shown, TableGeometry places, Point scrolled) {
        gc.setClipping(places.headWidth(), 0, area.width - places.headWidth(), places.headHeight());
        gc.fillRectangle(places.headWidth(), 0, area.width, places.headHeight());
        for (int column = 0; column < shown.size().columns(); column++) {
            lines(letters.wrapped(shown.columnLabel(column), places.columnHeadRoom()),
                    places.box(new GridCursor(0, column), scrolled).x + GAP / 2, GAP / 2);
        }
    }

    private void rowHeads(ShownTable shown, TableGeometry places, Point scrolled) {
        gc.setClipping(0, places.headHeight(), places.headWidth(), area.height - places.headHeight());
        gc.fillRectangle(0, places.headHeight(), places.headWidth(), area.height);
        for (int row = 0; row < shown.size().rows(); row++) {
            lines(letters.wrapped(shown.rowLabel(row), places.rowHeadRoom()), GAP,
                    places.box(new GridCursor(row, 0), scrolled).y + GAP / 2);
        }
    }

    private void cells(ShownTable shown, List<ConstructCell> cells, Rectangle box) {
        Rectangle inner = new Rectangle(box.x + 1, box.y + 1, box.width - 2, box.height - 2);
        if (cells.size() == 1) {
            cell(cells.getFirst(), inner, shown.noted().test(cells.getFirst()));
        } else {
            gc.setForeground(ink.color());
            lines(cells.stream().map(cell -> shortened(Messages.text("cell.line", CellWords.figure(cell),
                    shown.words().place(cell)), inner)).toList(), inner.x + GAP / 2, inner.y + GAP / 2);
        }
        gc.setForeground(colours.line().color());
        gc.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
    }

    private void cell(ConstructCell cell, Rectangle box, boolean noted) {
        if (cell.state() == CellState.MEASURED && cell.pomp().value().isPresent()) {
            figure(cell, cell.pomp().value().getAsDouble(), box);
        } else {
            if (cell.state() == CellState.PROTECTED) {
                hatch(box);
            }
            gc.setForeground(colours.quiet().color());
            gc.setBackground(paper.color());
            gc.drawText(shortened(CellWords.figure(cell), box), box.x + GAP / 2, box.y + GAP / 2, false);
        }
        if (noted) {
            int size = letters.line() / 2;
            int right = box.x + box.width;
            gc.setBackground(gc.getForeground());
            gc.fillPolygon(new int[] {right - size, box.y, right, box.y, right, box.y + size});
        }
    }

    private void figure(ConstructCell cell, double value, Rectangle box) {
        Rgb fill = fill(value);
        gc.setBackground(fill.color());
        gc.fillRectangle(box);
        gc.setForeground(textOn(fill).color());
        gc.setFont(large);
        gc.drawText(CellWords.figure(cell), box.x + GAP / 2, box.y + GAP / 2 - 1, true);
        gc.setFont(small);
        gc.drawText(shortened(CellWords.beside(cell), box), box.x + GAP / 2, box.y + GAP / 2 - 1 + letters.figure(),
                true);
    }

    private String shortened(String text, Rectangle box) {
        return ShortenedText.of(text, box.width - GAP, letters.width());
    }

    private void hatch(Rectangle box) {
        gc.setForeground(colours.line().color());
        for (int x = box.x; x < box.x + box.width + box.height; x += GAP) {
            int over = Math.max(0, x - box.x - box.width);
            int under = Math.max(0, box.height - (x - box.x));
            gc.drawLine(x - over, box.y + over, x - box.height + under, box.y + box.height - under);
        }
    }

    /** Further from the background for more, in even steps. */
    private Rgb fill(double value) {
        Rgb least = Rgb.of(colours.dark() ? 0x2B3842 : 0xF1F6FA);
        Rgb most = Rgb.of(colours.dark() ? 0x9CCBEE : 0x123E63);
        return least.mixedWith(most, Math.clamp(value, 0, LEVELS) / LEVELS);
    }

    /** Pure black or white: one of them has a contrast of at least 4.5 to 1 on every colour. */
    private static Rgb textOn(Rgb fill) {
        Rgb black = Rgb.of(0);
        Rgb white = Rgb.of(0xFFFFFF);
        return black.contrast(fill) >= white.contrast(fill) ? black : white;
    }
}
