// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

/**
 * Two values side by side. Long ones are cut so that the place where they begin to differ can be seen.
 *
 * @param before the earlier value, in one line
 * @param after the later value, in one line
 */
record ChangedValues(String before, String after) {

    private static final int LONGEST = 100;
    private static final int WORDS_BEFORE = 30;
    private static final String CUT = "\u2026";

    /** {@return the earlier value, "" when there is none} */
    String shownBefore() {
        return shown(before);
    }

    /** {@return the later value, "" when there is none} */
    String shownAfter() {
        return shown(after);
    }

    private String shown(String value) {
        int start = Math.max(before.length(), after.length()) <= LONGEST ? 0 : startOfExcerpt();
        String rest = start == 0 ? value : CUT + value.substring(Math.min(start, value.length()));
        return TextTable.shortened(rest, LONGEST);
    }

    /** The beginning of a word shortly before the first difference. */
    private int startOfExcerpt() {
        int same = 0;
        while (same < before.length() && same < after.length() && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        if (same <= LONGEST / 2) {
            return 0;
        }
        return before.lastIndexOf(' ', same - WORDS_BEFORE) + 1;
    }
}
