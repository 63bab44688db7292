// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Areas to work on that were flagged by equally many participants.
 *
 * @param flagged how many participants flagged each of them; empty for areas that do not come from the choice of
 *        options, which stand last
 * @param participants N
 * @param introduction the sentence before the list, which says how many flagged
 * @param areas the areas in the natural order of their codes; those that do not come from the choice of options by
 *        falling difference first
 */
public record AreaGroup(OptionalInt flagged, int participants, String introduction, List<PlannedItem> areas) {

    /** Copies the list and refuses missing values. */
    public AreaGroup {
        Objects.requireNonNull(flagged);
        Objects.requireNonNull(introduction);
        areas = List.copyOf(areas);
    }
}
