// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.breakdown;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One question broken down.
 *
 * @param item the item's code
 * @param scale the scale's code; empty for a tick item
 * @param shown the groups that may be shown; none, or two and more
 * @param hidden the names of the groups that may not be shown; nothing is said of their answers
 * @param reason why groups are hidden
 */
public record ItemBreakdown(String item, String scale, List<GroupResult> shown, List<String> hidden,
        HiddenReason reason) {

    /** Copies the lists and refuses missing values. */
    public ItemBreakdown {
        Objects.requireNonNull(item);
        Objects.requireNonNull(scale);
        shown = List.copyOf(shown);
        hidden = List.copyOf(hidden);
        Objects.requireNonNull(reason);
    }

    /**
     * Finds a shown group.
     *
     * @param group the organisation's id or the role's literal
     * @return its answers; empty when the group is hidden or took no part
     */
    public Optional<GroupResult> group(String group) {
        return shown.stream().filter(result -> result.group().equals(group)).findFirst();
    }
}
