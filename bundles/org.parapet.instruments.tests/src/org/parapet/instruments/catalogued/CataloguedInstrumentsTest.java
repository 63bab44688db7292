// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.catalogued;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;
import org.parapet.model.instrument.Yield;

/** Instruments that an overview of 2009 describes: found and compared, with no wording invented. */
class CataloguedInstrumentsTest {

    static List<String> catalogued() {
        return ShippedInstruments.catalogued().map(Instrument::getId).toList();
    }

    @ParameterizedTest
    @MethodSource("catalogued")
    void holdsNoWordingAndSaysWhereItCanBeGot(String id) {
        Instrument entry = ShippedInstruments.load(id);

        assertEquals("catalogued", entry.getEdition());
        assertEquals(List.of(), entry.getSections());
        assertEquals(List.of(), entry.getScales());
        assertEquals(List.of(), entry.getFindingRules());
        assertEquals(0, entry.getFit().getMinutes(), "no source gives the time");
        assertFalse(entry.getSource().getObtainFrom().isBlank());
        assertTrue(entry.getSource().getCitation().contains("August 2009"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            popit | Partnership Outcomes Performance Improvement Tool (POPIT)
            itma | Integrated Team Monitoring and Assessment (ITMA)
            jsna-rt | Joint Strategic Needs Assessment Tool (JSNA-RT)
            networks-readiness-tool | Networks Readiness Tool
            guidance-notes-checklists | Guidance Notes and Checklists for Partnership
            smarter-partnerships-health-check | Smarter Partnerships: The Partnership Health Check
            smarter-partnerships-digging-deep | Smarter Partnerships: Digging Deep, Finding Answers
            smarter-partnerships-developing-skills | Smarter Partnerships: Developing Skills for Partnership Working
            governance-assessment-tool | Governance assessment tool for partnerships
            governing-partnerships | Governing Partnerships: Bridging the Accountability Gap
            hull | Hull City Council\u2019s Partnership Toolkit
            fruitful-partnership | A Fruitful Partnership
            crime-and-disorder-self-assessment | \
            Self-Assessment for Crime and Disorder Reduction Partnerships and Drug Action Teams
            effective-interventions-checklist | A Guide to Working in Partnership: checklist
            five-vital-lessons | 5 Vital Lessons
            build-a-partnership | Build a Partnership Toolkit
            improvement-service | The Improvement Service: fact sheets and checklist
            """)
    void isCalledAsInTheOverview(String id, String title) {
        assertEquals(title, ShippedInstruments.load(id).getTitle());
    }

    @Test
    void givesTheAddressesOfTheOverview() {
        assertTrue(obtainFrom("itma").contains("http://www.readiness-tools.com/"));
        assertTrue(obtainFrom("smarter-partnerships-health-check")
                .startsWith("http://www.lgpartnerships.com/howhealthy.asp"));
        assertTrue(obtainFrom("build-a-partnership").startsWith("http://www.renewal.net/toolkits/BuildPartnership/"));
        assertTrue(obtainFrom("popit").startsWith("The overview gives no address."));
    }

    @Test
    void claimsOnlyTheFitThatTheOverviewStates() {
        assertEquals(List.of(Stage.CONSIDERING, Stage.ENDING),
                ShippedInstruments.load("improvement-service").getFit().getStages());
        assertEquals(List.of(Yield.FINDINGS, Yield.ACTIONS, Yield.SIGNPOSTS),
                ShippedInstruments.load("popit").getFit().getYields());
        assertEquals(List.of(PartneringKind.INDIVIDUAL), ShippedInstruments.load("itma").getFit().getKinds());
        assertEquals(List.of(), ShippedInstruments.load("governance-assessment-tool").getFit().getStages());
    }

    private static String obtainFrom(String id) {
        return ShippedInstruments.load(id).getSource().getObtainFrom();
    }
}
