// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.Objects;

/**
 * One number that went into a figure.
 *
 * @param label what it is the number of, such as an option's code
 * @param value the number, finite
 */
public record InputValue(String label, double value) {

    /** Refuses a missing label and a number that is not finite. */
    public InputValue {
        Objects.requireNonNull(label);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(label + " is " + value);
        }
    }
}
