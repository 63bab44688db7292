// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.editing;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.actions.ActionFactory;

/** The window's undo and redo for one session. */
public final class UndoRedo {

    private final BasicCommandStack commands;
    private final IAction undo;
    private final IAction redo;

    /**
     * Follows the commands of a session.
     *
     * @param commands what was done
     */
    public UndoRedo(BasicCommandStack commands) {
        this.commands = commands;
        undo = action(commands::undo);
        redo = action(commands::redo);
        update();
        commands.addCommandStackListener(event -> update());
    }

    /**
     * Serves the window's undo and redo while an editor is active. Editors of one kind share their action bars, so the
     * actions are put there again whenever this editor becomes the active one.
     *
     * @param editor whose session it is
     */
    public void install(IEditorPart editor) {
        IActionBars bars = editor.getEditorSite().getActionBars();
        install(bars);
        IWorkbenchPage page = editor.getSite().getPage();
        page.addPartListener(new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference part) {
                if (part.getPart(false) == editor) {
                    install(bars);
                }
            }

            @Override
            public void partClosed(IWorkbenchPartReference part) {
                if (part.getPart(false) == editor) {
                    page.removePartListener(this);
                }
            }
        });
    }

    private void install(IActionBars bars) {
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
