// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Lets the Tab key lead on from every field, where a field of several lines would write it and hold the keyboard. */
public final class TabKey {

    private TabKey() {
    }

    /**
     * Lets Tab and Shift+Tab leave every text field of a display.
     *
     * @param display the display
     */
    public static void leadsOn(Display display) {
        display.addFilter(SWT.Traverse, TabKey::leave);
    }

    private static void leave(Event event) {
        boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (tab && event.widget instanceof Text) {
            event.doit = true;
        }
    }
}
