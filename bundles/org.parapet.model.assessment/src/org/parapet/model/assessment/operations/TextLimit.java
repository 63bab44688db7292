// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.operations;

import java.util.OptionalInt;

/** How long a text of a partnership may be, and which characters it may hold. */
public enum TextLimit {
    /** A name, code, heading or address: one line of at most 200 characters. */
    NAME(200),
    /** A note, comment or paragraph: at most 20,000 characters; line ends and tabs are allowed. */
    PROSE(20_000);

    private final int maximum;

    TextLimit(int maximum) {
        this.maximum = maximum;
    }

    /** {@return the greatest length in UTF-16 characters} */
    public int maximum() {
        return maximum;
    }

    /**
     * {@return the first code point that such a text may not hold}: control characters, halves of surrogate pairs and
     * code points that are no characters; in a {@link #NAME} line ends and tabs too
     *
     * @param text any text
     */
    public OptionalInt firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            int codePoint = text.codePointAt(i);
            if (isForbidden(codePoint)) {
                return OptionalInt.of(codePoint);
            }
            i += Character.charCount(codePoint) - 1;
        }
        return OptionalInt.empty();
    }

    private boolean isForbidden(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t' || codePoint == '\r') {
            return this == NAME;
        }
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE
                || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
