// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.parapet.ui.grid.GridCursor;

/** Chooses cells of a grid with the mouse, shows what they stand for, and offers their answers as a menu. */
final class GridMouse {

    private final AnswerGrid grid;

    GridMouse(AnswerGrid grid) {
        this.grid = grid;
    }

    void install() {
        grid.addListener(SWT.MouseDown, this::pressed);
        grid.addListener(SWT.MouseDoubleClick, event -> showMenu(grid.toDisplay(event.x, event.y)));
        grid.addListener(SWT.MouseMove, this::moved);
        grid.addListener(SWT.MenuDetect, this::menuWanted);
    }

    private void pressed(Event event) {
        grid.setFocus();
        GridCursor cell = grid.cellAt(event.x, event.y);
        if (grid.size().contains(cell)) {
            grid.moveTo(cell);
        } else if (cell.row() >= 0 && cell.row() < grid.size().rows() && cell.column() < 0) {
            grid.moveTo(new GridCursor(cell.row(), grid.cursor().column()));
        }
    }

    private void moved(Event event) {
        String tip = tip(grid.cellAt(event.x, event.y));
        if (!Objects.equals(tip, grid.getToolTipText())) {
            grid.setToolTipText(tip);
        }
    }

    /** The note of a cell; where there is none, and in the row of codes, the statement. */
    private String tip(GridCursor cell) {
        GridCursor.Size size = grid.size();
        if (cell.column() < 0 || cell.column() >= size.columns() || cell.row() >= size.rows()) {
            return null;
        }
        AnswerColumn column = grid.sheet().columns().get(cell.column());
        String note = cell.row() < 0 ? "" : grid.sheet().note(cell.row(), cell.column());
        return note.isEmpty() ? column.heading() + "  " + column.statement() : Messages.text("grid.noteTip", note);
    }

    private void menuWanted(Event event) {
        event.doit = false;
        if (grid.size().isEmpty()) {
            return;
        }
        Point at = grid.toControl(event.x, event.y);
        Rectangle cell = grid.bounds(grid.cursor());
        showMenu(event.detail == SWT.MENU_KEYBOARD || !grid.getClientArea().contains(at)
                ? grid.toDisplay(cell.x + cell.width / 2, cell.y + cell.height) : new Point(event.x, event.y));
    }

    private void showMenu(Point at) {
        Point point = grid.toControl(at);
        GridCursor cell = grid.cellAt(point.x, point.y);
        if (!grid.size().isEmpty() && cell.column() >= 0 && cell.row() >= 0 && grid.sheet().isEditable()) {
            GridMenu.show(grid, at, grid.column(), grid.value(), value -> grid.answer(value, false), grid::editField);
        }
    }
}
