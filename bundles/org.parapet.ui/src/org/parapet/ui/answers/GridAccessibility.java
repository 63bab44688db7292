// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.stream.IntStream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.parapet.model.assessment.Participant;
import org.parapet.ui.grid.GridCursor;

/** Tells screen readers what the grid holds: every cell is a child named by participant, statement and answer. */
final class GridAccessibility {

    private final AnswerGrid grid;

    GridAccessibility(AnswerGrid grid) {
        this.grid = grid;
    }

    private boolean isCell(int child) {
        return child >= 0 && child < grid.size().cells();
    }

    void install() {
        grid.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = isCell(event.childID) ? name(grid.sheet(), grid.size().at(event.childID))
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
                event.detail = grid.size().cells();
            }

            /** Without these GTK knows how many cells there are, but reads none of them. */
            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = IntStream.range(0, grid.size().cells()).boxed().toArray();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                if (grid.isFocusControl()) {
                    event.childID = grid.size().isEmpty() ? ACC.CHILDID_SELF : grid.size().index(grid.cursor());
                }
            }

            @Override
            public void getSelection(AccessibleControlEvent event) {
                event.childID = grid.size().isEmpty() ? ACC.CHILDID_NONE : grid.size().index(grid.cursor());
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
                if (isCell(event.childID) && grid.size().at(event.childID).equals(grid.cursor())) {
                    event.detail |= ACC.STATE_SELECTED | (grid.isFocusControl() ? ACC.STATE_FOCUSED : 0);
                }
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                if (isCell(event.childID)) {
                    event.result = answer(grid.sheet(), grid.size().at(event.childID));
                }
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle area = isCell(event.childID) ? grid.bounds(grid.size().at(event.childID))
                        : grid.getClientArea();
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
                event.childID = grid.size().contains(cell) ? grid.size().index(cell) : ACC.CHILDID_SELF;
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
