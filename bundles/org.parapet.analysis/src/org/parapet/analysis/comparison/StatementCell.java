// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.List;
import java.util.Objects;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.result.OptionCount;

/**
 * One statement under a construct.
 *
 * @param item the item's code
 * @param scale the scale's code where the item takes several; otherwise empty
 * @param text the statement's wording, on one line
 * @param answered how many answered it
 * @param counts how many chose each option, in the instrument's order; none where nobody answered
 * @param pomp percent of maximum possible, 0 to 100
 * @param agreement agreement A, -1 to 1
 */
public record StatementCell(String item, String scale, String text, int answered, List<OptionCount> counts,
        Figure pomp, Figure agreement) {

    /** Copies the list and refuses missing values. */
    public StatementCell {
        Objects.requireNonNull(item);
        Objects.requireNonNull(scale);
        Objects.requireNonNull(text);
        counts = List.copyOf(counts);
        Objects.requireNonNull(pomp);
        Objects.requireNonNull(agreement);
    }
}
