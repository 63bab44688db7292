// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.partnership;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** The window's undo and redo for one session. */
final class UndoRedo {

    private final BasicCommandStack commands;
    private final IAction undo;
    private final IAction redo;

    UndoRedo(BasicCommandStack commands) {
        this.commands = commands;
        undo = action(commands::undo);
        redo = action(commands::redo);
        update();
        commands.addCommandStackListener(event -> update());
    }

    void install(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.updateActionBars();
    }

    private void update() {
        undo.setEnabled(commands.canUndo());
        redo.setEnabled(commands.canRedo());
    }

    private static IAction action(Runnable step) {
        return new Action() {
            @Override
            public void run() {
                step.run();
            }
        };
    }
}
