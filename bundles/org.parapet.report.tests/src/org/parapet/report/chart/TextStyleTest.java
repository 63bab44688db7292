// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextStyleTest {

    private static final TextStyle STYLE = new TextStyle(9, true);
    private static final double WIDTH = STYLE.width("self-assessment");
    private static final String LONG = "Aberford North Partnership for Older People’s Intermediate Care: ";

    @Test
    void aTextThatFitsIsBrokenBetweenWordsAndWhole() {
        assertEquals(List.of("Trust and", "culture"),
                STYLE.wrapAround("Trust and culture", STYLE.width("Trust and"), 2));
    }

    @Test
    void namesWithTheSameLongBeginningAreToldApartByTheirEnd() {
        List<String> one = STYLE.wrapAround(LONG + "PAT, 2025", WIDTH, 3);
        List<String> other = STYLE.wrapAround(LONG + "PAT 2, 2025", WIDTH, 3);

        assertNotEquals(one, other);
        assertEquals(List.of("Care: PAT, 2025", "PAT 2, 2025"), List.of(one.getLast(), other.getLast()));
        assertTrue(one.getFirst().matches("Aberford.*…"), one.getFirst());
    }

    @Test
    void everyLineOfAShortenedTextFitsAndThereAreNoMoreThanAskedFor() {
        for (int most = 1; most < 6; most++) {
            List<String> lines = STYLE.wrapAround(LONG + "Gesundheitsförderungspartnerschaft, 2026", WIDTH, most);

            assertEquals(most, lines.size());
            assertTrue(lines.stream().allMatch(line -> !line.isBlank() && STYLE.width(line) <= WIDTH),
                    lines.toString());
        }
    }
}
