// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parapet.report.render.RenderedText.pdfText;
import static org.parapet.report.render.RenderedText.squeezed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.files.Problem;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.ResultsReport;
import org.parapet.report.sample.SampleReports;

/** Designs that come from plug-ins: odd ones and broken ones. */
class ContributedDesignTest {

    @RegisterExtension
    static final ReportEngineExtension ENGINE = new ReportEngineExtension();
    private static final SampleReports USUAL = SampleReports.usual();

    @Test
    void anOlderFileStaysWhenAReportCannotBeMade(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.pdf"), "older");
        ReportDesign broken = new ReportDesign("broken", "Broken", OdPlanReport.class, broken(folder),
                Optional.empty());
        ReportException failure = assertThrows(ReportException.class,
                () -> ENGINE.renderer().render(broken, USUAL.patPlan(), OutputFormat.PDF, file, () -> false));
        assertTrue(failure.getMessage().contains("broken") && failure.getMessage().contains("pdf"),
                failure.getMessage());
        assertTrue(failure.getMessage().contains("line 3"), failure.getMessage());
        assertEquals("older", Files.readString(file));
    }

    @Test
    void aTableInsideATableIsTheSameEachTime(@TempDir Path folder) throws Exception {
        Path file = SmallDesigns.write(folder, SmallDesigns.nested());
        ReportDesign nested = ReportDesign.contributed("org.example.nested", "Nested", "od-plan", file.toUri().toURL())
                .orElseThrow();
        OdPlanReport plan = USUAL.patPlan();
        String expected = squeezed(plan.actions().getFirst().text().orElseThrow()
                + String.join("", plan.signatories()) + plan.actions().get(1).text().orElseThrow());
        for (int time = 0; time < 3; time++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ENGINE.renderer().render(nested, plan, OutputFormat.PDF, out, () -> false);
            assertTrue(squeezed(pdfText(out.toByteArray())).contains(expected), "time " + time);
        }
    }

    @Test
    void aScriptThatPreparesTheDesignRunsEachTime(@TempDir Path folder) throws Exception {
        String property = "org.parapet.report.tests.prepared";
        System.clearProperty(property);
        String script = "var system = Packages.java.lang.System; system.setProperty(\"%1$s\", "
                + "system.getProperty(\"%1$s\", \"\") + \"x\");";
        Path file = SmallDesigns.write(folder, SmallDesigns.nested().replace(
                "<data><property name=\"resultSetColumn\">action", "<data><method name=\"onPrepare\">"
                        + script.formatted(property) + "</method><property name=\"resultSetColumn\">action"));
        ReportDesign scripted = ReportDesign.contributed("org.example.script", "Script", "od-plan",
                file.toUri().toURL()).orElseThrow();
        for (int time = 0; time < 3; time++) {
            ENGINE.renderer().render(scripted, USUAL.patPlan(), OutputFormat.PDF, new ByteArrayOutputStream(),
                    () -> false);
        }
        assertEquals("xxx", System.clearProperty(property));
    }

    @Test
    void aPdfWhoseTagsCannotBeWrittenIsMadeWithoutAndSaysSo(@TempDir Path folder) throws Exception {
        Path file = SmallDesigns.write(folder, SmallDesigns.hiddenColumn());
        ReportDesign design = ReportDesign.contributed("org.example.hidden", "Hidden", "od-plan",
                file.toUri().toURL()).orElseThrow();
        Path report = folder.resolve("report.pdf");
        for (int time = 0; time < 2; time++) {
            List<Problem> warnings = ENGINE.renderer().render(design, USUAL.patPlan(), OutputFormat.PDF, report,
                    () -> false);
            assertEquals(List.of("pdf-untagged"), warnings.stream().map(Problem::rule).toList());
            assertFalse(warnings.getFirst().isError());
            assertTrue(warnings.getFirst().message().contains("org.example.hidden"));
            assertTrue(squeezed(pdfText(Files.readAllBytes(report)))
                    .contains(squeezed(USUAL.patPlan().actions().getFirst().text().orElseThrow())));
        }
        assertEquals(List.of(), ENGINE.renderer().render(design, USUAL.patPlan(), OutputFormat.HTML,
                folder.resolve("report.html"), () -> false));
    }

    @Test
    void aContributedDesignReadsOneOfTheReportModels() throws IOException {
        URL somewhere = URI.create("file:/somewhere/brief.rptdesign").toURL();
        ReportDesign design = ReportDesign.contributed("org.example.brief", "Brief", "results", somewhere)
                .orElseThrow();
        assertEquals(ResultsReport.class, design.modelType());
        assertEquals(somewhere, design.design(OutputFormat.XLSX));
        assertEquals(Optional.empty(), ReportDesign.contributed("x", "X", "no-such-model", somewhere));
    }

    private static URL broken(Path folder) throws IOException {
        return SmallDesigns.write(folder, """
                <?xml version="1.0" encoding="UTF-8"?>
                <report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27">
                    <body><nonsense/></body>
                </report>
                """).toUri().toURL();
    }
}
