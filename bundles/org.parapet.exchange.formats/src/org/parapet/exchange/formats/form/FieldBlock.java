// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.io.IOException;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * A field with nothing or its heading left of it.
 *
 * @param label the heading; empty for a field without
 * @param tags the structure
 * @param part the part of the structure that the heading is
 * @param height in points
 * @param placing puts the field somewhere on the page being written
 */
record FieldBlock(Phrase label, FormTags tags, PdfStructureElement part, float height, Placing placing)
        implements FormBlock {

    private static final float BEFORE = 3;

    /** Puts a field somewhere. */
    @FunctionalInterface
    interface Placing {
        void place(Rectangle place) throws IOException, DocumentException;
    }

    FieldBlock(FormTags tags, PdfStructureElement part, float height, Placing placing) {
        this(new Phrase(), tags, part, height, placing);
    }

    @Override
    public float height(float width) {
        return height + BEFORE;
    }

    @Override
    public Drawing begin(float width, PdfContentByte canvas, boolean again) {
        return new Drawing() {

            private boolean done;

            @Override
            public float draw(float left, float top, float bottom) {
                if (top - height(width) < bottom) {
                    return 0;
                }
                done = true;
                try {
                    placing.place(new Rectangle(left + label(canvas, left, top), top - height - BEFORE, left + width,
                            top - BEFORE));
                } catch (IOException | DocumentException e) {
                    throw new ExceptionConverter(e);
                }
                return height(width);
            }

            @Override
            public boolean isDone() {
                return done;
            }
        };
    }

    /** Writes the heading; returns the width it takes with what parts it from the field. */
    private float label(PdfContentByte canvas, float left, float top) {
        if (label.isEmpty()) {
            return 0;
        }
        float size = label.getFont().getSize();
        tags.mark(canvas, part, () -> ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, label, left,
                top - BEFORE - height / 2 - size / 3, 0));
        return ColumnText.getWidth(label) + 4;
    }
}
