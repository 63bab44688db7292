// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import java.util.List;

/**
 * A headed piece of text.
 *
 * @param heading the heading
 * @param paragraphs what stands under it
 */
record Passage(String heading, List<String> paragraphs) {

    Passage {
        paragraphs = List.copyOf(paragraphs);
    }
}
