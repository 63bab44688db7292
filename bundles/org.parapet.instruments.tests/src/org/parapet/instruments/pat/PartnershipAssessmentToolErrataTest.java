// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.pat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.instruments.testing.Parts;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.Erratum;
import org.parapet.model.instrument.Instrument;

/** The slips of the print are kept and recorded on the statements they concern. */
class PartnershipAssessmentToolErrataTest {

    private final Instrument pat = ShippedInstruments.load("pat");

    @Test
    void recordsStatement36WithTheActionOf22() {
        Erratum erratum = at("Section 3, OD plan creator, statement 3.6, action");

        assertEquals(List.of("3.6", "2.2"), Parts.codes(erratum.getItems()));
        assertEquals(action("3.6"), erratum.getPrinted());
        assertEquals(action("3.5"), erratum.getElsewhere());
    }

    @Test
    void recordsTheActionOf35ThatFits36() {
        Erratum erratum = at("Section 3, OD plan creator, statement 3.5, action");

        assertEquals(List.of("3.5", "3.6"), Parts.codes(erratum.getItems()));
        assertEquals(action("3.5"), erratum.getPrinted());
    }

    @Test
    void recordsStatement44WithTheActionOf32() {
        Erratum erratum = at("Section 3, OD plan creator, statement 4.4, action");

        assertEquals(List.of("4.4", "3.2"), Parts.codes(erratum.getItems()));
        assertEquals(action("3.2"), erratum.getPrinted());
    }

    @Test
    void recordsTheStatementsThatTheOdPlanCreatorWordsOtherwise() {
        assertEquals("There is mutual understanding of those areas of activity where partners can achieve some goals "
                + "by working", at("Section 3, OD plan creator, statement 1.6").getPrinted());
        assertEquals("The partnership's principal focus is on process and outcomes",
                at("Section 3, OD plan creator, statement 5.6").getPrinted());
        assertTrue(at("Section 3, OD plan creator, statement 6.2").getPrinted()
                .contains("service aims, and objectives"));
        for (String code : List.of("1.6", "5.6", "6.2")) {
            assertEquals(Parts.item(pat, code).getText(),
                    at("Section 3, OD plan creator, statement " + code).getElsewhere());
        }
    }

    @Test
    void recordsTheExampleLabelled52OnTheSubjectOf43() {
        Erratum erratum = at("Section 3, Stage 4, Areas of the partnership that lacked consensus, example");

        assertEquals(List.of("5.2", "4.3"), Parts.codes(erratum.getItems()));
        assertEquals(Parts.item(pat, "4.3").getText(), erratum.getElsewhere());
    }

    @Test
    void recordsTheStableFoundationsOfAStrongWall() {
        assertTrue(at("Section 1, Table 1, Foundations").getPrinted()
                .startsWith("Stable: impactful environmental factors"));
    }

    @Test
    void recordsTheDefinitionOfAreasToWorkOnThatSpeaksOfDivergentViews() {
        assertTrue(at("Section 3, Stage 3, Partnership areas to work on").getPrinted().contains("divergent views"));
    }

    private Erratum at(String place) {
        return pat.getErrata().stream().filter(erratum -> erratum.getPlace().equals(place)).findFirst().orElseThrow();
    }

    private String action(String code) {
        return pat.getActions().stream().filter(action -> action.getCode().equals(code)).map(Action::getText)
                .findFirst().orElseThrow();
    }
}
