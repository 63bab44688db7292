// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.result;

import java.util.Objects;
import org.parapet.analysis.tally.Choice;

/**
 * How many chose an option.
 *
 * @param choice the option
 * @param count how many chose it
 */
public record OptionCount(Choice choice, int count) {

    /** Refuses missing values. */
    public OptionCount {
        Objects.requireNonNull(choice);
    }

    /** {@return the option's code} */
    public String option() {
        return choice.code();
    }
}
