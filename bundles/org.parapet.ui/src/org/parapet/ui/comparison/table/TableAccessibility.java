// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.parapet.ui.comparison.Messages;

/** Tells screen readers what a grid of a comparison holds: every place is a child, named by all that stands there. */
final class TableAccessibility extends AccessibleControlAdapter {

    private final ComparisonGrid grid;

    TableAccessibility(ComparisonGrid grid) {
        this.grid = grid;
    }

    void install() {
        grid.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = isCell(event.childID) ? grid.description(grid.size().at(event.childID))
                        : grid.message().orElseGet(() -> Messages.text("grid.accessible"));
            }
        });
        grid.getAccessible().addAccessibleControlListener(this);
    }

    private boolean isCell(int child) {
        return child >= 0 && child < grid.size().cells();
    }

    private int chosen() {
        return grid.size().isEmpty() ? ACC.CHILDID_SELF : grid.size().index(grid.cursor());
    }

    @Override
    public void getChildCount(AccessibleControlEvent event) {
        event.detail = grid.size().cells();
    }

    @Override
    public void getChildren(AccessibleControlEvent event) {
        Object[] children = new Object[grid.size().cells()];
        for (int i = 0; i < children.length; i++) {
            children[i] = i;
        }
        event.children = children;
    }

    @Override
    public void getRole(AccessibleControlEvent event) {
        event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_TABLE : ACC.ROLE_TABLECELL;
    }

    @Override
    public void getFocus(AccessibleControlEvent event) {
        event.childID = grid.isFocusControl() ? chosen() : ACC.CHILDID_NONE;
    }

    @Override
    public void getSelection(AccessibleControlEvent event) {
        event.childID = grid.size().isEmpty() ? ACC.CHILDID_NONE : chosen();
    }

    @Override
    public void getState(AccessibleControlEvent event) {
        event.detail = event.childID == ACC.CHILDID_SELF ? ACC.STATE_FOCUSABLE : ACC.STATE_SELECTABLE
                | (event.childID == chosen() ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0);
    }

    @Override
    public void getLocation(AccessibleControlEvent event) {
        Rectangle box = isCell(event.childID) ? grid.box(grid.size().at(event.childID))
                : new Rectangle(0, 0, grid.getSize().x, grid.getSize().y);
        Point at = grid.toDisplay(box.x, box.y);
        event.x = at.x;
        event.y = at.y;
        event.width = box.width;
        event.height = box.height;
    }
}
