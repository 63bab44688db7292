// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.breakdown;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.parapet.analysis.result.OptionCount;

/**
 * What a shown group answered to one question.
 *
 * @param group the organisation's id or the role's literal
 * @param answered how many of the group answered
 * @param counts how many chose each option, in the instrument's order
 * @param pomp percent of maximum possible, 0 to 100; empty only where all options score the same
 */
public record GroupResult(String group, int answered, List<OptionCount> counts, OptionalDouble pomp) {

    /** Copies the list and refuses missing values. */
    public GroupResult {
        Objects.requireNonNull(group);
        counts = List.copyOf(counts);
        Objects.requireNonNull(pomp);
    }
}
