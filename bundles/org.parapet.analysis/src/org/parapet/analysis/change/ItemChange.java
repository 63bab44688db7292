// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.change;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.parapet.analysis.result.ItemResult;

/**
 * One item on one scale in two waves.
 *
 * @param earlier its result in the earlier wave
 * @param later its result in the later wave
 */
public record ItemChange(ItemResult earlier, ItemResult later) {

    /** Refuses missing values. */
    public ItemChange {
        Objects.requireNonNull(earlier);
        Objects.requireNonNull(later);
    }

    /** {@return the item's code in the later wave} */
    public String code() {
        return later.code();
    }

    /** {@return the code of the section it stands in, in the later wave} */
    public String section() {
        return later.section();
    }

    /** {@return later less earlier POMP in points; empty when nobody answered it in one of the waves} */
    public OptionalDouble difference() {
        return Differences.between(earlier.pomp(), later.pomp());
    }

    /** {@return which way it moved} */
    public Direction direction() {
        return Direction.of(difference());
    }

    /** {@return the codes of finding kinds that it has in the later wave only} */
    public List<String> gained() {
        return later.findingKinds().stream().filter(kind -> !earlier.findingKinds().contains(kind)).toList();
    }

    /** {@return the codes of finding kinds that it had in the earlier wave only; none when nobody answered it later} */
    public List<String> lost() {
        return later.answered() == 0 ? List.of() : earlier.findingKinds().stream()
                .filter(kind -> !later.findingKinds().contains(kind)).toList();
    }
}
