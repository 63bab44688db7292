// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import java.util.Objects;

/**
 * What became of a file since it was compared last.
 *
 * @param file as it is named in the comparison
 * @param change what became of it
 */
public record SourceState(String file, Change change) {

    /** What can become of a file. */
    public enum Change {
        /** It is compared for the first time. */
        NEW,
        /** Its content is the same. */
        UNCHANGED,
        /** Its content is another. */
        CHANGED,
        /** It is not there, or cannot be read. */
        UNREADABLE
    }

    /** Refuses missing values. */
    public SourceState {
        Objects.requireNonNull(file);
        Objects.requireNonNull(change);
    }
}
