// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import org.parapet.model.assessment.ParticipantRole;

/**
 * A participant whom an import adds to the partnership.
 *
 * @param code pseudonymous code
 * @param organisation name of the organisation
 * @param role the part the participant plays
 */
public record NewParticipant(String code, String organisation, ParticipantRole role) {
}
