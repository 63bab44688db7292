// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import org.parapet.model.assessment.ParticipantRole;

/** Takes responses one by one, such as to count them. */
@FunctionalInterface
public interface ResponseConsumer {

    /**
     * Takes one response.
     *
     * @param organisation the index that the reader's caller gave the organisation
     * @param role the participant's role; other when the file does not state one
     * @param choices for every question of the instrument, in order, the index of the option or -1 for a blank; used
     *        again for the next response, so neither kept nor changed
     */
    void accept(int organisation, ParticipantRole role, int[] choices);
}
