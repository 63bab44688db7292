// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.parapet.model.assessment.Participant;
import org.parapet.ui.grid.GridCursor;

/**
 * Where the cells of the grid are, in points: how high its rows and how wide its columns are, and how far it is
 * scrolled. The columns of participants and progress at the left, and the row of codes at the top, are never scrolled
 * away.
 */
final class GridGeometry {

    private static final int LONGEST_NAME = 24;

    private int rowHeight;
    private int nameWidth;
    private int progressWidth;
    private int[] widths = new int[0];
    private int top;
    private int left;

    /**
     * Measures the columns.
     *
     * @param gc with the font of the headings
     * @param sheet what the grid shows
     * @param progress the longest text in the column of progress
     */
    void measure(GC gc, AnswerSheet sheet, String progress) {
        int lineHeight = gc.getFontMetrics().getHeight();
        int padding = lineHeight / 2;
        int names = gc.textExtent(Messages.text("grid.participant")).x;
        int longest = gc.textExtent("n".repeat(LONGEST_NAME)).x;
        for (Participant participant : sheet.participants()) {
            names = Math.max(names, Math.min(longest, gc.textExtent(AnswerGrid.name(participant)).x));
        }
        int progresses = Math.max(gc.textExtent(progress).x, gc.textExtent(Messages.text("grid.answered")).x);
        setSizes(lineHeight + padding, names + 2 * padding, progresses + 2 * padding, sheet.columns().stream()
                .mapToInt(column -> width(gc, column) + padding + padding / 2).toArray());
    }

    private static int width(GC gc, AnswerColumn column) {
        int width = Math.max(gc.textExtent(column.heading()).x, gc.textExtent("SDA").x);
        for (Choice choice : column.choices()) {
            width = Math.max(width, gc.textExtent(column.mark(choice.code())).x);
        }
        if (!column.isEditable() || column.kind() == AnswerColumn.Kind.TEXT) {
            width = Math.max(width, gc.textExtent(column.isEditable() ? "nnnnnnnn" : "nnnn").x);
        }
        return width;
    }

    /** Sets how high all rows are, and how wide the columns of names, of progress and of each statement. */
    void setSizes(int row, int names, int progresses, int... statements) {
        rowHeight = row;
        nameWidth = names;
        progressWidth = progresses;
        widths = statements;
    }

    int rowHeight() {
        return rowHeight;
    }

    int nameWidth() {
        return nameWidth;
    }

    int progressWidth() {
        return progressWidth;
    }

    int width(int column) {
        return widths[column];
    }

    int columns() {
        return widths.length;
    }

    /** {@return the first row in view} */
    int top() {
        return top;
    }

    /** {@return the first column in view} */
    int left() {
        return left;
    }

    /** Scrolls, and says whether anything moved. */
    boolean scroll(int newTop, int newLeft) {
        boolean moved = newTop != top || newLeft != left;
        top = newTop;
        left = newLeft;
        return moved;
    }

    /** {@return how wide the columns are that are never scrolled away} */
    int frozenWidth() {
        return nameWidth + progressWidth;
    }

    /** {@return how many rows fit entirely into an area of a width and height} */
    int visibleRows(Point area) {
        return rowHeight == 0 ? 0 : Math.max(1, (area.y - rowHeight) / rowHeight);
    }

    /** The columns that fit entirely when one is the leftmost. */
    int visibleColumns(int first, Point area) {
        int space = area.x - frozenWidth();
        int count = 0;
        for (int column = first; column < widths.length && space >= widths[column]; column++) {
            space -= widths[column];
            count++;
        }
        return Math.max(1, count);
    }

    /** {@return the first column in view when the last one is} */
    int lastLeft(Point area) {
        int space = area.x - frozenWidth();
        int first = widths.length;
        while (first > 0 && space >= widths[first - 1]) {
            space -= widths[--first];
        }
        return Math.min(first, Math.max(0, widths.length - 1));
    }

    /** {@return the first row in view, as near to the one now as it can be, when a row is to be in view} */
    int topWith(int row, Point area) {
        return Math.clamp(top, Math.max(0, row - visibleRows(area) + 1), row);
    }

    /** {@return the first column in view, as near to the one now as it can be, when a column is to be in view} */
    int leftWith(int column, Point area) {
        int first = Math.min(left, column);
        while (first + visibleColumns(first, area) <= column) {
            first++;
        }
        return first;
    }

    int rowY(int row) {
        return rowHeight * (row - top + 1);
    }

    Rectangle nameCell(int row) {
        return new Rectangle(0, rowY(row), nameWidth, rowHeight);
    }

    /** {@return where a cell is; outside the grid when it is scrolled away} */
    Rectangle bounds(GridCursor cell) {
        int x = frozenWidth();
        for (int column = left; column < cell.column(); column++) {
            x += widths[column];
        }
        return new Rectangle(cell.column() < left ? -widths[cell.column()] : x, rowY(cell.row()),
                widths[cell.column()], rowHeight);
    }

    /** {@return the cell at a point; with row -1 in the header, column -1 in the participants' columns} */
    GridCursor cellAt(int x, int y, int rows) {
        int row = y < rowHeight ? -1 : Math.min(top + y / rowHeight - 1, rows);
        int right = frozenWidth();
        if (x < right) {
            return new GridCursor(row, -1);
        }
        int column = left;
        while (column < widths.length && x >= right + widths[column]) {
            right += widths[column++];
        }
        return new GridCursor(row, column);
    }
}
