// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.List;
import java.util.Objects;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.DimensionLink;

/**
 * Which constructs speak to a dimension of a framework, as a crosswalk has it.
 *
 * @param instrument the id of the instrument whose framework it is
 * @param framework the code of the framework, such as {@code boundary-wall}
 * @param dimension the code of the dimension, such as {@code height}
 * @param constructs the codes of the constructs; none when nothing measures the dimension
 * @param highWhenLow whether a low score of the constructs stands for the high pole of the dimension
 */
public record ComparedDimension(String instrument, String framework, String dimension, List<String> constructs,
        boolean highWhenLow) {

    /** Copies the list and refuses missing values. */
    public ComparedDimension {
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(framework);
        Objects.requireNonNull(dimension);
        constructs = List.copyOf(constructs);
    }

    static ComparedDimension of(DimensionLink link) {
        return new ComparedDimension(link.getInstrument(), link.getFramework(), link.getDimension(),
                link.getConstructs().stream().map(Construct::getCode).toList(), link.isHighWhenLow());
    }
}
