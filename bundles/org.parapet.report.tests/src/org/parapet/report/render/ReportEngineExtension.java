// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.io.ByteArrayOutputStream;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.ReportModel;

/** A report engine for the tests of a class, and the reports that it makes. */
final class ReportEngineExtension implements BeforeAllCallback, AfterAllCallback {

    private final ReportCatalogue catalogue = new BuiltInReports();
    private ReportRenderer renderer;

    @Override
    public void beforeAll(ExtensionContext context) throws ReportException {
        renderer = ReportRenderer.start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        renderer.close();
    }

    ReportRenderer renderer() {
        return renderer;
    }

    /** {@return the design of Parapet's own for a plan or results} */
    ReportDesign design(ReportModel model) {
        return catalogue.find(model instanceof OdPlanReport ? BuiltInReports.OD_PLAN : BuiltInReports.RESULTS)
                .orElseThrow();
    }

    /** {@return the plan or results as a file} */
    byte[] render(ReportModel model, OutputFormat format) throws ReportException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(design(model), model, format, out, () -> false);
        return out.toByteArray();
    }

    /** {@return the plan or results as a web page} */
    String page(ReportModel model) throws ReportException {
        return RenderedText.utf8(render(model, OutputFormat.HTML));
    }

    /** {@return the texts of the plan or results as PDF} */
    String pdfText(ReportModel model) throws ReportException {
        return RenderedText.pdfText(render(model, OutputFormat.PDF));
    }
}
