// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells a screen reader about the chart as a list with a line for each row. */
final class ChartAccessibility {

    private final FindingsChart chart;

    ChartAccessibility(FindingsChart chart) {
        this.chart = chart;
    }

    /** Tells a screen reader about the chart. */
    void install() {
        chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? Messages.text("chart.accessible")
                        : switch (chart.rows().get(event.childID)) {
                            case ChartRow.Heading heading -> heading.title() + " " + heading.figure();
                            case ChartRow.Statement statement -> statement.description();
                        };
            }
        });
        chart.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = chart.rows().size();
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                Object[] children = new Object[chart.rows().size()];
                for (int i = 0; i < children.length; i++) {
                    children[i] = i;
                }
                event.children = children;
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = !chart.isFocusControl() ? ACC.CHILDID_NONE
                        : chart.selectedRow() < 0 ? ACC.CHILDID_SELF : chart.selectedRow();
            }

            @Override
            public void getSelection(AccessibleControlEvent event) {
                event.childID = chart.selectedRow() < 0 ? ACC.CHILDID_NONE : chart.selectedRow();
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.STATE_FOCUSABLE
                        : ACC.STATE_SELECTABLE | (event.childID == chart.selectedRow()
                                ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0);
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle box = event.childID == ACC.CHILDID_SELF
                        ? new Rectangle(0, 0, chart.getSize().x, chart.getSize().y) : chart.bounds(event.childID);
                Point at = chart.toDisplay(box.x, box.y);
                event.x = at.x;
                event.y = at.y;
                event.width = box.width;
                event.height = box.height;
            }
        });
    }
}
