// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.pdf;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.zip.Deflater;

import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPage;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPageDevice;
import org.eclipse.birt.report.engine.ir.CellDesign;
import org.eclipse.birt.report.engine.nLayout.area.IArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.BlockTextArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.CellArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.ContainerArea;
import org.openpdf.text.pdf.PdfStructureElement;

/** A document of accessible pages. */
final class AccessibleDocument extends PDFPageDevice {

    /** How hard pages, tags, fonts are compressed; pressing out the last tenth of a file took a fifth of the time. */
    static final int COMPRESSION = Deflater.BEST_SPEED;

    private static final String PARAGRAPH = "P";

    /** The elements of the tags that are open, the innermost first; none for a tag without an element of its own. */
    private final Deque<Optional<PdfStructureElement>> elements = new ArrayDeque<>();

    AccessibleDocument(OutputStream out, String title, String author, String subject, String description,
            IReportContext context, IReportContent report) {
        super(out, title, author, subject, description, context, report);
        // A list of the embedded letters is optional, and the one that is written leaves letters out (7.21.4.2).
        setIncludeCidSet(false);
        writer.setCompressionLevel(COMPRESSION);
    }

    @Override
    protected PDFPage createPDFPage(int width, int height) {
        return new AccessiblePage(width, height, doc, writer, this);
    }

    @Override
    public void openTag(String tagType, IArea area) {
        endText();
        if (!isAllOfCell(tagType, area)) {
            super.openTag(tagType, area);
            elements.push(element(area));
        }
    }

    @Override
    public void closeTag(String tagType, IArea area) {
        endText();
        if (!isAllOfCell(tagType, area)) {
            super.closeTag(tagType, area);
            elements.pop();
        }
    }

    private void endText() {
        if (currentPage instanceof AccessiblePage page) {
            page.endText();
        }
    }

    /** A cell with one text holds it itself: a paragraph in between would say nothing more. */
    private static boolean isAllOfCell(String tagType, IArea area) {
        return PARAGRAPH.equals(tagType) && area instanceof BlockTextArea text
                && text.getParent() instanceof CellArea cell && cell.getTagType() != null
                && cell.getContent().getGenerateBy() instanceof CellDesign design && design.getContentCount() == 1;
    }

    private static Optional<PdfStructureElement> element(IArea area) {
        if (!(area instanceof ContainerArea container)) {
            return Optional.empty();
        }
        ContainerArea first = container.isFirstPart() ? container : container.getFirstPart();
        return Optional.ofNullable(first.getStructureElement());
    }

    /** {@return the element that text belongs to which is drawn now} */
    Optional<PdfStructureElement> element() {
        return elements.isEmpty() ? Optional.empty() : elements.peek();
    }
}
