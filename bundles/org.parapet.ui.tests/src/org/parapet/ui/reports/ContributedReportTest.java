// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.report.render.BuiltInReports;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.TestPlugin;
import org.parapet.ui.tests.WorkbenchDriver;
import org.parapet.ui.workbench.ParapetUi;

/** A report design that a plug-in brings can be chosen beside Parapet's own, for as long as the plug-in is there. */
class ContributedReportTest {

    private static final String TITLE = "Sheet for the board";
    private static final String PLUGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?eclipse version="3.4"?>
            <plugin>
               <extension point="org.parapet.catalogue.reports">
                  <report id="board" title="Sheet for the board" model="results" design="designs/board.rptdesign"/>
               </extension>
            </plugin>
            """;

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void aDesignOfAPluginIsOfferedAndMakesAReport() throws Exception {
        try (TestPlugin plugin = TestPlugin.install("org.example.board", Map.of(
                "plugin.xml", PLUGIN.getBytes(StandardCharsets.UTF_8),
                "designs/board.rptdesign", own("results.rptdesign"),
                "designs/parapet.rptlibrary", own("parapet.rptlibrary")))) {
            window.waitUntil("the catalogue knows of the design", () -> ParapetUi.catalogue().reports().stream()
                    .anyMatch(report -> report.id().equals("board")));
            PartnershipEditor editor = window.open(Partnerships.sample(folder));
            window.showPage(ReportsPage.ID);
            ReportsPage page = (ReportsPage) window.get(() -> editor.findPage(ReportsPage.ID));
            Combo reports = window.find(Combo.class, "Report");
            int place = Arrays.asList(window.get(reports::getItems)).indexOf(TITLE);
            assertTrue(place > 0, "Not offered: " + Arrays.toString(window.get(reports::getItems)));
            window.run(() -> {
                reports.select(place);
                reports.notifyListeners(SWT.Selection, new Event());
            });
            Button slides = window.find(Button.class, "Slides for PowerPoint (PPTX), to present: this report has none");
            assertFalse(window.get(slides::isEnabled));
            window.screenshot("reports-contributed");
            Path saved = Files.createDirectory(folder.resolve("saved"));
            window.run(() -> page.saveTo(saved));
            window.waitUntil("the report is saved", Duration.ofSeconds(60),
                    () -> window.look(Button.class, "Open folder").isPresent());
            assertTrue(Files.size(saved.resolve("pathway-diagnostics-partnership-leeds-2026-board.pdf")) > 2000);
        }
        window.waitUntil("the design has gone with its plug-in", () -> {
            ((PartnershipEditor) window.page().getActiveEditor()).setActivePage("overview");
            ((PartnershipEditor) window.page().getActiveEditor()).setActivePage(ReportsPage.ID);
            return !Arrays.asList(window.look(Combo.class, "Report").orElseThrow().getItems()).contains(TITLE);
        });
        assertEquals(0, window.get(() -> window.look(Combo.class, "Report").orElseThrow().getSelectionIndex()));
        assertTrue(window.get(window.find(Button.class, "Slides for PowerPoint (PPTX), to present")::isEnabled));
    }

    private static byte[] own(String design) throws Exception {
        try (InputStream file = BuiltInReports.class.getResourceAsStream("/designs/" + design)) {
            return file.readAllBytes();
        }
    }
}
