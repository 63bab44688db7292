// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.breakdown;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The results by organisation or by role, after protection of small groups: whatever is in here may be shown.
 *
 * @param grouping by what
 * @param minimum the least number of answers a shown group has
 * @param groups the names of all groups that took part, shown or not
 * @param items a breakdown for each question, in the questionnaire's order
 */
public record Breakdown(Grouping grouping, int minimum, List<String> groups, List<ItemBreakdown> items) {

    /** Copies the lists and refuses missing values. */
    public Breakdown {
        Objects.requireNonNull(grouping);
        groups = List.copyOf(groups);
        items = List.copyOf(items);
    }

    /** {@return whether no question may be broken down} */
    public boolean isHidden() {
        return items.stream().allMatch(item -> item.shown().isEmpty());
    }

    /**
     * Computes a group's POMP over several items, such as a section: the unweighted mean of the items' POMPs. It is
     * computed from shown figures only and needs all of them, so that it gives nothing away.
     *
     * @param group the group's name
     * @param codes the codes of the items; those that are not counted are passed over
     * @param scale the scale's code where the items take several; otherwise empty
     * @return 0 to 100; empty when the group is hidden for any of the items, or there is none of them
     */
    public OptionalDouble pomp(String group, Collection<String> codes, String scale) {
        List<Optional<GroupResult>> results = results(group, codes, scale);
        if (results.stream().anyMatch(Optional::isEmpty)) {
            return OptionalDouble.empty();
        }
        return results.stream().flatMap(Optional::stream).map(GroupResult::pomp).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).average();
    }

    /**
     * Gives the n that belongs to {@link #pomp}: the least number of answers of the group to any of the items.
     *
     * @param group the group's name
     * @param codes the codes of the items
     * @param scale the scale's code where the items take several; otherwise empty
     * @return how many; empty when the group is hidden for any of the items, or there is none of them
     */
    public OptionalInt fewestAnswers(String group, Collection<String> codes, String scale) {
        List<Optional<GroupResult>> results = results(group, codes, scale);
        if (results.stream().anyMatch(Optional::isEmpty)) {
            return OptionalInt.empty();
        }
        return results.stream().flatMap(Optional::stream).mapToInt(GroupResult::answered).min();
    }

    private List<Optional<GroupResult>> results(String group, Collection<String> codes, String scale) {
        return items.stream().filter(item -> codes.contains(item.item()))
                .filter(item -> scale.isEmpty() || item.scale().equals(scale)).map(item -> item.group(group)).toList();
    }
}
