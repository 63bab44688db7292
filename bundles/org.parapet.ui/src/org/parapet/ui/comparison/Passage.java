// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import java.util.List;
import java.util.Objects;

/**
 * A piece of text with a heading.
 *
 * @param heading the heading; empty for none
 * @param paragraphs what stands under it
 */
public record Passage(String heading, List<String> paragraphs) {

    /** Copies the list and refuses a missing heading. */
    public Passage {
        Objects.requireNonNull(heading);
        paragraphs = List.copyOf(paragraphs);
    }
}
