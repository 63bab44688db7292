// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;

/** Every participant answers for an organisation. */
final class ParticipantOrganisationCheck implements PartnershipCheck {

    @Override
    public void check(Partnership partnership, Report report) {
        for (Participant participant : partnership.getParticipants()) {
            if (participant.getOrganisation() == null) {
                report.error("participant-without-organisation", participant);
            }
        }
    }
}
