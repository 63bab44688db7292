// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.recovery;

import org.eclipse.ui.IWorkbenchPage;
import org.parapet.ui.editing.FileEditors;

/** Brings back what was open with unsaved changes when Parapet ended without being closed. */
public final class UnsavedWork {

    private UnsavedWork() {
    }

    /**
     * Opens every file of which unsaved changes are kept; its editor offers to restore them. Files that are edited with
     * another one are left to its editor.
     *
     * @param page where they open
     */
    public static void open(IWorkbenchPage page) {
        RecoveryStore.ofSettings().all().stream().map(RecoveryCopy::file).filter(FileEditors::isEditable)
                .forEach(file -> FileEditors.open(page, file));
    }
}
