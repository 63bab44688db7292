// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.result;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The result of a section.
 *
 * @param code the section's code
 * @param figures one figure over the section's items; one for each scale where items take several scales; none when
 *        the section has nothing that can be counted
 */
public record SectionResult(String code, List<GroupPomp> figures) {

    /** Copies the list and refuses missing values. */
    public SectionResult {
        Objects.requireNonNull(code);
        figures = List.copyOf(figures);
    }

    /**
     * {@return the section's POMP, 0 to 100; empty when nobody answered, and where items take several scales, which are
     * never averaged with one another}
     */
    public OptionalDouble pomp() {
        return figures.size() == 1 ? figures.getFirst().pomp() : OptionalDouble.empty();
    }
}
