// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.leeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.instruments.testing.ShippedInstruments;
import org.parapet.model.instrument.Checklist;
import org.parapet.model.instrument.ChecklistLine;
import org.parapet.model.instrument.Clause;
import org.parapet.model.instrument.Instrument;

/** The parts of the guide around the self-assessment: checklists and the sample agreement. */
class LeedsGuideTest {

    private final Instrument leeds = ShippedInstruments.load("leeds");

    @Test
    void hasTheEightPointsOfTheStartUpChecklist() {
        assertEquals("Quick Start Up Checklist", checklist("start-up").getTitle());
        assertEquals(List.of("Agree a shared, clear vision that defines the purpose of the partnership.",
                "Create opportunities for partners to get to know each other.",
                "Define the roles and responsibilities of each partner.",
                "Obtain the appropriate level of support and commitment from each partner.",
                "Establish a governance structure that ensures open and active decision-making by the partners.",
                "Determine what resources each partner has available for the partnership.",
                "Define some clear tasks which have tangible outcomes.", "Design a monitoring plan."),
                lines("start-up"));
    }

    @Test
    void hasTheFiveQuestionsOfTheForeword() {
        assertEquals(List.of("Is our partnership duplicating the work of other groups?",
                "Can we link more effectively to other groups to improve accountability and reporting arrangements?"),
                lines("existing-partnerships"));
        assertEquals(List.of("Is a new partnership really needed?", "Can an existing group be used?",
                "Is forming a partnership the best way of achieving the outcome?"), lines("new-partnership"));
    }

    @Test
    void hasSixBarriersAndSevenFeatures() {
        assertEquals(6, lines("barriers").size());
        assertEquals(7, lines("features").size());
        assertEquals("Lack of senior commitment.", lines("barriers").get(3));
        assertEquals("Clear shared vision and goals.", lines("features").get(4));
    }

    @Test
    void hasTheSampleAgreementWithItsBlanks() {
        List<Clause> clauses = leeds.getProcess().getAgreement().getClauses();

        assertEquals("Sample Partnership Agreement", leeds.getProcess().getAgreement().getTitle());
        assertEquals(List.of("Partner Organisations", "Common Aims, Objectives & Statement of Intent",
                "Structures and Procedures", "Resources", "Review/Audit and Revision Arrangements", "Information",
                "Signed"), clauses.stream().map(Clause::getHeading).toList());
        assertTrue(clauses.get(4).getText().startsWith("We will review the partnership itself every ..... months"));
    }

    private Checklist checklist(String code) {
        return leeds.getProcess().getChecklists().stream().filter(checklist -> checklist.getCode().equals(code))
                .findFirst().orElseThrow();
    }

    private List<String> lines(String checklist) {
        return checklist(checklist).getLines().stream().map(ChecklistLine::getText).toList();
    }
}
