// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.pdf;

import java.awt.Color;
import java.util.Optional;

import org.eclipse.birt.report.engine.emitter.pdf.PDFPage;
import org.eclipse.birt.report.engine.layout.pdf.font.FontInfo;
import org.eclipse.birt.report.engine.nLayout.area.style.TextStyle;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** A page on which everything that is drawn is either tagged text or said to be decoration. */
final class AccessiblePage extends PDFPage {

    private final boolean tagged;
    private final AccessibleDocument document;
    /** The element whose text is being drawn: the lines of a paragraph are one piece of marked content. */
    private Optional<PdfStructureElement> begun = Optional.empty();

    AccessiblePage(int width, int height, Document document, PdfWriter writer, AccessibleDocument device) {
        super(width, height, document, writer, device);
        tagged = writer.isTagged();
        this.document = device;
    }

    /**
     * Draws most text with fewer operators than BIRT does, to the same effect: without a state of its own where it is
     * black, without a colour of outlines that are not drawn, and placed by one matrix.
     */
    @Override
    protected void drawText(String text, float x, float y, float baseline, float width, float height, TextStyle style) {
        if (!isPlain(style) || !begin()) {
            endText();
            super.drawText(text, x, y, baseline, width, height, style);
            return;
        }
        FontInfo font = style.getFontInfo();
        boolean black = style.getColor() == null || Color.BLACK.equals(style.getColor());
        if (!black) {
            contentByte.saveState();
            contentByte.setColorFill(style.getColor());
        }
        contentByte.beginText();
        contentByte.setFontAndSize(getBaseFont(font), font.getFontSize());
        contentByte.setTextMatrix(x, transformY(y + baseline, 0, containerHeight));
        contentByte.showText(text);
        contentByte.endText();
        if (!black) {
            contentByte.restoreState();
        }
    }

    private static boolean isPlain(TextStyle style) {
        BaseFont font = style.getFontInfo().getBaseFont();
        return font.isEmbedded() && !font.isFontSpecific() && !style.getFontInfo().getSimulation()
                && style.getFontInfo().getFontSize() >= 1 && style.getLetterSpacing() == 0
                && style.getWordSpacing() == 0 && !style.isHasHyperlink();
    }

    @Override
    protected BaseFont getBaseFont(FontInfo font) {
        BaseFont base = super.getBaseFont(font);
        base.setIncludeCidSet(document.isIncludeCidSet());
        base.setCompressionLevel(AccessibleDocument.COMPRESSION);
        return base;
    }

    /** Begins marked content for the text that follows; false when the text's element is not known. */
    private boolean begin() {
        if (!tagged || isInArtifact()) {
            return true;
        }
        Optional<PdfStructureElement> element = document.element();
        if (element.isPresent() && !element.equals(begun)) {
            endText();
            contentByte.beginMarkedContentSequence(element.get());
            begun = element;
        }
        return element.isPresent();
    }

    /** Ends the marked content of text, if it was begun. */
    void endText() {
        if (begun.isPresent()) {
            contentByte.endMarkedContentSequence();
            begun = Optional.empty();
        }
    }

    @Override
    public void beginArtifact() {
        endText();
        super.beginArtifact();
    }

    @Override
    public void beginArtifact(PdfDictionary properties) {
        endText();
        super.beginArtifact(properties);
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
