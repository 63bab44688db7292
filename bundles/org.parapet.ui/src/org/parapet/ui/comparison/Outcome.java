// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.exchange.comparison.LoadedComparison;

/**
 * What came of a comparison.
 *
 * @param loaded what was read
 * @param comparison the figures
 * @param contents what can be chosen from each file, in the order of the comparison
 */
public record Outcome(LoadedComparison loaded, Comparison comparison, List<SourceContent> contents) {

    /** Copies the list and refuses missing values. */
    public Outcome {
        Objects.requireNonNull(loaded);
        Objects.requireNonNull(comparison);
        contents = List.copyOf(contents);
    }

    /**
     * {@return what can be chosen from a file; empty when it was not read}
     *
     * @param file as it is named in the comparison
     */
    public Optional<SourceContent> content(String file) {
        return contents.stream().filter(each -> each.file().equals(file)).findFirst();
    }
}
