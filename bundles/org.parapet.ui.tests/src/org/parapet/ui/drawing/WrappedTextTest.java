// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTextTest {

    private static List<String> lines(String text, int width) {
        return WrappedText.of(text, width, String::length).lines();
    }

    @Test
    void breaksBetweenWords() {
        assertEquals(List.of("one two", "three"), lines("one  two three", 8));
    }

    @Test
    void breaksWordsThatAreLongerThanALine() {
        assertEquals(List.of("a", "Donau", "dampf", "er b"), lines("a Donaudampfer b", 5));
    }

    @Test
    void breaksCompoundsBehindTheirHyphens() {
        assertEquals(List.of("Self-", "assessment", "public/", "private"), lines("Self-assessment public/private", 10));
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertEquals(List.of(""), lines(" ", 5));
    }

    @Test
    void nothingIsLostWhenTheLineIsNarrowerThanALetter() {
        assertEquals("abc", String.join("", lines("abc", 0)));
    }
}
