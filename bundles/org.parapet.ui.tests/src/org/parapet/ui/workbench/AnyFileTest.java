// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.catalogue.ExchangeEntry;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.InstrumentExport;
import org.parapet.catalogue.exchange.InstrumentImport;
import org.parapet.model.instrument.Instrument;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.tests.WorkbenchDriver;

/** What File > Open does with files that are no partnership. */
class AnyFileTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void aPluginIsOfferedForInstallation() throws Exception {
        Path jar = folder.resolve("evil.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("Evil.class"));
        }
        open(jar);
        window.dialog("The instrument was not installed");
        window.press("OK");
        assertFalse(window.get(() -> window.page().getActiveEditor() instanceof PartnershipEditor));
    }

    @Test
    void aWorkbookIsImportedInTheFormatThatItHas() throws Exception {
        Path workbook = folder.resolve("ours.xlsx");
        Instrument instrument = ParapetUi.catalogue().instrument("leeds").orElseThrow().load().model().orElseThrow();
        try (OutputStream out = Files.newOutputStream(workbook)) {
            spreadsheet("instrument-export").create(InstrumentExport.class)
                    .write(new ExportedInstrument(instrument, List.of()), out);
        }
        open(workbook);
        window.dialog("What was imported");
        assertFalse(window.get(() -> window.page().getActiveEditor() instanceof PartnershipEditor));
    }

    @Test
    void aTemplateThatNobodyFilledInIsRefusedWithTheReason() throws Exception {
        Path workbook = folder.resolve("empty.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            assertTrue(spreadsheet("instrument-import").create(InstrumentImport.class).writeTemplate(out));
        }
        open(workbook);
        window.dialog("Nothing was imported");
    }

    private static ExchangeEntry spreadsheet(String kind) {
        return ParapetUi.catalogue().exchanges().stream()
                .filter(each -> "spreadsheet".equals(each.id()) && kind.equals(each.kind())).findFirst().orElseThrow();
    }

    private void open(Path file) {
        window.openHome();
        window.start(() -> AnyFile.open(window.page(), file));
    }
}
