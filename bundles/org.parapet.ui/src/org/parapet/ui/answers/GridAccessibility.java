// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.parapet.model.assessment.Participant;

/** Tells screen readers what the grid holds: every cell is a child named by participant, statement and answer. */
final class GridAccessibility {

    private final AnswerGrid grid;

    GridAccessibility(AnswerGrid grid) {
        this.grid = grid;
    }

    static int child(GridCursor cell, GridCursor.Size size) {
        return cell.row() * size.columns() + cell.column();
    }

    private GridCursor cell(int child) {
        return new GridCursor(child / grid.size().columns(), child % grid.size().columns());
    }

    private boolean isCell(int child) {
        return child >= 0 && child < grid.size().rows() * grid.size().columns();
    }

    void install() {
        grid.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = isCell(event.childID) ? name(grid.sheet(), cell(event.childID))
                        : Messages.text("grid.name");
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = Messages.text("grid.help");
            }
        });
        grid.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = isCell(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = grid.size().rows() * grid.size().columns();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                if (grid.isFocusControl()) {
                    event.childID = grid.size().isEmpty() ? ACC.CHILDID_SELF : child(grid.cursor(), grid.size());
                }
            }

            @Override
            public void getSelection(AccessibleControlEvent event) {
                event.childID = grid.size().isEmpty() ? ACC.CHILDID_NONE : child(grid.cursor(), grid.size());
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
                if (isCell(event.childID) && cell(event.childID).equals(grid.cursor())) {
                    event.detail |= ACC.STATE_SELECTED | (grid.isFocusControl() ? ACC.STATE_FOCUSED : 0);
                }
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                if (isCell(event.childID)) {
                    event.result = answer(grid.sheet(), cell(event.childID));
                }
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle area = isCell(event.childID) ? grid.bounds(cell(event.childID)) : grid.getClientArea();
                Point at = grid.toDisplay(area.x, area.y);
                event.x = at.x;
                event.y = at.y;
                event.width = area.width;
                event.height = area.height;
            }

            @Override
            public void getChildAtPoint(AccessibleControlEvent event) {
                Point at = grid.toControl(event.x, event.y);
                GridCursor cell = grid.cellAt(at.x, at.y);
                boolean inside = cell.row() >= 0 && cell.row() < grid.size().rows() && cell.column() >= 0
                        && cell.column() < grid.size().columns();
                event.childID = inside ? child(cell, grid.size()) : ACC.CHILDID_SELF;
            }
        });
    }

    /** {@return a cell in words: participant, statement, answer and whether there is a note} */
    static String name(AnswerSheet sheet, GridCursor cell) {
        Participant participant = sheet.participants().get(cell.row());
        AnswerColumn column = sheet.columns().get(cell.column());
        String statement = column.question().isEmpty() ? column.statement()
                : column.statement() + " " + column.question();
        String name = Messages.text("grid.cellName", participant.getCode(), column.heading(), statement,
                answer(sheet, cell));
        String note = sheet.note(cell.row(), cell.column());
        return note.isEmpty() ? name : name + " " + Messages.text("grid.cellNote", note);
    }

    private static String answer(AnswerSheet sheet, GridCursor cell) {
        String value = sheet.value(cell.row(), cell.column());
        return value.isEmpty() ? Messages.text("grid.blank") : sheet.columns().get(cell.column()).label(value);
    }
}
