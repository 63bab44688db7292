// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parapet.analysis.result.CodeOrder;
import org.parapet.analysis.result.ItemResult;
import org.parapet.model.instrument.PlanPlacement;

/**
 * Which statements the page shows, and in which order.
 *
 * @param kind the code of a finding kind, {@value #WITHOUT} for statements without a finding, or empty for all
 * @param section the code of a section, or empty for all
 * @param order the order
 */
record FindingsFilter(Optional<String> kind, Optional<String> section, Order order) {

    /** Stands for statements that have no finding; no finding kind can have this code. */
    static final String WITHOUT = "<none>";

    /** The orders. */
    enum Order {
        /** As in the instrument. */
        CODE,
        /** Those flagged by the greatest share of the participants first, then by code. */
        FLAGGED
    }

    List<ItemResult> apply(List<ItemResult> items) {
        List<ItemResult> shown = items.stream()
                .filter(item -> section.isEmpty() || item.section().equals(section.get()))
                .filter(item -> kind.isEmpty() || (kind.get().equals(WITHOUT) ? item.findings().isEmpty()
                        : item.findingKinds().contains(kind.get())))
                .toList();
        return order == Order.CODE ? shown : shown.stream().sorted(Comparator
                .comparingDouble((ItemResult item) -> -flaggedShare(item))
                .thenComparing(ItemResult::code, CodeOrder.NATURAL)).toList();
    }

    /** The share of all participants who flagged an item as an area to work on, 0 to 1. */
    static double flaggedShare(ItemResult item) {
        return item.participants() == 0 ? 0
                : (double) item.flagged(PlanPlacement.AREAS_TO_WORK_ON) / item.participants();
    }
}
