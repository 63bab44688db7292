// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Keeps everything in the one window: no menu of a tab offers to take it out. */
final class AttachedParts implements IPartListener2 {

    private final IWorkbenchWindow window;

    private AttachedParts(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Holds what is open on a page, and what will be opened there. */
    static void on(IWorkbenchPage page) {
        AttachedParts parts = new AttachedParts(page.getWorkbenchWindow());
        parts.attach();
        page.addPartListener(parts);
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        attach();
    }

    private void attach() {
        EModelService models = window.getService(EModelService.class);
        for (Class<? extends MUIElement> kind : List.of(MPart.class, MPlaceholder.class)) {
            models.findElements(window.getService(MWindow.class), null, kind).stream().map(MUIElement::getTags)
                    .filter(tags -> !tags.contains(IPresentationEngine.NO_DETACH))
                    .forEach(tags -> tags.add(IPresentationEngine.NO_DETACH));
        }
    }
}
