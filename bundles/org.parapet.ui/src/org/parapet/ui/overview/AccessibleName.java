// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.overview;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

final class AccessibleName {

    private AccessibleName() {
    }

    /** Names a control for a screen reader. */
    static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
