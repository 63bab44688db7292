// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.SamplePartnership;

class PartnershipLookupTest {

    private final SamplePartnership sample = new SamplePartnership();
    private final PartnershipLookup lookup = new PartnershipLookup(sample.partnership);

    @Test
    void organisationsAreFoundByNameOrShortNameWhateverCaseAndSpace() {
        assertEquals(Optional.of(sample.trust), lookup.organisation("  harbour\u00A0HOSPITALS  nhs trust "));
        assertEquals(Optional.of(sample.trust), lookup.organisation("hht"));
        assertEquals(Optional.empty(), lookup.organisation("Harbour"));
        assertEquals(Optional.empty(), lookup.organisation(" "));
    }

    @Test
    void anOrganisationWithoutShortNameIsNotFoundByABlankOne() {
        sample.company.setShortName("");
        assertEquals(Optional.empty(), lookup.organisation(""));
    }

    @Test
    void wavesAndParticipantsAreFoundWhateverCaseAndSpace() {
        assertEquals(Optional.of(sample.wave), lookup.wave(" 2026"));
        assertEquals(Optional.of(sample.first), lookup.participant("h01 "));
    }

    @Test
    void anAssessmentIsFoundByInstrumentEditionAndWave() {
        assertEquals(Optional.of(sample.assessment), lookup.assessment("pat", "2006", "2026"));
        assertEquals(Optional.empty(), lookup.assessment("pat", "2007", "2026"));
        assertEquals(Optional.empty(), lookup.assessment("pat", "2006", "2025"));
    }

    @Test
    void assessmentsAreNarrowedByInstrumentAndWave() {
        PartnershipChanges changes = new PartnershipChanges(sample.partnership);
        Assessment leeds = changes.addAssessment("leeds", "2002", sample.wave);
        Assessment later = changes.addAssessment("pat", "2006", changes.addWave("2027"));
        assertEquals(List.of(sample.assessment, leeds, later), lookup.assessments(Optional.empty(), Optional.empty()));
        assertEquals(List.of(sample.assessment, later), lookup.assessments(Optional.of("pat"), Optional.empty()));
        assertEquals(List.of(later), lookup.assessments(Optional.of("pat"), Optional.of("2027")));
    }
}
