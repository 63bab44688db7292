// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.parapet.model.assessment.Participant;

/**
 * Where the cells of the grid are, in points: how high its rows and how wide its columns are, and how far it is scrolled.
 * The columns of participants and progress at the left, and the row of codes at the top, are never scrolled away.
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
        rowHeight = lineHeight + padding;
        nameWidth = gc.textExtent(Messages.text("grid.participant")).x + 2 * padding;
        int longest = gc.textExtent("n".repeat(LONGEST_NAME)).x;
        for (Participant participant : sheet.participants()) {
            int name = gc.textExtent(AnswerGrid.name(participant)).x;
            nameWidth = Math.max(nameWidth, Math.min(longest, name) + 2 * padding);
        }
        progressWidth = gc.textExtent(progress).x + 2 * padding;
        progressWidth = Math.max(progressWidth, gc.textExtent(Messages.text("grid.answered")).x + 2 * padding);
        widths = new int[sheet.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            AnswerColumn column = sheet.columns().get(i);
            int width = Math.max(gc.textExtent(column.heading()).x, gc.textExtent("SDA").x);
            for (Choice choice : column.choices()) {
                width = Math.max(width, gc.textExtent(column.mark(choice.code())).x);
            }
            if (!column.isEditable() || column.kind() == AnswerColumn.Kind.TEXT) {
                width = Math.max(width, gc.textExtent(column.isEditable() ? "nnnnnnnn" : "nnnn").x);
            }
            widths[i] = width + padding + padding / 2;
        }
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
