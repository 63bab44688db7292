// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names controls for a screen reader, where no label before them does. */
public final class AccessibleName {

    private AccessibleName() {
    }

    /**
     * Names a control.
     *
     * @param control the control
     * @param name what a screen reader calls it
     */
    public static void give(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
