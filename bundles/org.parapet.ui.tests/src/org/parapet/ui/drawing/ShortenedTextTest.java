// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShortenedTextTest {

    private static String shortened(String text, int width) {
        return ShortenedText.of(text, width, String::length);
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals("one two", shortened("one two", 7));
    }

    @Test
    void asMuchStaysAsFitsWithTheEllipsis() {
        assertEquals("one t\u2026", shortened("one two", 6));
        assertEquals(400, shortened("x".repeat(1000), 400).length());
    }

    @Test
    void noBlankStandsBeforeTheEllipsis() {
        assertEquals("one\u2026", shortened("one two", 5));
    }

    @Test
    void whereNothingFitsTheEllipsisIsLeft() {
        assertEquals("\u2026", shortened("one two", 0));
    }
}
