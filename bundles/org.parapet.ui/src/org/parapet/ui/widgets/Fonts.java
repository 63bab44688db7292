// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Fonts relative to the system's, and measures relative to the font. */
public final class Fonts {

    private Fonts() {
    }

    /**
     * {@return a bold font of a relative size; disposed of with the control}
     *
     * @param owner whose font it is derived from
     * @param factor 1 is as large as the owner's
     */
    public static Font bold(Control owner, double factor) {
        int points = owner.getFont().getFontData()[0].getHeight();
        FontDescriptor bold = FontDescriptor.createFrom(owner.getFont()).setStyle(SWT.BOLD)
                .setHeight((int) Math.round(points * factor));
        return new LocalResourceManager(JFaceResources.getResources(), owner).create(bold);
    }

    /**
     * {@return the width of so many average characters, in points}
     *
     * @param control whose font counts
     * @param characters how many
     */
    public static int width(Control control, int characters) {
        return (int) Math.ceil(metrics(control).getAverageCharacterWidth() * characters);
    }

    /**
     * {@return the height of so many lines of text, in points}
     *
     * @param control whose font counts
     * @param lines how many
     */
    public static int height(Control control, int lines) {
        return metrics(control).getHeight() * lines;
    }

    private static FontMetrics metrics(Control control) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return gc.getFontMetrics();
        } finally {
            gc.dispose();
        }
    }
}
