// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.parapet.author.ui.words.Messages;

/** Says which translations and crosswalk were copied when an instrument was saved under a new name. */
final class CopiedAlong {

    private final Shell shell;

    CopiedAlong(Shell shell) {
        this.shell = shell;
    }

    void say(List<Path> files) {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                MessageDialog.openInformation(shell, Messages.text("editor.copied"),
                        Messages.text("editor.copied.text", files.size(), files.stream()
                                .map(file -> file.getFileName().toString()).collect(Collectors.joining("\n"))));
            }
        });
    }
}
