// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.installing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.catalogue.folder.InstrumentFolder;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.assessment.operations.PartnershipChanges;
import org.parapet.packaging.PluginPackager;
import org.parapet.ui.instrument.InstrumentEditor;
import org.parapet.ui.tests.VisibleText;
import org.parapet.ui.tests.WorkbenchDriver;
import org.parapet.ui.workbench.ParapetUi;

/** A plug-in comes into the running window after saying who made it, and goes again; one with classes stays out. */
class InstallingTest {

    private static final String MISSING = "The instrument of this assessment is not installed";
    private static final String REFERENCE = "org.example.review@1";
    private static final String INSTRUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <instrument:Instrument xmlns:instrument="http://parapet.org/model/instrument" formatVersion="1"
                id="org.example.review" edition="1" title="Review &amp; Renewal" abstract="One line to tick."
                fidelityNote="Made up.">
              <source citation="A Trust, 2026." rights="Free for charities."/>
              <fit minimumParticipants="1"/>
              <sections code="S" title="Working together">
                <items code="S1" text="We need each other." format="tick"/>
              </sections>
            </instrument:Instrument>
            """;

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();
    private Path jar;

    @BeforeEach
    void pack() throws Exception {
        window.openHome();
        Path instrument = Files.writeString(folder.resolve("review.instrument"), INSTRUMENT);
        jar = folder.resolve("review.jar");
        new PluginPackager().pack(instrument, List.of(), "A Trust", jar);
    }

    @AfterEach
    void tidyUp() throws IOException {
        window.closeAll();
        for (Path installed : installed()) {
            Files.delete(installed);
        }
        ParapetUi.lookForInstruments();
    }

    @Test
    void whatIsDroppedIsOfferedInstalledAndRemovedAgain() throws Exception {
        offer();
        window.dialog("Install an instrument");
        for (String said : List.of("A Trust (so it says)", "Free for charities.", "A Trust, 2026.", "SHA-256")) {
            window.waitForText(said);
        }
        window.screenshot("install-offer");
        assertTrue(installed().isEmpty(), "nothing is installed before somebody agrees");
        window.press("Install");
        window.waitForText("is installed. You find it");
        window.press("OK");
        assertEquals(1, installed().size());
        assertTrue(ParapetUi.catalogue().instrument(REFERENCE).isPresent(), "the running window knows it");

        window.run(() -> InstrumentEditor.open(window.page(), "org.example.review", "1"));
        window.press("Remove...");
        window.dialog("Remove an instrument");
        window.waitForText(", edition 1, from Parapet? Files with answers to it stay readable");
        window.screenshot("install-remove");
        window.press("Remove");
        window.waitUntil("the instrument has gone", () -> ParapetUi.catalogue().instrument(REFERENCE).isEmpty());
        assertTrue(installed().isEmpty());
    }

    @Test
    void aPartnershipThatIsOpenSeesItsInstrumentComeAndGo() throws Exception {
        Partnership partnership = PartnershipChanges.newPartnership("Riverside");
        PartnershipChanges changes = new PartnershipChanges(partnership);
        changes.addAssessment("org.example.review", "1", changes.addWave("2026"));
        Path file = folder.resolve("riverside.partnership");
        new PartnershipFiles().create(file, partnership).close();
        window.open(file);
        window.waitForText(MISSING);
        offer();
        window.dialog("Install an instrument");
        window.press("Install");
        window.waitForText("is installed. You find it");
        window.press("OK");
        window.waitUntil("the page knows that the instrument is there", () -> isSilentOn(MISSING));
        for (Path installed : installed()) {
            Files.delete(installed);
        }
        ParapetUi.lookForInstruments();
        window.waitForText(MISSING);
    }

    private boolean isSilentOn(String text) {
        return window.findAll(Control.class, control -> VisibleText.of(control).contains(text)).isEmpty();
    }

    @Test
    void whatIsNotWantedIsNotInstalled() throws Exception {
        offer();
        window.dialog("Install an instrument");
        window.press("Cancel");
        assertTrue(installed().isEmpty());
        assertFalse(ParapetUi.catalogue().instrument(REFERENCE).isPresent());
    }

    @Test
    void aPluginWithClassesIsRefusedAndNothingChanges() throws Exception {
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Files.write(inside.getPath("Evil.class"), new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE});
        }
        offer();
        window.dialog("The instrument was not installed");
        window.waitForText("Evil.class");
        window.screenshot("install-refused");
        window.press("OK");
        assertTrue(installed().isEmpty());
        assertFalse(ParapetUi.catalogue().instrument(REFERENCE).isPresent());
    }

    @Test
    void instrumentsThatCameWithParapetCannotBeRemoved() {
        window.run(() -> InstrumentEditor.open(window.page(), "pat", "2023"));
        window.waitForText("Partnership Assessment Tool");
        assertTrue(window.look(Button.class, "Remove...").isEmpty());
    }

    private void offer() {
        window.run(() -> new Installation(window.window()).offer(jar));
    }

    private static List<Path> installed() throws IOException {
        Path folder = InstrumentFolder.ofUser();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }
}
