// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import org.openpdf.text.pdf.PdfContentByte;

/** What stands in a cell of a form, one below the other. Lengths are in points. */
interface FormBlock {

    /** {@return the height it takes at a width} */
    float height(float width);

    /**
     * {@return its drawing at a width, from the beginning}
     *
     * @param canvas the writer's own, whatever page it is on
     * @param again whether it was drawn before, as the head of a table is on each page
     */
    Drawing begin(float width, PdfContentByte canvas, boolean again);

    /** A block that is being drawn, on more than one page where it is long. */
    interface Drawing {

        /**
         * Draws what fits below a height.
         *
         * @param left where it begins
         * @param top the height
         * @param bottom where the room ends
         * @return the height taken; 0 if nothing fits
         */
        float draw(float left, float top, float bottom);

        /** {@return whether nothing is left to draw} */
        boolean isDone();
    }
}
