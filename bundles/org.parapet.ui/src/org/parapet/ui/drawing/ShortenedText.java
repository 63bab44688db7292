// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.drawing;

import java.util.function.ToIntFunction;

/** Cuts text that does not fit on its line. */
public final class ShortenedText {

    private static final String MORE = "\u2026";
    /** More than fits on any line; a longer text is not measured letter by letter. */
    private static final int LONGEST = 400;

    private ShortenedText() {
    }

    /**
     * Cuts a text to a width.
     *
     * @param text the text, on one line
     * @param width the width that there is
     * @param measure measures a text in the same unit as the width
     * @return the text, or as much of its beginning as fits with an ellipsis behind it; at least the ellipsis
     */
    public static String of(String text, int width, ToIntFunction<String> measure) {
        if (measure.applyAsInt(text) <= width) {
            return text;
        }
        int low = 0;
        int high = Math.min(text.length(), LONGEST);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure.applyAsInt(text.substring(0, middle) + MORE) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).stripTrailing() + MORE;
    }
}
