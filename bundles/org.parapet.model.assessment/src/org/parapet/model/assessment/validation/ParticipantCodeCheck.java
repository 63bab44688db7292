// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.operations.NameKey;
import org.parapet.model.assessment.operations.ParticipantCode;

/** Participant codes are well formed, unique and not the person's name. */
final class ParticipantCodeCheck implements PartnershipCheck {

    @Override
    public void check(Partnership partnership, Report report) {
        FirstOfKey<NameKey> codes = new FirstOfKey<>();
        for (Participant participant : partnership.getParticipants()) {
            String code = participant.getCode();
            if (code == null || code.isBlank()) {
                continue;
            }
            NameKey key = NameKey.of(code);
            if (!ParticipantCode.isWellFormed(code)) {
                report.error("participant-code-malformed", participant, code,
                        String.valueOf(ParticipantCode.MAXIMUM_LENGTH));
            }
            codes.earlier(key, participant).ifPresent(earlier ->
                    report.error("participant-code-duplicate", participant, code, report.whereIs(earlier)));
            if (participant.getName() != null && key.equals(NameKey.of(participant.getName()))) {
                report.warning("participant-code-is-name", participant);
            }
        }
    }
}
