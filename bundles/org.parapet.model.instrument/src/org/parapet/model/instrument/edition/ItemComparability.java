// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.edition;

import java.util.Objects;

/**
 * Whether the answers to an item on a scale, given to two editions, can stand side by side.
 *
 * @param code the item's code
 * @param scale the scale's code; "" for ticks and texts
 * @param comparable whether wording, answers and percent of maximum possible mean the same in both
 * @param reason why not, one sentence without a full stop; "" when comparable
 */
public record ItemComparability(String code, String scale, boolean comparable, String reason) {

    /** Refuses missing values. */
    public ItemComparability {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(reason, "reason");
    }
}
