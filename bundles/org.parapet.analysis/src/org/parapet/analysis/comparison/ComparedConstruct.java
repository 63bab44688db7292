// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.Objects;

/**
 * A construct in a comparison.
 *
 * @param code its code
 * @param label what it is called
 * @param definition what it means
 */
public record ComparedConstruct(String code, String label, String definition) {

    /** Refuses missing values. */
    public ComparedConstruct {
        Objects.requireNonNull(code);
        Objects.requireNonNull(label);
        Objects.requireNonNull(definition);
    }
}
