// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.text;

import java.util.OptionalInt;

/** Knows the characters that no text of an instrument may hold. */
public final class TextCharacters {

    private TextCharacters() {
    }

    /**
     * {@return whether the character is a control character other than line end and tab, an override of the direction
     * of display, or no character at all}
     *
     * @param character Unicode code point
     */
    public static boolean isForbidden(int character) {
        boolean control = Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0;
        boolean directionOverride = character == 0x202D || character == 0x202E;
        boolean noCharacter = Character.getType(character) == Character.SURROGATE || (character & 0xFFFE) == 0xFFFE;
        return control || directionOverride || noCharacter;
    }

    /**
     * {@return the first character that is forbidden}; empty when there is none.
     *
     * @param text any text
     */
    public static OptionalInt firstForbidden(String text) {
        return text.codePoints().filter(TextCharacters::isForbidden).findFirst();
    }

    /**
     * {@return the text without its forbidden characters}
     *
     * @param text any text
     */
    public static String withoutForbidden(String text) {
        return text.codePoints().filter(character -> !isForbidden(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
