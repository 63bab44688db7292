// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;

/** A participant has one response in an assessment. */
final class ResponseOncePerParticipantCheck implements PartnershipCheck {

    @Override
    public void check(Partnership partnership, Report report) {
        for (Assessment assessment : partnership.getAssessments()) {
            FirstOfKey<Participant> participants = new FirstOfKey<>();
            for (Response response : assessment.getResponses()) {
                Participant participant = response.getParticipant();
                if (participant != null) {
                    participants.earlier(participant, response).ifPresent(earlier -> report.error("response-duplicate",
                            response, String.valueOf(participant.getCode()), report.whereIs(earlier)));
                }
            }
        }
    }
}
