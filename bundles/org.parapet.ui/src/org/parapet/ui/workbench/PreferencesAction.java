// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Opens the preferences, in place of the platform's action of the same name: the dialog of the platform has a tree to
 * search and arrows to go back and forth, for many pages where here there is one.
 */
final class PreferencesAction extends Action {

    private final IWorkbenchWindow window;

    PreferencesAction(IWorkbenchWindow window) {
        super(Messages.text("menu.preferences"));
        this.window = window;
        setId(ActionFactory.PREFERENCES.getId());
        setActionDefinitionId(ActionFactory.PREFERENCES.getCommandId());
    }

    @Override
    public void run() {
        new PreferencesDialog(window.getShell()).open();
    }
}
