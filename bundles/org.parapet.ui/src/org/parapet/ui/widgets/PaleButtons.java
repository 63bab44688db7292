// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;

/**
 * Lets buttons on GTK be pale while they cannot be pressed. Forms and themes give buttons a colour of their own, and
 * GTK then shows it whether they can be pressed or not; elsewhere the desktop sees to it.
 */
public final class PaleButtons {

    private static final String USUAL = PaleButtons.class.getName();

    private PaleButtons() {
    }

    /**
     * Watches all buttons that are made from now on, where that is needed.
     *
     * @param display the display
     */
    public static void watch(Display display) {
        PaleOnGtk.watch(display, Button.class, PaleButtons::show);
    }

    private static void show(Button button) {
        Color pale = button.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
        boolean isPale = pale.equals(button.getForeground());
        if (!button.isEnabled() && !isPale) {
            button.setData(USUAL, button.getForeground());
            button.setForeground(pale);
        } else if (button.isEnabled() && isPale && button.getData(USUAL) instanceof Color usual) {
            button.setForeground(usual);
        }
    }
}
