// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.exchange;

import java.util.regex.Pattern;

/**
 * One line of a loss report.
 *
 * @param what what became of a part
 * @param where which part
 * @param explanation why, in whole sentences
 */
record LossLine(String what, String where, String explanation) {

    private static final Pattern PLAIN_WORD = Pattern.compile("(?s)\\p{Ll}[\\p{L}'-]*,?(\\s.*)?");

    /** {@return a text as a sentence: with a full stop, and with a capital unless it begins with a name in the file} */
    static String sentence(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return "";
        }
        String begun = PLAIN_WORD.matcher(trimmed).matches()
                ? Character.toUpperCase(trimmed.charAt(0)) + trimmed.substring(1) : trimmed;
        return begun.matches("(?s).*[.!?]") ? begun : begun + '.';
    }
}
