// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.parapet.report.render.OutputFormat;
import org.parapet.report.render.ReportCancelledException;
import org.parapet.report.render.ReportException;
import org.parapet.report.render.ReportRenderer;

/** The report engine of one page: started by the first report, ended with the page. Thread-safe. */
final class ReportEngine {

    private Optional<ReportRenderer> renderer = Optional.empty();
    private boolean closed;

    String page(ReportRequest request, BooleanSupplier cancelled) throws ReportException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        renderer(request).render(request.design(), request.model(), OutputFormat.HTML, page, cancelled);
        return page.toString(StandardCharsets.UTF_8);
    }

    void write(ReportRequest request, OutputFormat format, Path file, BooleanSupplier cancelled)
            throws ReportException {
        renderer(request).render(request.design(), request.model(), format, file, cancelled);
    }

    private synchronized ReportRenderer renderer(ReportRequest request) throws ReportException {
        if (closed) {
            throw new ReportCancelledException(request.fileName());
        }
        if (renderer.isEmpty()) {
            renderer = Optional.of(ReportRenderer.start(PersonalLook.read()));
        }
        return renderer.get();
    }

    /** Ends the engine after the report that is being made. */
    synchronized void close() {
        closed = true;
        renderer.ifPresent(ReportRenderer::close);
        renderer = Optional.empty();
    }
}
