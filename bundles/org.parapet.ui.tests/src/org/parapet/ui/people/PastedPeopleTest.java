// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.ui.people.PastedPeople.State;

class PastedPeopleTest {

    private final Partnership partnership = PartnershipChanges.newPartnership("Harbour");

    @BeforeEach
    void addPeople() {
        PartnershipChanges changes = new PartnershipChanges(partnership);
        Organisation trust = changes.addOrganisation("Harbour Trust");
        trust.setShortName("HT");
        changes.addParticipant("H01", trust, ParticipantRole.OTHER).setName("Anna Mayer");
    }

    private PastedPeople paste(String text) {
        return paste(text, "");
    }

    private PastedPeople paste(String text, String organisation) {
        PastedCells cells = PastedCells.parse(text);
        return PastedPeople.of(cells, cells.columns(), organisation, partnership);
    }

    @Test
    void oneWordOfARoleIsEnough() {
        PastedPeople people = paste("Name\tOrganisation\tRole\nBert\tHT\tSpanner\nCleo\tHT\tsenior\nDora\tHT\tspan\n");
        assertEquals(List.of(ParticipantRole.BOUNDARY_SPANNER, ParticipantRole.SENIOR_STAKEHOLDER),
                people.additions().stream().map(PastedPeople.Row::role).toList());
        assertEquals(PastedPeople.State.WRONG, people.rows().getLast().state());
    }

    @Test
    void headingsSayWhatTheColumnsHold() {
        PastedCells cells = PastedCells.parse("E-Mail\tPerson\tTelephone\tOrganization\r\na@b\tBert\t1\tHT\r\n");
        assertTrue(cells.headed());
        assertEquals(List.of(PastedColumn.CONTACT, PastedColumn.NAME, PastedColumn.IGNORED, PastedColumn.ORGANISATION),
                cells.columns());
        assertEquals(1, cells.lines().size());
    }

    @Test
    void withoutHeadingsTheColumnsAreNameOrganisationRoleContact() {
        PastedCells cells = PastedCells.parse("Bert\tHT\tother\tb@c\tmore");
        assertFalse(cells.headed());
        assertEquals(List.of(PastedColumn.NAME, PastedColumn.ORGANISATION, PastedColumn.ROLE, PastedColumn.CONTACT,
                PastedColumn.IGNORED), cells.columns());
    }

    @Test
    void quotedCellsMayHoldTabsAndLineEndsAndLooseQuotationMarksAreText() {
        PastedCells cells = PastedCells.parse("\"Bert\n\"\"B\"\" Brown\"\tHT\n\"Carl\tHT\n");
        assertEquals("Bert \"B\" Brown", cells.lines().getFirst().cells().getFirst());
        assertEquals(2, cells.lines().size());
        assertEquals("\"Carl", cells.lines().get(1).cells().getFirst());
    }

    @Test
    void aListWithoutTabsIsCutAtSemicolonsOrCommas() {
        assertEquals(List.of("Bert", "HT"), PastedCells.parse("Bert;HT").lines().getFirst().cells());
        assertEquals(List.of("Bert", "HT"), PastedCells.parse("Bert,HT").lines().getFirst().cells());
    }

    @Test
    void organisationsAreFoundByShortNameAndNewOnesAreSaidToBeNew() {
        PastedPeople people = paste("Bert\tht\nCarl\tQuay Ltd\nDora\tQuay Ltd");
        assertEquals(List.of("Harbour Trust", "Quay Ltd", "Quay Ltd"),
                people.additions().stream().map(PastedPeople.Row::organisation).toList());
        assertEquals("", people.rows().get(0).explanation());
        assertTrue(people.rows().get(1).explanation().contains("Quay Ltd"));
        assertEquals("", people.rows().get(2).explanation());
    }

    @Test
    void peopleWhoAreThereAlreadyAreLeftOut() {
        PastedPeople people = paste("anna  mayer\tHarbour Trust\nBert\tHT\nbert\tHT");
        assertEquals(List.of(State.PRESENT, State.ADDED, State.PRESENT),
                people.rows().stream().map(PastedPeople.Row::state).toList());
    }

    @Test
    void mistakesAreNamedAndLeftOut() {
        PastedPeople people = paste("Code\tName\tOrganisation\tRole\n"
                + "H 1\tBert\tHT\t\n\tCarl\t\t\n\tDora\tHT\tboss\n\t\tHT\tother\nH01\tEve\tHT\t\nX1\tFay\tHT\t"
                + "Boundary Spanner");
        assertEquals(List.of(State.WRONG, State.WRONG, State.WRONG, State.WRONG, State.PRESENT, State.ADDED),
                people.rows().stream().map(PastedPeople.Row::state).toList());
        assertTrue(people.rows().get(2).explanation().contains("boss"));
        assertEquals(ParticipantRole.BOUNDARY_SPANNER, people.additions().getFirst().role());
        assertEquals(7, people.rows().get(5).line());
    }

    @Test
    void rowsWithoutAnOrganisationTakeTheOneThatWasChosen() {
        assertEquals("Harbour Trust", paste("Name\nBert", "Harbour Trust").additions().getFirst().organisation());
        assertEquals(State.WRONG, paste("Name\nBert").rows().getFirst().state());
    }

    @Test
    void nothingIsPastedFromNothing() {
        assertTrue(paste("").rows().isEmpty());
        assertTrue(paste("\n \t \n").rows().isEmpty());
    }
}
