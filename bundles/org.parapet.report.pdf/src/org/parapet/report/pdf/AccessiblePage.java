// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.pdf;

import java.awt.Color;

import org.eclipse.birt.report.engine.emitter.pdf.PDFPage;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;

/** A page on which everything that is drawn is either tagged text or said to be decoration. */
final class AccessiblePage extends PDFPage {

    private final boolean tagged;

    AccessiblePage(int width, int height, Document document, PdfWriter writer, AccessibleDocument device) {
        super(width, height, document, writer, device);
        tagged = writer.isTagged();
    }

    /**
     * A picture's description is in its tag; the annotation that BIRT lays over the picture as well would need a tag of
     * its own (7.18.1) and be read out a second time.
     */
    @Override
    protected void showHelpText(float x, float y, float width, float height, String text) {
        if (!tagged) {
            super.showHelpText(x, y, width, height, text);
        }
    }

    /** Borders are decoration (7.1); BIRT says so of a table's only. */
    @Override
    protected void drawLine(float startX, float startY, float endX, float endY, float width, Color color, int style) {
        beginArtifact();
        super.drawLine(startX, startY, endX, endY, width, color, style);
        endArtifact();
    }
}
