// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** How well text stands out from its ground: the contrast ratio of WCAG 2.2, from 1 to 21. */
public final class Contrast {

    /** What text needs at least (WCAG 2.2, 1.4.3). */
    public static final double LEAST = 4.5;

    private Contrast() {
    }

    /**
     * {@return the contrast ratio of two colours, from 1 to 21}
     *
     * @param text one colour
     * @param ground the other
     */
    public static double of(Color text, Color ground) {
        double one = luminance(text);
        double other = luminance(ground);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /**
     * {@return the visible, enabled texts that stand out too little, each with its colours; empty when all can be read}
     *
     * @param window where to look
     * @param where begins each line
     */
    public static List<String> tooFaint(WorkbenchDriver window, String where) {
        return window.findAll(Control.class, control -> control.isEnabled() && isText(control)
                && !VisibleText.of(control).isBlank() && of(control) < LEAST).stream()
                .map(control -> window.get(() -> "%s: %.1f '%s' %s on %s".formatted(where, of(control),
                        VisibleText.of(control).lines().findFirst().orElse(""), control.getForeground(),
                        control.getBackground()))).toList();
    }

    private static boolean isText(Control control) {
        return control instanceof Label || control instanceof Text || control instanceof StyledText
                || control instanceof Table || control instanceof Tree || control instanceof Hyperlink;
    }

    private static double of(Control control) {
        return of(control.getForeground(), control.getBackground());
    }

    private static double luminance(Color color) {
        RGB rgb = color.getRGB();
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
