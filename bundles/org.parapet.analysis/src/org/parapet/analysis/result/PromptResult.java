// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.result;

import java.util.Objects;

/**
 * How far an open prompt has been answered. What was written is not part of results.
 *
 * @param section the section's code
 * @param code the item's code
 * @param participants N
 * @param answered k of "answered k of N": how many wrote something
 */
public record PromptResult(String section, String code, int participants, int answered) {

    /** Refuses missing values. */
    public PromptResult {
        Objects.requireNonNull(section);
        Objects.requireNonNull(code);
    }

    /** {@return whether nobody has written anything} */
    public boolean open() {
        return answered == 0;
    }
}
