// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * A text.
 *
 * @param text its words and letters
 * @param leading from line to line, in points
 * @param before blank above it, in points
 * @param alignment as {@link Element} names it
 * @param tags the structure
 * @param part the part of the structure that the text is
 */
record TextBlock(Phrase text, float leading, float before, int alignment, FormTags tags, PdfStructureElement part)
        implements FormBlock {

    private static final float ENDLESS = 1_000_000;
    /** What letters such as g and p take below the last line, as a share of the leading. */
    private static final float BELOW = 0.25f;
    /** What the first line needs less above it than there is between lines, as a share of the leading. */
    private static final float LESS_ABOVE = 0.2f;

    TextBlock(Phrase text, float leading, FormTags tags, PdfStructureElement part) {
        this(text, leading, 0, Element.ALIGN_LEFT, tags, part);
    }

    TextBlock after(float blank) {
        return new TextBlock(text, leading, blank, alignment, tags, part);
    }

    TextBlock centred() {
        return new TextBlock(text, leading, before, Element.ALIGN_CENTER, tags, part);
    }

    @Override
    public float height(float width) {
        ColumnText column = column(null);
        column.setSimpleColumn(0, -ENDLESS, width, leading * LESS_ABOVE);
        go(column, true);
        return before - column.getYLine() + leading * BELOW;
    }

    private ColumnText column(PdfContentByte canvas) {
        ColumnText column = new ColumnText(canvas);
        column.setLeading(leading);
        column.setAlignment(alignment);
        column.addText(text);
        return column;
    }

    private static int go(ColumnText column, boolean simulate) {
        try {
            return column.go(simulate);
        } catch (DocumentException e) {
            throw new ExceptionConverter(e);
        }
    }

    @Override
    public Drawing begin(float width, PdfContentByte canvas, boolean again) {
        ColumnText column = column(canvas);
        return new Drawing() {

            private boolean done;

            @Override
            public float draw(float left, float top, float bottom) {
                if (top - before - leading * (1 - LESS_ABOVE + BELOW) < bottom) {
                    return 0;
                }
                column.setSimpleColumn(left, bottom + leading * BELOW, left + width,
                        top - before + leading * LESS_ABOVE);
                Runnable drawing = () -> done = !ColumnText.hasMoreText(go(column, false));
                if (again) {
                    FormTags.markDecoration(canvas, drawing);
                } else {
                    tags.mark(canvas, part, drawing);
                }
                return top - column.getYLine() + leading * BELOW;
            }

            @Override
            public boolean isDone() {
                return done;
            }
        };
    }
}
