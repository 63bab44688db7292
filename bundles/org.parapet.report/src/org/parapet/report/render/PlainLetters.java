// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.openpdf.text.pdf.BaseFont;

/**
 * The letters and signs with which a text is a single line from left to right, one letter after the other, in fonts
 * that have all of them. Most reports in languages with Latin letters have no others.
 */
final class PlainLetters {

    /**
     * Where to look for them, as first and last: letters with no accents that follow them; hyphens, dashes, quotation
     * marks; further punctuation; currencies; arrows and signs of mathematics. Signs of direction, line breaks and
     * letters that are another letter in normal form lie between.
     */
    private static final int[][] RANGES = {{0x20, 0x2ff}, {0x2010, 0x2027}, {0x2030, 0x205e}, {0x20a0, 0x20bf},
            {0x2190, 0x22ff}};
    private static final int SOFT_HYPHEN = 0xad;

    private final BitSet letters = new BitSet();

    PlainLetters(List<BaseFont> fonts) {
        for (int[] range : RANGES) {
            IntStream.rangeClosed(range[0], range[1]).filter(letter -> letter != SOFT_HYPHEN
                    && fonts.stream().allMatch(font -> font.charExists(letter))).forEach(letters::set);
        }
    }

    boolean areAllOf(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!letters.get(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }
}
