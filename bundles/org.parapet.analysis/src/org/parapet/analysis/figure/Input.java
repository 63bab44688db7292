// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Numbers that went into a figure, such as the counts of a question by option.
 *
 * @param name what they are, such as an item's code
 * @param values the numbers, in their order
 */
public record Input(String name, List<InputValue> values) {

    /** Copies the list and refuses missing values. */
    public Input {
        Objects.requireNonNull(name);
        values = List.copyOf(values);
    }

    /**
     * {@return counts as an input}
     *
     * @param name what was counted
     * @param labels one for each count
     * @param counts the counts
     * @throws IllegalArgumentException when there is not one label for each count
     */
    public static Input counts(String name, List<String> labels, int[] counts) {
        if (labels.size() != counts.length) {
            throw new IllegalArgumentException(labels.size() + " labels for " + counts.length + " counts");
        }
        InputValue[] values = new InputValue[counts.length];
        Arrays.setAll(values, i -> new InputValue(labels.get(i), counts[i]));
        return new Input(name, List.of(values));
    }

    /**
     * {@return one number as an input}
     *
     * @param name what it is
     * @param value the number, finite
     */
    public static Input number(String name, double value) {
        return new Input(name, List.of(new InputValue("", value)));
    }
}
