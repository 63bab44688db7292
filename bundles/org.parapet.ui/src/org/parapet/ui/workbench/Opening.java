// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Opens files and folders with the computer's own programs, and says where they are when there is no such program. */
public final class Opening {

    private Opening() {
    }

    /**
     * Shows a folder.
     *
     * @param shell over which it is said when there is no program for folders
     * @param folder which one
     */
    public static void folder(Shell shell, Path folder) {
        if (!Program.launch(folder.toString())) {
            say(shell, Messages.text("opening.noFolder", folder));
        }
    }

    /**
     * Opens a file.
     *
     * @param shell over which it is said when there is no program for it
     * @param file which one
     */
    public static void file(Shell shell, Path file) {
        if (!Program.launch(file.toString())) {
            say(shell, Messages.text("opening.noFile", file.getFileName(), file.getParent()));
        }
    }

    private static void say(Shell shell, String text) {
        MessageDialog.openInformation(shell, Messages.text("opening.title"), text.replace("&", "&&"));
    }
}
