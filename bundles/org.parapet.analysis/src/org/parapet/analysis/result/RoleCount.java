// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.result;

import java.util.Objects;
import org.parapet.model.assessment.ParticipantRole;

/**
 * How many participants with a role responded.
 *
 * @param role the role
 * @param participants how many
 */
public record RoleCount(ParticipantRole role, int participants) {

    /** Refuses missing values. */
    public RoleCount {
        Objects.requireNonNull(role);
    }
}
