// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.ContextNote;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.SamplePartnership;

class PartnershipIdsTest {

    @Test
    void idsAreShortPlainAndSayTheKind() {
        String id = new SamplePartnership().first.getId();
        assertTrue(id.matches("p-[0-9a-z]{8}"), id);
    }

    @Test
    void theSameWorkGivesTheSameIds() {
        assertEquals(new SamplePartnership().response.getId(), new SamplePartnership().response.getId());
    }

    @Test
    void differentPartsAddedToTwoCopiesGetDifferentIds() {
        SamplePartnership mine = new SamplePartnership();
        SamplePartnership theirs = new SamplePartnership();
        String one = new PartnershipChanges(mine.partnership).addOrganisation("Tide Care").getId();
        String other = new PartnershipChanges(theirs.partnership).addOrganisation("Reef Care").getId();
        assertNotEquals(one, other);
    }

    @Test
    void anIdThatIsTakenIsNotGivenAgain() {
        SamplePartnership sample = new SamplePartnership();
        Organisation again = new PartnershipChanges(sample.partnership).addOrganisation(sample.trust.getName());
        assertNotEquals(sample.trust.getId(), again.getId());
    }

    @Test
    void aRenamedPartKeepsItsId() {
        SamplePartnership sample = new SamplePartnership();
        String id = sample.trust.getId();
        sample.trust.setName("Renamed");
        new PartnershipIds(sample.partnership).complete(sample.partnership);
        assertEquals(id, sample.trust.getId());
    }

    @Test
    void partsWithoutIdAreCompleted() {
        SamplePartnership sample = new SamplePartnership();
        for (int i = 0; i < 2; i++) {
            ContextNote note = AssessmentFactory.eINSTANCE.createContextNote();
            note.setText("the same text");
            sample.partnership.getContextNotes().add(note);
        }
        new PartnershipIds(sample.partnership).complete(sample.partnership);
        assertTrue(sample.partnership.getContextNotes().get(0).getId().startsWith("c-"));
        assertNotEquals(sample.partnership.getContextNotes().get(0).getId(),
                sample.partnership.getContextNotes().get(1).getId());
    }

    @Test
    void tenThousandParticipantsHaveTenThousandIds() {
        Partnership partnership = PartnershipChanges.newPartnership("Large");
        PartnershipChanges changes = new PartnershipChanges(partnership);
        Organisation organisation = changes.addOrganisation("One");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(changes.addParticipant("P" + i, organisation, ParticipantRole.OTHER).getId());
        }
        assertEquals(10_000, ids.size());
    }
}
