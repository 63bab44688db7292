// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts the PDF engine may take as one line of letters that the shipped fonts have, from left to right. */
class PlainLettersTest {

    private static PrintFonts fonts;

    @BeforeAll
    static void loadFonts() throws IOException {
        fonts = new PrintFonts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A plan: 3 of 10 (30%)", "Donaudampfschifffahrtselektrizitätengesellschaft",
            "Žofín, Łódź, Ærø, naïve", "\u2018quoted\u2019 \u2013 \u201ctwice\u201d \u2026 \u2022",
                    "\u2212 1, \u20ac 5"})
    void latinLettersAndTheirSignsArePlain(String text) {
        assertTrue(fonts.isPlain(text));
        assertEquals(text, fonts.printable(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "two\rlines", "two\tcolumns", "no\u00a0break", "soft\u00adhyphen",
            "no\u2011break",
            "e\u0301", "\u03a9", "\u05d0\u05d1", "\u0627", "\u202eturned", "line\u2028end", "\u4f60", "\ud83d\ude00"})
    void whatEndsLinesTurnsDirectionsOrLacksAFontIsNot(String text) {
        assertFalse(fonts.isPlain(text));
    }

    @Test
    void whatIsPrintedInsteadOfLettersThatTheFontsLackIsPlainAsFarAsTheyHaveIt() {
        assertEquals("soft-hyphen \u00e9", fonts.printable("so\u00adft\u2011hyphen e\u0301"));
    }
}
