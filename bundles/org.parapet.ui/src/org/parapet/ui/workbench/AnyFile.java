// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.ui.IWorkbenchPage;
import org.parapet.catalogue.ExchangeEntry;
import org.parapet.ui.editing.Authoring;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.importing.ImportHandler;
import org.parapet.ui.installing.Installation;

/** Takes a file that somebody opens or drops for what its name says: to edit, to install or to import. */
public final class AnyFile {

    private static final String PLUGIN = ".jar";
    private static final String RESPONSES = ".csv";

    private AnyFile() {
    }

    /**
     * {@return whether the name of a file says what it is}
     *
     * @param file any file or folder
     */
    public static boolean isKnown(Path file) {
        String name = name(file);
        return Files.isRegularFile(file)
                && (name.endsWith(PLUGIN) || name.endsWith(RESPONSES) || FileEditors.isEditable(file)
                        || canBeImported(name));
    }

    /**
     * Opens a file in its editor, offers to install a plug-in, imports responses into the partnership that is shown, or
     * makes an instrument of what another program wrote.
     *
     * @param page where its editor opens
     * @param file any file; what nothing is known about is taken for a partnership
     */
    public static void open(IWorkbenchPage page, Path file) {
        String name = name(file);
        if (name.endsWith(PLUGIN)) {
            new Installation(page.getWorkbenchWindow().getShell()).offer(file);
        } else if (name.endsWith(RESPONSES)) {
            ImportHandler.into(page.getActiveEditor(), page.getWorkbenchWindow().getShell(), Optional.of(file));
        } else if (!FileEditors.isEditable(file) && canBeImported(name)
                && Authoring.isAvailable(page.getWorkbenchWindow())) {
            Authoring.importFile(page.getWorkbenchWindow(), file);
        } else {
            FileEditors.open(page, file);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static boolean canBeImported(String name) {
        return ParapetUi.catalogue().exchanges().stream().filter(format -> "instrument-import".equals(format.kind()))
                .map(ExchangeEntry::extensions).flatMap(List::stream)
                .anyMatch(extension -> name.endsWith('.' + extension.toLowerCase(Locale.ROOT)));
    }
}
