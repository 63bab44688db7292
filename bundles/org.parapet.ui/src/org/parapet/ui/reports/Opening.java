// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Opens files and folders with the computer's own programs, and says where they are when there is no such program. */
final class Opening {

    private Opening() {
    }

    static void folder(Shell shell, Path folder) {
        if (!Program.launch(folder.toString())) {
            say(shell, Messages.text("failure.openFolder", folder));
        }
    }

    static void file(Shell shell, Path file) {
        if (!Program.launch(file.toString())) {
            say(shell, Messages.text("failure.open", file.getFileName(), file.getParent()));
        }
    }

    private static void say(Shell shell, String text) {
        MessageDialog.openInformation(shell, Messages.text("page.reports"), text.replace("&", "&&"));
    }
}
