// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.pdf;

import java.awt.Color;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
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
    private Pen pen = Pen.ON_NEW_PAGE;
    /** The pens of the states that the page's current state lies in, the innermost first. */
    private final Deque<Pen> saved = new ArrayDeque<>();

    AccessiblePage(int width, int height, Document document, PdfWriter writer, AccessibleDocument device) {
        super(width, height, document, writer, device);
        tagged = writer.isTagged();
        this.document = device;
    }

    /**
     * Draws most text with fewer operators than BIRT does, to the same effect: without a state of its own, without a
     * colour of outlines that are not drawn, with a colour and a font only where they change, and placed by one move.
     */
    @Override
    protected void drawText(String text, float x, float y, float baseline, float width, float height, TextStyle style) {
        if (!isPlain(style) || !begin()) {
            endText();
            fillWith(Color.BLACK);
            super.drawText(text, x, y, baseline, width, height, style);
            return;
        }
        fillWith(style.getColor() == null ? Color.BLACK : style.getColor());
        contentByte.beginText();
        writeIn(style.getFontInfo());
        contentByte.moveText(x, transformY(y + baseline, 0, containerHeight));
        contentByte.showText(text);
        contentByte.endText();
    }

    private void fillWith(Color color) {
        if (!pen.fillsWith(color)) {
            contentByte.setColorFill(color);
            pen = pen.filling(color);
        }
    }

    private void writeIn(FontInfo font) {
        if (!pen.writes(font)) {
            contentByte.setFontAndSize(getBaseFont(font), font.getFontSize());
            pen = pen.writing(font);
        }
    }

    @Override
    protected void saveState() {
        super.saveState();
        saved.push(pen);
    }

    @Override
    protected void restoreState() {
        super.restoreState();
        pen = saved.pop();
    }

    /** The number of pages is drawn on a sheet of its own, which is laid on every page later. */
    @Override
    public void drawTotalPage(String text, int x, int y, int width, int height, TextStyle style, float scale) {
        Pen page = pen;
        pen = Pen.UNKNOWN;
        super.drawTotalPage(text, x, y, width, height, style, scale);
        pen = page;
    }

    /** Pictures may expect to be drawn in black where they name no colour. */
    @Override
    protected void drawImage(String id, byte[] data, String extension, float x, float y, float height, float width,
            String helpText, @SuppressWarnings("rawtypes") Map parameters) throws Exception {
        fillWith(Color.BLACK);
        super.drawImage(id, data, extension, x, y, height, width, helpText, parameters);
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

    /**
     * The colour and font that text is drawn in without a word about them; empty when they are not known.
     *
     * @param fill the colour
     * @param font the font with its size
     */
    private record Pen(Optional<Color> fill, Optional<FontInfo> font) {

        static final Pen UNKNOWN = new Pen(Optional.empty(), Optional.empty());
        static final Pen ON_NEW_PAGE = UNKNOWN.filling(Color.BLACK);

        Pen filling(Color color) {
            return new Pen(Optional.of(color), font);
        }

        Pen writing(FontInfo next) {
            return new Pen(fill, Optional.of(next));
        }

        boolean fillsWith(Color next) {
            return fill.isPresent() && fill.get().equals(next);
        }

        boolean writes(FontInfo next) {
            return font.isPresent() && font.get().getBaseFont() == next.getBaseFont()
                    && font.get().getFontSize() == next.getFontSize();
        }
    }
}
