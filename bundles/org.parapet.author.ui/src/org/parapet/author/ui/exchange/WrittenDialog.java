// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.parapet.author.ui.words.Messages;
import org.parapet.ui.workbench.Opening;

/** Says that something was written, and leads to it. */
public final class WrittenDialog {

    private WrittenDialog() {
    }

    /**
     * Says where it is until it is closed; shows the folder when that is wanted.
     *
     * @param shell over which it is said
     * @param title of the window
     * @param text what was written
     * @param written the file or the folder
     */
    public static void open(Shell shell, String title, String text, Path written) {
        MessageDialog dialog = new MessageDialog(shell, title, null, text.replace("&", "&&"),
                MessageDialog.INFORMATION, 1, Messages.text("written.folder"), IDialogConstants.OK_LABEL);
        if (dialog.open() == 0) {
            Opening.folder(shell, folder(written));
        }
    }

    /** {@return the folder that shows what was written} */
    static Path folder(Path written) {
        Path absolute = written.toAbsolutePath();
        return Files.isDirectory(absolute) ? absolute : absolute.getParent();
    }
}
