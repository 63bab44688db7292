// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.instrument;

/**
 * One paragraph of an instrument to read.
 *
 * @param kind how it is shown
 * @param label what stands before the text, such as a code; may be empty
 * @param text the text; may have line ends
 */
public record Block(Kind kind, String label, String text) {

    /** How a paragraph is shown. */
    public enum Kind {
        /** The title of the instrument. */
        TITLE,
        /** A heading that the table of contents lists. */
        HEADING,
        /** A heading below that. */
        SUBHEADING,
        /** Running text. */
        TEXT,
        /** An item with its code. */
        ITEM,
        /** Something that belongs to an item or to the line above, with its label. */
        DETAIL
    }
}
