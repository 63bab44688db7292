// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.pdf;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.emitter.IEmitterServices;
import org.eclipse.birt.report.engine.emitter.pdf.PDFRender;
import org.eclipse.birt.report.engine.layout.emitter.PageDeviceRender;
import org.eclipse.birt.report.engine.layout.emitter.PageEmitter;

/** Writes PDF that a screen reader can follow. BIRT makes one for each report. */
public final class AccessiblePdfEmitter extends PageEmitter {

    @Override
    public PageDeviceRender createRender(IEmitterServices services) throws EngineException {
        return new AccessibleRender(services);
    }

    private static final class AccessibleRender extends PDFRender {

        AccessibleRender(IEmitterServices services) throws EngineException {
            super(services);
        }

        @Override
        public AccessibleDocument createPageDevice(String title, String author, String subject, String description,
                IReportContext context, IReportContent report) {
            AccessibleDocument document = new AccessibleDocument(output, title, author, subject, description, context,
                    report);
            currentPageDevice = document;
            return document;
        }
    }
}
