// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.result;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Computes the figures of several items: the unweighted mean of the items' POMPs. Where any of the items takes several
 * scales, each scale has a figure of its own, because importance and effectiveness, say, must not be averaged.
 */
public final class GroupPomps {

    private GroupPomps() {
    }

    /**
     * Computes the figures.
     *
     * @param items item results
     * @return one figure; one for each scale, in the order of first use, where any item takes several; none for no item
     */
    public static List<GroupPomp> of(List<ItemResult> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        if (items.stream().noneMatch(ItemResult::oneOfSeveral)) {
            return List.of(figure("", items));
        }
        return items.stream().map(ItemResult::scale).distinct()
                .map(scale -> figure(scale, items.stream().filter(item -> item.scale().equals(scale)).toList()))
                .toList();
    }

    private static GroupPomp figure(String scale, List<ItemResult> items) {
        List<OptionalDouble> answered = items.stream().map(ItemResult::pomp).filter(OptionalDouble::isPresent).toList();
        return new GroupPomp(scale, answered.stream().mapToDouble(OptionalDouble::getAsDouble).average(),
                items.size(), answered.size(), items.stream().mapToInt(ItemResult::answered).min().orElse(0),
                items.stream().mapToInt(ItemResult::answered).max().orElse(0));
    }
}
