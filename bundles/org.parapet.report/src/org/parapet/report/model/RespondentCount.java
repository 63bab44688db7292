// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many people of one organisation or role took part.
 *
 * @param grouping what the people are counted by, for example "Organisation"; equal groupings stand together
 * @param name the organisation's or role's name
 * @param participants how many took part; empty when the number is hidden
 * @param note why a number is hidden or what it leaves out
 */
public record RespondentCount(String grouping, String name, OptionalInt participants, Optional<String> note) {

    /** Refuses missing values. */
    public RespondentCount {
        Objects.requireNonNull(grouping);
        Objects.requireNonNull(name);
        Objects.requireNonNull(participants);
        Objects.requireNonNull(note);
    }
}
