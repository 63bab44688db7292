// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.change;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One section, or the whole instrument, in two waves: the unweighted means of the POMPs of the items that were compared
 * and answered in both waves, so that like stands beside like.
 *
 * @param code the section's code in the later wave; empty for the whole instrument
 * @param scale the scale's code where items take several scales, which are never averaged; otherwise empty
 * @param items how many items the figures rest on
 * @param earlier the figure of the earlier wave, 0 to 100; empty when there is no item
 * @param later the figure of the later wave, 0 to 100; empty when there is no item
 */
public record SectionChange(String code, String scale, int items, OptionalDouble earlier, OptionalDouble later) {

    /** Refuses missing values. */
    public SectionChange {
        Objects.requireNonNull(code);
        Objects.requireNonNull(scale);
        Objects.requireNonNull(earlier);
        Objects.requireNonNull(later);
    }

    /** {@return later less earlier in points; empty when there is no figure} */
    public OptionalDouble difference() {
        return Differences.between(earlier, later);
    }

    /** {@return which way it moved} */
    public Direction direction() {
        return Direction.of(difference());
    }
}
