// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.parapet.analysis.finding.Finding;
import org.parapet.analysis.result.CodeOrder;
import org.parapet.analysis.result.ItemResult;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Quantifier;

/**
 * An item that findings put in a section of the OD plan; of an item on several scales, the scale flagged most often.
 */
record PlacedItem(ItemResult result, PlanPlacement placement) {

    /** The greatest number of flags first, then items without flags by falling difference, then by code. */
    static final Comparator<PlacedItem> BY_SHARE = Comparator
            .<PlacedItem>comparingInt(item -> item.flagged().isPresent() ? 0 : 1)
            .thenComparing(Comparator.<PlacedItem>comparingInt(item -> item.flagged().orElse(0)).reversed())
            .thenComparing(Comparator.comparingDouble(PlacedItem::difference).reversed())
            .thenComparing(PlacedItem::code, CodeOrder.NATURAL);

    static final Comparator<PlacedItem> BY_CODE = Comparator.comparing(PlacedItem::code, CodeOrder.NATURAL);

    String code() {
        return result.code();
    }

    List<Finding> findings() {
        return result.findings(placement);
    }

    /** How many participants flagged it; empty when no finding comes from the choice of options. */
    OptionalInt flagged() {
        return findings().stream().allMatch(finding -> finding.quantifier() == Quantifier.SCALE_EXCEEDS)
                ? OptionalInt.empty() : OptionalInt.of(result.flagged(placement));
    }

    private double difference() {
        return flagged().isPresent() ? 0
                : findings().stream().mapToDouble(finding -> finding.difference().orElse(0)).max().orElse(0);
    }
}
