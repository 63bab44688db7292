// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Colours between the theme's colours, so that they fit in light and dark. */
public final class Blend {

    /** Stands out by at least 3 to 1 from the light and the dark background; for lines and marks, not for text. */
    public static final RGB ACCENT = new RGB(0x2F, 0x86, 0xD6);

    private Blend() {
    }

    /**
     * {@return a colour between two}
     *
     * @param from the colour at share 0
     * @param to the colour at share 1
     * @param share 0 to 1
     */
    public static Color of(Color from, Color to, double share) {
        return new Color(mix(from.getRed(), to.getRed(), share), mix(from.getGreen(), to.getGreen(), share),
                mix(from.getBlue(), to.getBlue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
