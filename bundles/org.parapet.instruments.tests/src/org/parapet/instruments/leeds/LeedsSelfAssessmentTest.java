// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.leeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parapet.instruments.testing.Parts;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** The Partnership Self-assessment Tool of the guide by East Leeds Primary Care Trust. */
class LeedsSelfAssessmentTest {

    private final Instrument leeds = ShippedInstruments.load("leeds");

    @Test
    void isAVerbatimTranscriptionOfAnUndatedGuide() {
        assertEquals("leeds", leeds.getId());
        assertEquals("undated", leeds.getEdition());
        assertEquals(0, leeds.getYear());
        assertEquals("A Practical Guide to Creating and Maintaining Successful Partnerships", leeds.getTitle());
        assertEquals(Fidelity.VERBATIM, leeds.getFidelity());
        assertTrue(leeds.getSource().getRights().contains("states no licence"));
    }

    @Test
    void hasFourSectionsOfFourQuestions() {
        assertEquals(List.of("Foundations", "The Partners", "Communication and Involvement",
                "Measuring and reviewing Success"), leeds.getSections().stream().map(Section::getTitle).toList());
        assertEquals(List.of("A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "C4", "D1", "D2", "D3",
                "D4"), Parts.codes(Parts.itemsOf(leeds)));
        for (Section section : leeds.getSections()) {
            assertNotNull(section.getDescription(), section.getCode());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A1 | Does the partnership have SMART objectives shared by all its partners?
            A2 | Is the partnership accountable to anyone?
            B2 | Is there commitment to the partnership at an appropriate senior level?
            B4 | Is there an appropriate balance of power in the partnership?
            C3 | Is information about the work and achievements of the partnership communicated to people outside it?
            C4 | Is there effective user, carer or public involvement?
            D3 | Is there an end point when the partnership's work is likely to be complete?
            D4 | Are the partnership arrangements regularly reviewed?
            """)
    void hasTheQuestionsAsPrinted(String code, String text) {
        assertEquals(text, Parts.item(leeds, code).getText());
    }

    @Test
    void hasGuidanceOnEveryQuestionAndAGlossOnTwo() {
        for (Item item : Parts.itemsOf(leeds)) {
            assertNotNull(item.getGuidance(), item.getCode());
            assertTrue(item.getText().endsWith("?"), item.getCode());
        }
        assertEquals("(SMART = Specific, Measurable, Achievable, Results Focused, & Time Limited).",
                Parts.item(leeds, "A1").getGloss());
        assertEquals("(Does it link or report to any other partnership groups?)",
                Parts.item(leeds, "A2").getGloss());
        assertNull(Parts.item(leeds, "A3").getGloss());
        assertEquals("Progress against performance indicators should be monitored. Regular reports on progress should "
                + "be given to partners e.g. quarterly.", Parts.item(leeds, "D2").getGuidance());
    }

    @Test
    void takesNothingOfTheScoringCellsIntoTheGuidance() {
        for (Item item : Parts.itemsOf(leeds)) {
            assertFalse(item.getGuidance().contains("NO (1)"), item.getCode());
        }
    }

    @Test
    void scoresOneToThreeAsPrinted() {
        ResponseScale scale = leeds.getScales().get(0);

        assertEquals(Basis.SOURCE, scale.getScoreBasis());
        assertEquals(List.of("NO", "YES-IMPROVE", "YES-EFFECTIVE"), Parts.optionCodes(scale.getOptions()));
        assertEquals(List.of("NO", "YES but could be improved", "YES working effectively"),
                scale.getOptions().stream().map(Option::getLabel).toList());
        assertEquals(List.of("NO (1) action is required", "YES (2) but could be improved",
                "YES (3) working effectively"), scale.getOptions().stream().map(Option::getPrinted).toList());
        assertEquals(List.of(1.0, 2.0, 3.0), scale.getOptions().stream().map(Option::getScore).toList());
        for (Item item : Parts.itemsOf(leeds)) {
            assertEquals(List.of(scale), item.getScales(), item.getCode());
        }
    }

    @Test
    void takesAtMost25Minutes() {
        assertEquals(25, leeds.getFit().getMinutes());
    }
}
