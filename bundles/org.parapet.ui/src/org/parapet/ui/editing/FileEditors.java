// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.editing;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.parapet.ui.workbench.Messages;

/** Opens files of every kind that an editor is registered for. */
public final class FileEditors {

    /** The editor of partnerships, and of files that no other is registered for. */
    public static final String PARTNERSHIP = "org.parapet.ui.partnership";

    private FileEditors() {
    }

    /**
     * {@return whether files that are named so have an editor of their own}
     *
     * @param file a file; need not exist
     */
    public static boolean isEditable(Path file) {
        return PlatformUI.getWorkbench().getEditorRegistry()
                .getDefaultEditor(String.valueOf(file.getFileName())) != null;
    }

    /**
     * Opens a file, or says in a dialog why that is not possible. A file that has a tab already, shown since the start
     * or not, is shown there.
     *
     * @param page where its editor opens
     * @param file a file whose name ends as one that an editor is registered for; any other is taken for a partnership
     */
    public static void open(IWorkbenchPage page, Path file) {
        try {
            FileInput input = new FileInput(file);
            for (IEditorReference reference : page.getEditorReferences()) {
                if (input.equals(reference.getEditorInput())) {
                    page.activate(reference.getEditor(true));
                    return;
                }
            }
            page.openEditor(input, editorFor(input));
        } catch (PartInitException e) {
            MessageDialog.openError(page.getWorkbenchWindow().getShell(), Messages.text("editor.cannotOpen"),
                    e.getStatus().getMessage());
        }
    }

    private static String editorFor(FileInput input) {
        IEditorDescriptor registered = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(input.getName());
        return registered == null ? PARTNERSHIP : registered.getId();
    }
}
