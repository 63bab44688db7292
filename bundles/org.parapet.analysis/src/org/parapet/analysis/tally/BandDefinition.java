// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.tally;

import java.util.Objects;

/**
 * A half-open interval of a score with a meaning: from its lower bound up to, not including, the next band's. The last
 * band takes the maximum.
 *
 * @param code the band's code
 * @param label what it is called
 * @param lowerBound the least value in it
 * @param meaning what a score in it means; may be empty
 * @param source where the source gives it
 */
public record BandDefinition(String code, String label, double lowerBound, String meaning, String source) {

    /** Refuses missing values. */
    public BandDefinition {
        Objects.requireNonNull(code);
        Objects.requireNonNull(label);
        Objects.requireNonNull(meaning);
        Objects.requireNonNull(source);
    }
}
