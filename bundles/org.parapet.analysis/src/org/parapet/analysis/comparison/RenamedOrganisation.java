// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.List;
import java.util.Objects;

/**
 * An organisation that bears different names, by the same id or by the people who answer for it.
 *
 * @param partnership the partnership's id
 * @param names its names, the one used here first
 * @param sure whether the id is the same; otherwise most of its people are, and it may be another organisation
 */
public record RenamedOrganisation(String partnership, List<String> names, boolean sure) {

    /** Copies the list and refuses missing values. */
    public RenamedOrganisation {
        Objects.requireNonNull(partnership);
        names = List.copyOf(names);
    }
}
