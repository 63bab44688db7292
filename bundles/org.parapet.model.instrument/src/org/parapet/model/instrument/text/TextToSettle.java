// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.text;

/**
 * Texts that hold a place until somebody writes what belongs there, such as the rights of an instrument whose file
 * named none. They begin with a mark that people see and that the validation finds.
 */
public final class TextToSettle {

    /** What such a text begins with. */
    public static final String MARK = "[To settle]";

    private TextToSettle() {
    }

    /**
     * {@return the text with the mark before it}
     *
     * @param text says why something is to settle
     */
    public static String of(String text) {
        return MARK + ' ' + text;
    }

    /**
     * {@return whether the text holds a place only}
     *
     * @param text any text
     */
    public static boolean isIn(String text) {
        return text.stripLeading().startsWith(MARK);
    }
}
