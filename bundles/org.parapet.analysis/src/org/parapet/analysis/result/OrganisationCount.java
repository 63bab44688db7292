// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.result;

import java.util.Objects;

/**
 * How many participants of an organisation responded.
 *
 * @param organisation the organisation's id
 * @param participants how many
 */
public record OrganisationCount(String organisation, int participants) {

    /** Refuses missing values. */
    public OrganisationCount {
        Objects.requireNonNull(organisation);
    }
}
