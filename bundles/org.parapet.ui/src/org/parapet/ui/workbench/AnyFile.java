// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.ui.IWorkbenchPage;
import org.parapet.catalogue.ExchangeEntry;
import org.parapet.ui.editing.Authoring;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.installing.Installation;

/** Takes a file that somebody opens or drops for what its name says: to edit, to install or to import. */
public final class AnyFile {

    private AnyFile() {
    }

    /**
     * Opens a file in its editor, offers to install a plug-in, or imports what another program wrote.
     *
     * @param page where its editor opens
     * @param file any file; what nothing is known about is taken for a partnership
     */
    public static void open(IWorkbenchPage page, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".jar")) {
            new Installation(page.getWorkbenchWindow().getShell()).offer(file);
        } else if (!FileEditors.isEditable(file) && canBeImported(name)
                && Authoring.isAvailable(page.getWorkbenchWindow())) {
            Authoring.importFile(page.getWorkbenchWindow(), file);
        } else {
            FileEditors.open(page, file);
        }
    }

    private static boolean canBeImported(String name) {
        return ParapetUi.catalogue().exchanges().stream().filter(format -> "instrument-import".equals(format.kind()))
                .map(ExchangeEntry::extensions).flatMap(List::stream)
                .anyMatch(extension -> name.endsWith('.' + extension.toLowerCase(Locale.ROOT)));
    }
}
