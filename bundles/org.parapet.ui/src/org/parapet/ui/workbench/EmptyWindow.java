// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.parapet.ui.home.HomeEditor;

/** Shows the first page when everything else was closed, so that nobody stands before an empty window. */
final class EmptyWindow implements IPartListener2 {

    private final IWorkbenchPage page;

    EmptyWindow(IWorkbenchPage page) {
        this.page = page;
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        Display.getCurrent().asyncExec(() -> {
            boolean open = PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()
                    && page.getWorkbenchWindow().getShell() != null;
            if (open && page.getEditorReferences().length == 0) {
                HomeEditor.open(page);
            }
        });
    }
}
