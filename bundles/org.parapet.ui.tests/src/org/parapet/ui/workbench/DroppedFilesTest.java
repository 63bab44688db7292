// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.WorkbenchDriver;

/** What becomes of files that are dropped on the window. */
class DroppedFilesTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @AfterEach
    void tidyUp() {
        window.closeAll();
    }

    @Test
    void theWindowTakesFiles() {
        window.openHome();
        DropTarget target = window.get(() -> (DropTarget) shell().getData(DND.DROP_TARGET_KEY));
        assertTrue(Stream.of(window.get(target::getTransfer)).anyMatch(FileTransfer.class::isInstance));
    }

    @Test
    void anInstrumentIsOpenedAndWhatIsNotKnownIsNamed() throws Exception {
        window.openHome();
        Path instrument = folder.resolve("pat.instrument");
        try (InputStream in = Platform.getBundle("org.parapet.instruments.pat").getEntry("pat.instrument")
                .openStream()) {
            Files.copy(in, instrument);
        }
        drop(Files.writeString(folder.resolve("notes.txt"), "Bring biscuits."), instrument, folder);
        window.dialog("Files dropped");
        window.waitForText("notes.txt\n" + folder.getFileName());
        window.press("OK");
        assertTrue(window.get(() -> window.page().getActiveEditor() instanceof AuthorEditor));
    }

    @Test
    void responsesGoIntoThePartnershipThatIsShown() throws Exception {
        Path responses = Files.writeString(folder.resolve("Answers.CSV"), "participant,organisation,1.1\n");
        window.openHome();
        drop(responses);
        window.dialog("Import responses");
        window.waitForText("Open the partnership, then drop Answers.CSV onto it.");
        window.press("OK");

        window.open(Partnerships.sample(folder));
        drop(responses);
        window.dialog("Import responses");
        assertEquals(1, window.findAll(Text.class, text -> text.getText().equals(responses.toString())).size());
        window.press("Cancel");
    }

    private void drop(Path... files) {
        window.start(() -> DroppedFiles.open(window.page().getWorkbenchWindow(), List.of(files)));
    }

    private Shell shell() {
        return window.page().getWorkbenchWindow().getShell();
    }
}
