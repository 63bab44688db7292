// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.parapet.model.assessment.Participant;

/**
 * A grid of participants and statements that is answered with the keyboard. Only the cells in view are painted, and after
 * a change only the cells that changed, so that its speed does not depend on how many participants there are. The row of
 * codes and the columns of participants stay in view.
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
    private final OptionKeys keys = new OptionKeys();
    private AnswerSheet sheet;
    private GridCursor cursor = new GridCursor(0, 0);
    private GridPainter painter;
    private boolean advance = true;
    private final GridGeometry geometry = new GridGeometry();

    AnswerGrid(Composite parent, Listener listener) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.BORDER);
        this.listener = listener;
        addListener(SWT.Paint, event -> paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
        addListener(SWT.Resize, event -> updateScrolling());
        addListener(SWT.KeyDown, this::keyDown);
        addListener(SWT.Traverse, this::traverse);
        addListener(SWT.FocusIn, event -> redrawCurrent());
        addListener(SWT.FocusOut, event -> redrawCurrent());
        addListener(SWT.MouseDown, this::mouseDown);
        addListener(SWT.MouseDoubleClick, event -> showMenu(toDisplay(event.x, event.y)));
        addListener(SWT.MouseMove, this::mouseMove);
        addListener(SWT.MenuDetect, this::menuDetect);
        addListener(SWT.Dispose, event -> disposePainter());
        getVerticalBar().addListener(SWT.Selection,
                event -> scrollTo(getVerticalBar().getSelection(), geometry.left()));
        getHorizontalBar().addListener(SWT.Selection,
                event -> scrollTo(geometry.top(), getHorizontalBar().getSelection()));
        new GridAccessibility(this).install();
    }

    /** Shows another assessment from its beginning. */
    void show(AnswerSheet shown) {
        sheet = shown;
        cursor = new GridCursor(0, 0);
        geometry.scroll(0, 0);
        keys.reset();
        measure();
        updateScrolling();
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
        updateScrolling();
        redraw();
    }

    private void redrawChanged(AnswerSheet before) {
        int end = Math.min(size().rows(), geometry.top() + geometry.visibleRows(area()) + 1);
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

    /** Sets whether an answer moves on to the next cell. */
    void setAdvance(boolean moveOn) {
        advance = moveOn;
    }

    void moveTo(GridCursor target) {
        if (size().isEmpty()) {
            return;
        }
        GridCursor before = cursor;
        cursor = target.within(size());
        keys.reset();
        if (before.equals(cursor)) {
            return;
        }
        if (!reveal()) {
            redrawCell(before.row(), before.column());
            redrawHeaders(before);
            redrawCurrent();
            redrawHeaders(cursor);
        }
        listener.moved(cursor);
        getAccessible().setFocus(GridAccessibility.child(cursor, size()));
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

    private Point area() {
        Rectangle area = getClientArea();
        return new Point(area.width, area.height);
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

    private void updateScrolling() {
        if (sheet == null) {
            return;
        }
        setBar(getVerticalBar(), geometry.top(), size().rows(), geometry.visibleRows(area()));
        int last = geometry.lastLeft(area());
        setBar(getHorizontalBar(), geometry.left(), geometry.columns(), geometry.columns() - last);
        scrollTo(getVerticalBar().getSelection(), getHorizontalBar().getSelection());
    }

    private static void setBar(ScrollBar bar, int selection, int maximum, int thumb) {
        boolean needed = thumb < maximum;
        bar.setVisible(needed);
        bar.setValues(needed ? Math.min(selection, maximum - thumb) : 0, 0, Math.max(1, maximum),
                Math.max(1, Math.min(thumb, maximum)), 1, Math.max(1, thumb - 1));
    }

    private void scrollTo(int row, int column) {
        int newTop = Math.clamp(row, 0, Math.max(0, size().rows() - geometry.visibleRows(area())));
        int newLeft = Math.clamp(column, 0, geometry.lastLeft(area()));
        if (geometry.scroll(newTop, newLeft)) {
            redraw();
        }
        getVerticalBar().setSelection(newTop);
        getHorizontalBar().setSelection(newLeft);
    }

    /** Scrolls so far that the current cell is in view, and says whether that was needed. */
    private boolean reveal() {
        int lowest = Math.max(0, cursor.row() - geometry.visibleRows(area()) + 1);
        int newTop = Math.clamp(geometry.top(), lowest, cursor.row());
        int newLeft = Math.min(geometry.left(), cursor.column());
        while (newLeft + geometry.visibleColumns(newLeft, area()) <= cursor.column()) {
            newLeft++;
        }
        boolean scrolls = newTop != geometry.top() || newLeft != geometry.left();
        scrollTo(newTop, newLeft);
        return scrolls;
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
                new GridPainter.Shown(sheet, cursor, keys.unfinished(), isFocusControl()));
    }

    /** {@return where a cell is; outside the grid when it is scrolled away} */
    Rectangle bounds(GridCursor cell) {
        return geometry.bounds(cell);
    }

    /** {@return the cell at a point; with row -1 in the header, column -1 in the participants' columns} */
    GridCursor cellAt(int x, int y) {
        return geometry.cellAt(x, y, size().rows());
    }

    private boolean isCell(GridCursor cell) {
        return cell.row() >= 0 && cell.row() < size().rows() && cell.column() >= 0 && cell.column() < size().columns();
    }

    private void redrawCurrent() {
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

    private void keyDown(Event event) {
        if (size().isEmpty()) {
            return;
        }
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> moveTo(cursor.moved(-1, 0, size()));
            case SWT.ARROW_DOWN -> moveTo(cursor.moved(1, 0, size()));
            case SWT.ARROW_LEFT -> moveTo(cursor.moved(0, -1, size()));
            case SWT.ARROW_RIGHT -> moveTo(cursor.moved(0, 1, size()));
            case SWT.PAGE_UP -> moveTo(cursor.moved(-geometry.visibleRows(area()), 0, size()));
            case SWT.PAGE_DOWN -> moveTo(cursor.moved(geometry.visibleRows(area()), 0, size()));
            case SWT.HOME -> moveTo(new GridCursor(control ? 0 : cursor.row(), 0));
            case SWT.END -> moveTo(new GridCursor(control ? size().rows() - 1 : cursor.row(), size().columns() - 1));
            case SWT.CR, SWT.KEYPAD_CR -> moveTo(cursor.next(size()));
            case SWT.DEL, SWT.BS -> answer("", false);
            case SWT.F2 -> editField();
            default -> typed(event);
        }
    }

    private void editField() {
        AnswerColumn column = sheet.columns().get(cursor.column());
        boolean text = column.kind() == AnswerColumn.Kind.TEXT;
        if (text || column.notes()) {
            listener.edit(cursor, !text, "");
        }
    }

    private void typed(Event event) {
        if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0 || event.character < ' ') {
            return;
        }
        AnswerColumn column = sheet.columns().get(cursor.column());
        if (column.kind() == AnswerColumn.Kind.TEXT) {
            listener.edit(cursor, false, String.valueOf(event.character));
            return;
        }
        if (event.character == ' ' && column.kind() == AnswerColumn.Kind.TICK) {
            boolean done = "done".equals(sheet.value(cursor.row(), cursor.column()));
            answer(done ? "not-done" : "done", false);
            return;
        }
        OptionalInt chosen = keys.type(event.character, column);
        if (chosen.isPresent()) {
            answer(column.choices().get(chosen.getAsInt()).code(), advance);
        } else {
            redrawCurrent();
        }
    }

    private void answer(String value, boolean moveOn) {
        keys.reset();
        if (sheet.isEditable()) {
            listener.answered(cursor, value);
            redrawCurrent();
            if (moveOn) {
                moveTo(cursor.next(size()));
            }
        }
    }

    /** Tab goes from cell to cell and leaves the grid behind the last one; F6 leaves it anywhere. */
    private void traverse(Event event) {
        GridCursor target = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> size().isEmpty() ? cursor : cursor.next(size());
            case SWT.TRAVERSE_TAB_PREVIOUS -> size().isEmpty() ? cursor : cursor.previous(size());
            default -> cursor;
        };
        boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (tab && !target.equals(cursor)) {
            event.doit = false;
            moveTo(target);
        } else if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ARROW_NEXT
                || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS || event.detail == SWT.TRAVERSE_PAGE_NEXT
                || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS) {
            event.doit = false;
        } else {
            event.doit = true;
        }
    }

    private void mouseDown(Event event) {
        setFocus();
        GridCursor cell = cellAt(event.x, event.y);
        if (isCell(cell)) {
            moveTo(cell);
        } else if (cell.row() >= 0 && cell.row() < size().rows() && cell.column() < 0) {
            moveTo(new GridCursor(cell.row(), cursor.column()));
        }
    }

    private void mouseMove(Event event) {
        GridCursor cell = cellAt(event.x, event.y);
        String tip = null;
        if (cell.column() >= 0 && cell.column() < size().columns() && cell.row() < size().rows()) {
            AnswerColumn column = sheet.columns().get(cell.column());
            String note = cell.row() < 0 ? "" : sheet.note(cell.row(), cell.column());
            tip = note.isEmpty() ? column.heading() + "  " + column.statement()
                    : Messages.text("grid.noteTip", note);
        }
        if (!java.util.Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private void menuDetect(Event event) {
        event.doit = false;
        if (size().isEmpty()) {
            return;
        }
        Point at = toControl(event.x, event.y);
        Rectangle cell = bounds(cursor);
        showMenu(event.detail == SWT.MENU_KEYBOARD || !getClientArea().contains(at)
                ? toDisplay(cell.x + cell.width / 2, cell.y + cell.height) : new Point(event.x, event.y));
    }

    private void showMenu(Point at) {
        GridCursor cell = cellAt(toControl(at).x, toControl(at).y);
        if (!size().isEmpty() && cell.column() >= 0 && cell.row() >= 0 && sheet.isEditable()) {
            GridMenu.show(this, at, sheet.columns().get(cursor.column()), sheet.value(cursor.row(), cursor.column()),
                    value -> answer(value, false), this::editField);
        }
    }
}
