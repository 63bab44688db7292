// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.result;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.parapet.model.instrument.Basis;

/**
 * The result over the whole instrument, as percent of maximum possible.
 *
 * @param figures one figure over all items; one for each scale where items take several scales; none when nothing can
 *        be counted
 * @param basis convention when the source gives the answers no scores, so that every figure is Parapet's convention
 * @param notes what the scales say of where their scores come from
 */
public record TotalResult(List<GroupPomp> figures, Basis basis, List<String> notes) {

    /** Copies the lists and refuses missing values. */
    public TotalResult {
        figures = List.copyOf(figures);
        Objects.requireNonNull(basis);
        notes = List.copyOf(notes);
    }

    /**
     * {@return the total POMP, 0 to 100; empty when nobody answered, and where items take several scales, which are
     * never averaged with one another}
     */
    public OptionalDouble pomp() {
        return figures.size() == 1 ? figures.getFirst().pomp() : OptionalDouble.empty();
    }
}
