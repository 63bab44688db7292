// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.parapet.ui.drawing.WrappedText;
import org.parapet.ui.grid.GridCursor;

/**
 * Where the cells of a comparison and their heads are, in points. The heads stay at the left and at the top; the cells
 * scroll between them, by the point that is given each time: how far to the right and down.
 */
final class TableGeometry {

    /** Around texts, and between rows. */
    static final int GAP = 8;

    /** Where there is nothing. */
    static final TableGeometry EMPTY = new TableGeometry(0, 0, 0, new int[] {0});

    private static final int HEAD_CHARACTERS = 22;
    private static final int CELL_CHARACTERS = 21;
    private static final int LEAST_WIDTH = 10;

    private final int headWidth;
    private final int headHeight;
    private final int cellWidth;
    /** Where each row begins below the heads of the columns, and behind them where the last one ends. */
    private final int[] tops;

    private TableGeometry(int headWidth, int headHeight, int cellWidth, int[] tops) {
        this.headWidth = headWidth;
        this.headHeight = headHeight;
        this.cellWidth = cellWidth;
        this.tops = tops;
    }

    /**
     * How texts measure.
     *
     * @param width measures a text
     * @param character how wide a letter is on average
     * @param line how high a line is
     * @param figure how high a line of figures is
     */
    record Letters(ToIntFunction<String> width, double character, int line, int figure) {

        List<String> wrapped(String text, int room) {
            return WrappedText.of(text, Math.max(LEAST_WIDTH, room), width).lines();
        }

        private int height(String text, int room) {
            return wrapped(text, room).size() * line;
        }

        private int longestWord(Stream<String> texts) {
            return texts.flatMap(text -> Arrays.stream(text.split("\\s+"))).mapToInt(width).max().orElse(0);
        }
    }

    /**
     * {@return the places of a table: columns as wide as their words need, wider where there is room for all}
     *
     * @param shown the table
     * @param letters how its texts measure
     * @param room how wide the area is that it is shown in
     */
    static TableGeometry of(ShownTable shown, Letters letters, int room) {
        int columns = shown.size().columns();
        int third = room / 3;
        int headWidth = Math.min(third, Math.max((int) Math.ceil(letters.character() * HEAD_CHARACTERS),
                letters.longestWord(IntStream.range(0, shown.size().rows()).mapToObj(shown::rowLabel)) + 2 * GAP));
        int least = Math.max((int) Math.ceil(letters.character() * CELL_CHARACTERS) + 2 * GAP, Math.min(third,
                letters.longestWord(IntStream.range(0, columns).mapToObj(shown::columnLabel)) + GAP));
        int cellWidth = Math.max(least, Math.min(least * 2, (room - headWidth) / Math.max(1, columns)));
        int headHeight = GAP + IntStream.range(0, columns)
                .map(column -> letters.height(shown.columnLabel(column), headRoomOfColumn(cellWidth))).max()
                .orElse(letters.line());
        int[] tops = new int[shown.size().rows() + 1];
        for (int row = 0; row + 1 < tops.length; row++) {
            int head = letters.height(shown.rowLabel(row), headRoomOfRow(headWidth));
            tops[row + 1] = tops[row] + Math.max(head, cells(shown, row, letters)) + GAP;
        }
        return new TableGeometry(headWidth, headHeight, cellWidth, tops);
    }

    /** One cell has a figure with a line below it, several have a line each. */
    private static int cells(ShownTable shown, int row, Letters letters) {
        return shown.table().cells().get(row).stream().mapToInt(cells -> cells.size() > 1
                ? cells.size() * letters.line() : letters.figure() + letters.line()).max().orElse(0);
    }

    private static int headRoomOfColumn(int width) {
        return width - GAP;
    }

    private static int headRoomOfRow(int width) {
        return width - 2 * GAP;
    }

    /** {@return how wide the texts above the columns may be} */
    int columnHeadRoom() {
        return headRoomOfColumn(cellWidth);
    }

    /** {@return how wide the texts beside the rows may be} */
    int rowHeadRoom() {
        return headRoomOfRow(headWidth);
    }

    /** {@return how wide the heads of the rows are} */
    int headWidth() {
        return headWidth;
    }

    /** {@return how high the heads of the columns are} */
    int headHeight() {
        return headHeight;
    }

    /** {@return how wide all columns and how high all rows are together} */
    Point content(GridCursor.Size size) {
        return new Point(size.columns() * cellWidth, tops[tops.length - 1]);
    }

    /** {@return where a place is} */
    Rectangle box(GridCursor place, Point scrolled) {
        return new Rectangle(headWidth + place.column() * cellWidth - scrolled.x,
                headHeight + tops[place.row()] - scrolled.y, cellWidth, tops[place.row() + 1] - tops[place.row()]);
    }

    /** {@return the place at a point; empty on the heads, and beyond the last row and column} */
    Optional<GridCursor> at(int x, int y, Point scrolled, GridCursor.Size size) {
        if (x < headWidth || y < headHeight) {
            return Optional.empty();
        }
        int column = (x - headWidth + scrolled.x) / Math.max(1, cellWidth);
        return IntStream.range(0, size.rows()).filter(row -> y - headHeight + scrolled.y < tops[row + 1]).boxed()
                .findFirst().map(row -> new GridCursor(row, column)).filter(size::contains);
    }

    /** {@return how far to scroll so that a place is in view, as near as possible to how far it is scrolled now} */
    Point revealing(GridCursor place, Point scrolled, Point area) {
        return new Point(
                nearest(scrolled.x, place.column() * cellWidth, (place.column() + 1) * cellWidth, area.x - headWidth),
                nearest(scrolled.y, tops[place.row()], tops[place.row() + 1], area.y - headHeight));
    }

    private static int nearest(int now, int begin, int end, int room) {
        int least = Math.max(0, end - room);
        return Math.clamp(now, least, Math.max(least, begin));
    }
}
