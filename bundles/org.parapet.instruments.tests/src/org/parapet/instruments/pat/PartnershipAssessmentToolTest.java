// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.pat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parapet.instruments.testing.Parts;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.instrument.Administration;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.Stage;

/** The questionnaire: Section 3, Stage 2 of the Public-Private Partnership Improvement Toolkit. */
class PartnershipAssessmentToolTest {

    private final Instrument pat = ShippedInstruments.load("pat");

    @Test
    void isAVerbatimTranscription() {
        assertEquals("pat", pat.getId());
        assertEquals("2023", pat.getEdition());
        assertEquals(Fidelity.VERBATIM, pat.getFidelity());
        assertEquals(List.of("Duncan Alexander"), pat.getAuthors());
    }

    @Test
    void saysThatTheSourceStatesNoLicence() {
        assertTrue(pat.getSource().getRights().contains("states no licence"));
        assertTrue(pat.getSource().getBasedOn().stream().anyMatch(work -> work.startsWith("HARDY, B., HUDSON, B.")));
    }

    @Test
    void hasSixSectionsOfSixStatements() {
        assertEquals(List.of("Recognise and Accept the Need for Partnership", "Develop Clarity and Realism of Purpose",
                "Ensure Commitment and Ownership", "Develop and Maintain Trust",
                "Create Clear and Robust Partnership Arrangements", "Monitor, Measure and Learn"),
                pat.getSections().stream().map(Section::getTitle).toList());
        assertEquals(IntStream.rangeClosed(1, 6).boxed()
                .flatMap(section -> IntStream.rangeClosed(1, 6).mapToObj(item -> section + "." + item)).toList(),
                Parts.codes(Parts.itemsOf(pat)));
        for (Section section : pat.getSections()) {
            assertEquals("To what extent do you agree with each of the following six statements in respect of the "
                    + "partnership?", section.getIntroduction());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.1 | There have been substantial past achievements within the partnership
            1.5 | There is a clear understanding of partners' interdependence in achieving some of their goals
            1.6 | There is mutual understanding of those areas of activity where partners can achieve some goals \
            by working independently of each other
            2.2 | We have clearly defined joint aims and objectives
            3.5 | The partnership is not dependent for its success solely upon individuals with these skills
            4.2 | The way the partnership's work is conducted appropriately recognises each partner's contribution
            4.5 | Levels of trust within the partnership are high enough to encourage significant risk-taking
            5.2 | The resources, other than finance, each partner brings to the partnership \
            are understood and appreciated
            5.6 | The partnership's principal focus is on process, outcomes and innovation
            6.2 | The partnership has clear arrangements to effectively monitor and review how \
            successfully its service aims and objectives are being met
            6.6 | There are clear arrangements to ensure that partnership aims, objectives and working \
            arrangements are reconsidered and, where necessary, revised in the light \
            of monitoring and review findings
            """)
    void hasTheWordingOfTheQuestionnaire(String code, String text) {
        assertEquals(text, Parts.item(pat, code).getText());
    }

    @Test
    void endsNoStatementWithAFullStop() {
        for (Item item : Parts.itemsOf(pat)) {
            assertFalse(item.getText().endsWith("."), item.getCode());
        }
    }

    @Test
    void isAnsweredOnFourPointsInThePrintedOrder() {
        ResponseScale agreement = pat.getScales().get(0);

        assertEquals(1, pat.getScales().size());
        assertEquals(List.of("SA", "A", "D", "SD"), Parts.optionCodes(agreement.getOptions()));
        assertEquals(List.of("Strongly agree", "Agree", "Disagree", "Strongly disagree"),
                agreement.getOptions().stream().map(Option::getLabel).toList());
        assertEquals(List.of(Polarity.FAVOURABLE, Polarity.FAVOURABLE, Polarity.UNFAVOURABLE, Polarity.UNFAVOURABLE),
                agreement.getOptions().stream().map(Option::getPolarity).toList());
        assertEquals(List.of(true, false, false, true),
                agreement.getOptions().stream().map(Option::isStrongest).toList());
        for (Item item : Parts.itemsOf(pat)) {
            assertEquals(List.of(agreement), item.getScales(), item.getCode());
        }
    }

    @Test
    void hasScoresByConventionOnlyAndNoScoreOfItsOwn() {
        ResponseScale agreement = pat.getScales().get(0);

        assertEquals(Basis.CONVENTION, agreement.getScoreBasis());
        assertEquals(List.of(4.0, 3.0, 2.0, 1.0), agreement.getOptions().stream().map(Option::getScore).toList());
        assertTrue(agreement.getScoreNote().contains("Parapet's convention"));
        assertEquals(List.of(), pat.getScores());
    }

    @Test
    void suitsExistingPublicPrivatePartnershipsAndTakesAnInterview() {
        assertEquals(List.of(Stage.FORMING, Stage.ESTABLISHED, Stage.IN_DIFFICULTY, Stage.REVIEWING),
                pat.getFit().getStages());
        assertEquals(List.of(PartneringKind.PUBLIC_PRIVATE), pat.getFit().getKinds());
        assertEquals(List.of(Administration.FACILITATED_INTERVIEW), pat.getFit().getAdministrations());
        assertEquals(2, pat.getFit().getMinimumParticipants());
        assertEquals(45, pat.getFit().getMinutes());
    }

    @Test
    void namesNoContactDetails() {
        assertFalse(Stream.of(pat.getSource().getRights(), pat.getSource().getReference(), pat.getFidelityNote())
                .anyMatch(text -> text.contains("@")));
    }
}
