// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.WorkbenchDriver;

/** Reports are shown, and saved whole or not at all. */
class ReportsPageTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    private ReportsPage open(Path file) {
        PartnershipEditor editor = window.open(file);
        window.showPage(ReportsPage.ID);
        return (ReportsPage) window.get(() -> editor.findPage(ReportsPage.ID));
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyFormatIsSavedWhole() throws Exception {
        ReportsPage page = open(Partnerships.sample(folder));
        Path reports = Files.createDirectory(folder.resolve("reports"));
        window.waitUntil("the preview is shown", Duration.ofSeconds(60),
                () -> window.look(Button.class, "Save reports").filter(Button::isEnabled).isPresent());
        for (Button format : window.findAll(Button.class, button -> button.getText().contains("("))) {
            window.run(() -> {
                format.setSelection(true);
                format.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
            });
        }
        window.run(() -> page.saveTo(reports));
        window.waitUntil("the reports are saved", Duration.ofSeconds(60),
                () -> window.look(Button.class, "Open folder").isPresent());
        window.screenshot("reports-saved");
        assertEquals(List.of("html", "pdf", "docx", "xlsx", "pptx").stream().sorted().toList(),
                names(reports).stream().map(name -> name.replaceAll(".*\\.", "")).sorted().toList());
        for (String name : names(reports)) {
            assertTrue(Files.size(reports.resolve(name)) > 2000, name + " is too small");
            assertFalse(Files.readString(reports.resolve(name), StandardCharsets.ISO_8859_1).contains("E01"),
                    name + " names a participant");
        }
    }

    @Test
    void whoCancelsIsToldWhatWasWritten() throws Exception {
        ReportsPage page = openWithPreview();
        Path reports = Files.createDirectory(folder.resolve("cancelled"));
        window.run(() -> saveAndCancel(page, reports));
        nothingWasWritten(reports);
    }

    @Test
    void whoCancelsBeforeItBeginsIsToldSo() throws Exception {
        ReportsPage page = openWithPreview();
        Path reports = Files.createDirectory(folder.resolve("waiting"));
        IJobManager jobs = Job.getJobManager();
        jobs.suspend();
        try {
            window.run(() -> saveAndCancel(page, reports));
        } finally {
            jobs.resume();
        }
        nothingWasWritten(reports);
    }

    private ReportsPage openWithPreview() throws Exception {
        ReportsPage page = open(Partnerships.sample(folder));
        window.waitUntil("the preview is shown", Duration.ofSeconds(60),
                () -> window.look(Button.class, "Save reports").filter(Button::isEnabled).isPresent());
        return page;
    }

    private void saveAndCancel(ReportsPage page, Path reports) {
        page.saveTo(reports);
        window.findAll(Button.class, button -> button.getText().equals("Ca&ncel")).getFirst()
                .notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    private void nothingWasWritten(Path reports) throws Exception {
        window.waitForText("Saving was cancelled. No file was written.");
        assertEquals(List.of(), names(reports));
        window.find(Button.class, "Save reports");
    }

    @Test
    void aFolderThatIsGoneIsSaidInPlainWords() throws Exception {
        ReportsPage page = open(Partnerships.sample(folder));
        Path gone = folder.resolve("gone");
        window.waitUntil("the report can be saved", Duration.ofSeconds(60),
                () -> window.look(Button.class, "Save reports").filter(Button::isEnabled).isPresent());
        window.run(() -> page.saveTo(gone));
        window.dialog("The report was not saved");
        window.waitForText("is not there any more");
        window.screenshot("reports-folder-gone");
        window.press("Close");
        assertTrue(window.get(() -> window.dialogs().isEmpty()));
    }

    @Test
    void withoutAnswersThePageSaysWhatToDo() throws Exception {
        open(Partnerships.empty(folder));
        window.waitForText("There is nothing to report yet");
        window.screenshot("reports-empty");
        assertFalse(window.get(window.find(Button.class, "Save reports")::isEnabled));
    }
}
