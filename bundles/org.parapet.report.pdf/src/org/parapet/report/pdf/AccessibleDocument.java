// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.pdf;

import java.io.OutputStream;

import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPage;
import org.eclipse.birt.report.engine.emitter.pdf.PDFPageDevice;

/** A document of accessible pages. */
final class AccessibleDocument extends PDFPageDevice {

    AccessibleDocument(OutputStream out, String title, String author, String subject, String description,
            IReportContext context, IReportContent report) {
        super(out, title, author, subject, description, context, report);
        // A list of the embedded letters is optional, and the one that is written leaves letters out (7.21.4.2).
        setIncludeCidSet(false);
    }

    @Override
    protected PDFPage createPDFPage(int width, int height) {
        return new AccessiblePage(width, height, doc, writer, this);
    }
}
