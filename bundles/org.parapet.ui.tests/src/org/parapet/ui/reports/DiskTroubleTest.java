// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.tests.OwnDisk;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.WorkbenchDriver;

/** A disk that is full or may not be written: a plain sentence, a way on, nothing lost and nothing half-written. */
class DiskTroubleTest {

    private static final int KILOBYTES = 512;

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void savingOnAFullDiskGoesOnWhenThereIsRoomAgain() throws Exception {
        try (OwnDisk disk = OwnDisk.mount(folder("disk"), KILOBYTES)) {
            Path file = Partnerships.sample(disk.folder());
            PartnershipEditor editor = window.open(file);
            rename(editor, "Written when there was room");
            Path filler = disk.fill();
            byte[] before = Files.readAllBytes(file);
            window.start(() -> window.page().saveEditor(editor, false));
            window.dialog("The file was not saved");
            window.waitForText("The disk is full");
            window.screenshot("save-full");
            assertEquals(before.length, Files.size(file));
            Files.delete(filler);
            window.press("Try again");
            window.waitUntil("it is saved", () -> !editor.isDirty());
            assertEquals("Written when there was room", saved(file));
            window.closeAll();
        }
    }

    @Test
    void savingInAFolderThatMayNotBeWrittenKeepsTheChangesInTheWindow() throws Exception {
        Path guarded = folder("guarded");
        Path file = Partnerships.sample(guarded);
        PartnershipEditor editor = window.open(file);
        rename(editor, "Not written yet");
        Files.setPosixFilePermissions(guarded, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            skipWhereEverythingMayBeWritten(guarded);
            window.start(() -> window.page().saveEditor(editor, false));
            window.dialog("The file was not saved");
            window.screenshot("save-read-only");
            window.press("Back to editing");
            assertTrue(window.get(editor::isDirty));
        } finally {
            Files.setPosixFilePermissions(guarded, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        window.save();
        assertEquals("Not written yet", saved(file));
    }

    private static void skipWhereEverythingMayBeWritten(Path guarded) {
        boolean guards = !Files.isWritable(guarded);
        if (!guards) {
            System.out.println("Skipped: this user may write in every folder, so none can be guarded from saving");
        }
        Assumptions.assumeTrue(guards);
    }

    @Test
    void aReportOnAFullDiskLeavesNothingBehind() throws Exception {
        Path file = Partnerships.sample(folder);
        try (OwnDisk disk = OwnDisk.mount(folder("disk"), KILOBYTES)) {
            disk.fill();
            saveReports(file, disk.folder());
            window.waitForText("is full");
            window.screenshot("reports-full");
            assertEquals(List.of("filler"), names(disk.folder()));
            window.press("Close");
        }
    }

    @Test
    void aReportOnAReadOnlyDiskSaysSo() throws Exception {
        Path file = Partnerships.sample(folder);
        try (OwnDisk disk = OwnDisk.mount(folder("disk"), KILOBYTES)) {
            disk.makeReadOnly();
            saveReports(file, disk.folder());
            window.screenshot("reports-read-only");
            assertEquals(List.of(), names(disk.folder()));
            window.press("Close");
            assertFalse(window.get(() -> window.page().getActiveEditor().isDirty()));
        }
    }

    private Path folder(String name) throws Exception {
        return Files.createDirectory(folder.resolve(name));
    }

    private Shell saveReports(Path file, Path reports) {
        PartnershipEditor editor = window.open(file);
        window.showPage(ReportsPage.ID);
        ReportsPage page = (ReportsPage) window.get(() -> editor.findPage(ReportsPage.ID));
        window.waitUntil("the report can be saved", Duration.ofSeconds(60),
                () -> window.look(Button.class, "Save reports").filter(Button::isEnabled).isPresent());
        window.run(() -> page.saveTo(reports));
        return window.dialog("The report was not saved");
    }

    private void rename(PartnershipEditor editor, String name) {
        window.run(() -> editor.session().execute(SetCommand.create(editor.session().domain(),
                editor.session().partnership(), AssessmentPackage.Literals.PARTNERSHIP__NAME, name)));
    }

    private static String saved(Path file) {
        return new PartnershipFiles().read(file).model().orElseThrow().getName();
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
