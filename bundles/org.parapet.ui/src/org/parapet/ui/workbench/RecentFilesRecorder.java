// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IWorkbenchPartReference;

/** Remembers every file that opens, and that an editor goes on with under a new name. */
final class RecentFilesRecorder implements IPartListener2 {

    private final RecentFiles recentFiles;

    RecentFilesRecorder(RecentFiles recentFiles) {
        this.recentFiles = recentFiles;
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        record(reference);
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        record(reference);
    }

    private void record(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor
                && editor.getEditorInput() instanceof IPathEditorInput input) {
            recentFiles.opened(input.getPath().toPath());
        }
    }
}
