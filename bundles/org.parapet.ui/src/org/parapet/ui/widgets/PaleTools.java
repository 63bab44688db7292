// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Lets the words of tools on GTK be pale while they cannot be pressed. The dark theme gives toolbars a colour of their
 * own, and GTK then shows it whether a tool can be pressed or not; elsewhere the desktop sees to it.
 */
public final class PaleTools {

    private PaleTools() {
    }

    /**
     * Watches all toolbars that are made from now on, where that is needed.
     *
     * @param display the display
     */
    public static void watch(Display display) {
        PaleOnGtk.watch(display, ToolBar.class, PaleTools::show);
    }

    private static void show(ToolBar bar) {
        Color pale = bar.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
        for (ToolItem item : bar.getItems()) {
            item.setForeground(item.isEnabled() ? null : pale);
        }
    }
}
