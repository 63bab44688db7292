// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment;

import java.time.LocalDate;
import org.parapet.model.assessment.operations.PartnershipChanges;

/** A small valid partnership for tests to spoil. */
public final class SamplePartnership {

    public final Partnership partnership = PartnershipChanges.newPartnership("Harbour Health Partnership");
    public final Organisation trust;
    public final Organisation company;
    public final Participant first;
    public final Participant second;
    public final Wave wave;
    public final Assessment assessment;
    public final Response response;
    public final Answer answer = AssessmentFactory.eINSTANCE.createAnswer();

    public SamplePartnership() {
        PartnershipChanges changes = new PartnershipChanges(partnership);
        trust = changes.addOrganisation("Harbour Hospitals NHS Trust");
        trust.setShortName("HHT");
        company = changes.addOrganisation("Quay Diagnostics Ltd");
        first = changes.addParticipant("H01", trust, ParticipantRole.SENIOR_STAKEHOLDER);
        first.setName("Made Up");
        second = changes.addParticipant("Q01", company, ParticipantRole.BOUNDARY_SPANNER);
        wave = changes.addWave("2026");
        wave.setStartedOn(LocalDate.of(2026, 3, 1));
        wave.setFinishedOn(LocalDate.of(2026, 3, 31));
        assessment = changes.addAssessment("pat", "2006", wave);
        response = changes.addResponse(assessment, first);
        answer.setItem("1.1");
        answer.setOption("A");
        response.getAnswers().add(answer);
    }
}
