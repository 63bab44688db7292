// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import org.openpdf.text.pdf.PdfContentByte;

/**
 * Two blocks beside each other, such as a button and what it stands for.
 *
 * @param leftWidth the width of the left one, in points
 * @param left fits on a line
 * @param right takes the rest of the width
 */
record SideBySide(float leftWidth, FormBlock left, FormBlock right) implements FormBlock {

    @Override
    public float height(float width) {
        return Math.max(left.height(leftWidth), right.height(width - leftWidth));
    }

    @Override
    public Drawing begin(float width, PdfContentByte canvas, boolean again) {
        Drawing first = left.begin(leftWidth, canvas, again);
        Drawing second = right.begin(width - leftWidth, canvas, again);
        return new Drawing() {

            @Override
            public float draw(float x, float top, float bottom) {
                float taken = 0;
                if (!first.isDone()) {
                    taken = first.draw(x, top, bottom);
                    if (!first.isDone()) {
                        return 0;
                    }
                }
                return Math.max(taken, second.draw(x + leftWidth, top, bottom));
            }

            @Override
            public boolean isDone() {
                return first.isDone() && second.isDone();
            }
        };
    }
}
