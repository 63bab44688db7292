// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.parapet.model.assessment.Participant;
import org.parapet.ui.grid.GridCursor;

/**
 * A grid of participants and statements that is answered with the keyboard. Only the cells in view are painted, and
 * after a change only the cells that changed, so that its speed does not depend on how many participants there are. The
 * row of codes and the columns of participants stay in view.
 */
final class AnswerGrid extends Canvas {

    private static final int FEWEST_ROWS_SHOWN = 4;

    /** What the grid asks of its surroundings. */
    interface Listener {
        /** Another cell became the current one. */
        void moved(GridCursor cursor);

        /** The current cell is to be answered; "" makes it blank. */
        void answered(GridCursor cursor, String value);

        /** The field below the grid is wanted, for a note or free text. */
        void edit(GridCursor cursor, boolean note, String typed);
    }

    private final Listener listener;
    private final GridGeometry geometry = new GridGeometry();
    private final GridScrolling scrolling = new GridScrolling(this, geometry);
    private final GridKeyboard keyboard = new GridKeyboard(this);
    private AnswerSheet sheet;
    private GridCursor cursor = new GridCursor(0, 0);
    private GridPainter painter;

    AnswerGrid(Composite parent, Listener listener) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.BORDER);
        this.listener = listener;
        addListener(SWT.Paint, event -> paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
        addListener(SWT.FocusIn, event -> redrawCurrent());
        addListener(SWT.FocusOut, event -> redrawCurrent());
        addListener(SWT.Dispose, event -> disposePainter());
        scrolling.install();
        keyboard.install();
        new GridMouse(this).install();
        new GridAccessibility(this).install();
    }

    /** Shows another assessment from its beginning. */
    void show(AnswerSheet shown) {
        sheet = shown;
        cursor = new GridCursor(0, 0);
        geometry.scroll(0, 0);
        keyboard.reset();
        measure();
        scrolling.update();
        redraw();
    }

    /** Shows what changed in the assessment; the current cell, and what is in view, stay. */
    void update(AnswerSheet changed) {
        AnswerSheet before = sheet;
        sheet = changed;
        if (before.participants().equals(changed.participants()) && before.columns().equals(changed.columns())) {
            redrawChanged(before);
            return;
        }
        int row = before.participants().isEmpty() ? -1
                : changed.participants().indexOf(before.participants().get(cursor.row()));
        if (!size().isEmpty()) {
            cursor = (row < 0 ? cursor : new GridCursor(row, cursor.column())).within(size());
        }
        measure();
        scrolling.update();
        redraw();
    }

    private void redrawChanged(AnswerSheet before) {
        int end = Math.min(size().rows(), geometry.top() + page() + 1);
        for (int row = geometry.top(); row < end; row++) {
            boolean changed = before.answered(row) != sheet.answered(row)
                    || before.response(row).isPresent() != sheet.response(row).isPresent();
            if (changed) {
                Rectangle name = geometry.nameCell(row);
                redraw(name.x, name.y, geometry.nameWidth() + geometry.progressWidth(), name.height, false);
            }
            for (int column = geometry.left(); column < size().columns(); column++) {
                if (differs(before, row, column)) {
                    redrawCell(row, column);
                }
            }
        }
    }

    private boolean differs(AnswerSheet before, int row, int column) {
        return !before.value(row, column).equals(sheet.value(row, column))
                || !before.note(row, column).equals(sheet.note(row, column));
    }

    AnswerSheet sheet() {
        return sheet;
    }

    GridCursor cursor() {
        return cursor;
    }

    GridCursor.Size size() {
        return sheet == null ? new GridCursor.Size(0, 0)
                : new GridCursor.Size(sheet.participants().size(), sheet.columns().size());
    }

    /** {@return what the current cell asks for; there must be one} */
    AnswerColumn column() {
        return sheet.columns().get(cursor.column());
    }

    /** {@return the answer in the current cell, which there must be; "" for a blank} */
    String value() {
        return sheet.value(cursor.row(), cursor.column());
    }

    /** {@return how many rows are entirely in view} */
    int page() {
        return scrolling.page();
    }

    /** Sets whether an answer moves on to the next cell. */
    void setAdvance(boolean moveOn) {
        keyboard.setAdvance(moveOn);
    }

    void moveTo(GridCursor target) {
        if (size().isEmpty()) {
            return;
        }
        GridCursor before = cursor;
        cursor = target.within(size());
        keyboard.reset();
        if (before.equals(cursor)) {
            return;
        }
        if (!scrolling.reveal(cursor)) {
            redrawCell(before.row(), before.column());
            redrawHeaders(before);
            redrawCurrent();
            redrawHeaders(cursor);
        }
        listener.moved(cursor);
        getAccessible().setFocus(size().index(cursor));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int height = geometry.rowHeight() * (FEWEST_ROWS_SHOWN + 1);
        int width = geometry.nameWidth() + geometry.progressWidth() + geometry.rowHeight() * FEWEST_ROWS_SHOWN;
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    private void measure() {
        disposePainter();
        GC gc = new GC(this);
        try {
            gc.setFont(painter().boldFont());
            int all = sheet.columns().size();
            geometry.measure(gc, sheet, Messages.text("grid.progress", all, all));
        } finally {
            gc.dispose();
        }
    }

    private GridPainter painter() {
        if (painter == null) {
            painter = new GridPainter(this);
        }
        return painter;
    }

    private void disposePainter() {
        if (painter != null) {
            painter.dispose();
            painter = null;
        }
    }

    static String name(Participant participant) {
        String name = AnswerColumns.text(participant.getName());
        return name.isBlank() ? participant.getCode() : participant.getCode() + "  " + name.strip();
    }

    private void paint(GC gc, Rectangle damage) {
        if (sheet == null) {
            painter().empty(gc, damage);
            return;
        }
        if (!painter().fits()) {
            disposePainter();
        }
        painter().empty(gc, damage);
        painter().sheet(gc, damage, geometry,
                new GridPainter.Shown(sheet, cursor, keyboard.unfinished(), isFocusControl()));
    }

    /** {@return where a cell is; outside the grid when it is scrolled away} */
    Rectangle bounds(GridCursor cell) {
        return geometry.bounds(cell);
    }

    /** {@return the cell at a point; with row -1 in the header, column -1 in the participants' columns} */
    GridCursor cellAt(int x, int y) {
        return geometry.cellAt(x, y, size().rows());
    }

    void redrawCurrent() {
        if (!size().isEmpty()) {
            redrawCell(cursor.row(), cursor.column());
        }
    }

    private void redrawCell(int row, int column) {
        if (row >= geometry.top() && column >= geometry.left()) {
            Rectangle cell = bounds(new GridCursor(row, column));
            redraw(cell.x, cell.y, cell.width, cell.height, false);
        }
    }

    private void redrawHeaders(GridCursor cell) {
        Rectangle area = bounds(cell);
        redraw(area.x, 0, area.width, geometry.rowHeight(), false);
        redraw(0, area.y, geometry.nameWidth(), geometry.rowHeight(), false);
    }

    /** Asks for the field below the grid, where the current cell takes a text or a note. */
    void editField() {
        boolean text = column().kind() == AnswerColumn.Kind.TEXT;
        if (text || column().notes()) {
            listener.edit(cursor, !text, "");
        }
    }

    /** Asks for the field below the grid for the current cell's text, which begins with what was typed. */
    void editText(String typed) {
        listener.edit(cursor, false, typed);
    }

    /** Answers the current cell, "" for a blank, and moves on if wanted; does nothing where no answer may change. */
    void answer(String value, boolean moveOn) {
        keyboard.reset();
        if (sheet.isEditable()) {
            listener.answered(cursor, value);
            redrawCurrent();
            if (moveOn) {
                moveTo(cursor.next(size()));
            }
        }
    }
}
