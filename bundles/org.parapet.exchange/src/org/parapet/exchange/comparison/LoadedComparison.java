// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import java.util.List;
import java.util.Objects;
import org.parapet.analysis.comparison.Comparer;
import org.parapet.analysis.comparison.ComparisonData;
import org.parapet.analysis.comparison.ComparisonOptions;
import org.parapet.model.comparison.Comparison;

/**
 * Everything that a comparison needs, read.
 *
 * @param data the protected answers
 * @param options what is asked for
 * @param description the comparison as it can be kept in a file: sources with their digests of today, view, notes
 * @param sources what became of each file that was named, in the order of the description
 */
public record LoadedComparison(ComparisonData data, ComparisonOptions options, Comparison description,
        List<SourceState> sources) {

    /** Copies the list and refuses missing values. */
    public LoadedComparison {
        Objects.requireNonNull(data);
        Objects.requireNonNull(options);
        Objects.requireNonNull(description);
        sources = List.copyOf(sources);
    }

    /** {@return the comparison, computed} */
    public org.parapet.analysis.comparison.Comparison compare() {
        return Comparer.compare(data, options);
    }
}
