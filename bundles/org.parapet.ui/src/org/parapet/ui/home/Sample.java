// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.home;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.parapet.ui.editing.FileEditors;

/** The sample partnership: a copy of the person's own, so that everything can be tried. */
public final class Sample {

    private static final String FILE = "/sample/pathway.partnership";
    private static final String COPY = "Parapet sample.partnership";

    private Sample() {
    }

    /**
     * Opens the person's copy of the sample; makes it first when there is none. Says in a dialog when it cannot be
     * made.
     *
     * @param page where it opens
     */
    public static void open(IWorkbenchPage page) {
        Path copy = documents(Path.of(System.getProperty("user.home"))).resolve(COPY);
        try {
            provide(copy);
            FileEditors.open(page, copy);
        } catch (IOException e) {
            MessageDialog.openError(page.getWorkbenchWindow().getShell(), Messages.text("sample.failed"),
                    Messages.text("sample.failed.text", copy, e.getLocalizedMessage()));
        }
    }

    /**
     * {@return the folder for a person's documents}
     *
     * @param home the person's own folder
     */
    public static Path documents(Path home) {
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    static void provide(Path copy) throws IOException {
        if (Files.exists(copy)) {
            return;
        }
        try (InputStream sample = Sample.class.getResourceAsStream(FILE)) {
            if (sample == null) {
                throw new IOException("The sample is missing from this installation");
            }
            Files.copy(sample, copy);
        }
    }
}
