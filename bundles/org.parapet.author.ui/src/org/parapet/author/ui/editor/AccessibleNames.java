// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** Names for controls that have no label of their own, so that a screen reader can tell them apart. */
public final class AccessibleNames {

    private AccessibleNames() {
    }

    /**
     * Names a control.
     *
     * @param control the control
     * @param name what it is for
     */
    public static void set(Control control, String name) {
        control.getAccessible().addAccessibleListener(
                AccessibleListener.getNameAdapter(event -> event.result = name));
    }
}
