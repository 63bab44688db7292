// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.drawing;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Fonts and colours of a control, following the theme and the system's font size. */
public final class Looks {

    private Looks() {
    }

    /**
     * Gives the colours for drawing on a control as it is now.
     *
     * @param control the control
     * @return the colours
     */
    public static ChartColours colours(Control control) {
        return new ChartColours(Rgb.of(control.getBackground()), Rgb.of(control.getForeground()));
    }

    /**
     * Makes a control's font bold and larger.
     *
     * @param control the control
     * @param share its size relative to what it was, such as 1.25
     */
    public static void heading(Control control, double share) {
        control.setFont(bold(control, share));
    }

    /**
     * Makes a bold font from a control's.
     *
     * @param control the control that the font is disposed with
     * @param share its size relative to the control's
     * @return the font
     */
    public static Font bold(Control control, double share) {
        return derived(control, share, SWT.BOLD);
    }

    /**
     * Makes a font from a control's.
     *
     * @param control the control that the font is disposed with
     * @param share its size relative to the control's
     * @param style the font's style
     * @return the font
     */
    public static Font derived(Control control, double share, int style) {
        int height = Math.max(1, (int) Math.round(control.getFont().getFontData()[0].getHeight() * share));
        Font font = FontDescriptor.createFrom(control.getFont()).setStyle(style).setHeight(height)
                .createFont(control.getDisplay());
        control.addDisposeListener(event -> font.dispose());
        return font;
    }
}
