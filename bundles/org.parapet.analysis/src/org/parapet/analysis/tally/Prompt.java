// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.tally;

import java.util.Objects;

/**
 * An open prompt: what a participant answers in words, of which only is counted whether there are any.
 *
 * @param index its place among all open prompts of the instrument, from 0
 * @param section the code of the section
 * @param item the item's code
 */
public record Prompt(int index, String section, String item) {

    /** Refuses missing values. */
    public Prompt {
        Objects.requireNonNull(section);
        Objects.requireNonNull(item);
    }
}
