// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.List;
import java.util.Optional;
import org.parapet.model.assessment.ParticipantRole;

/**
 * A response as it will be put into the partnership.
 *
 * @param participant code
 * @param organisation id
 * @param role what the file states
 * @param choices for each question the index of the option, or -1; not changed
 * @param texts answers to open prompts, and comments
 */
record PlannedResponse(String participant, String organisation, Optional<ParticipantRole> role, int[] choices,
        List<ResponseRow.Text> texts) {

    static PlannedResponse of(ResponseRow row) {
        return new PlannedResponse(row.participant(), row.organisation(), row.role(), row.choices().clone(),
                List.copyOf(row.texts()));
    }

    boolean isBlank() {
        for (int choice : choices) {
            if (choice >= 0) {
                return false;
            }
        }
        return texts.stream().allMatch(text -> text.column().note());
    }
}
