// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

/** A command on the toolbar under a word of its own, shorter than the menu's. */
final class ToolAction extends Action {

    private final IWorkbenchWindow window;
    private final String command;

    ToolAction(IWorkbenchWindow window, String command, Icons icon, String key) {
        super(Messages.text(key), icon.descriptor());
        this.window = window;
        this.command = command;
        setToolTipText(Messages.text(key + ".hint"));
    }

    @Override
    public void run() {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ParapetUi.log().error("The command " + command + " failed", e);
        }
    }
}
