// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.parapet.ui.editing.FileEditors;

/** The menu of the files opened lately. */
final class RecentFilesMenu extends MenuManager {

    private final IWorkbenchWindow window;

    RecentFilesMenu(IWorkbenchWindow window) {
        super(Messages.text("menu.recent"), "org.parapet.ui.recent");
        this.window = window;
        setRemoveAllWhenShown(true);
        addMenuListener(menu -> fill(ParapetUi.recentFiles().files()));
    }

    private void fill(List<Path> files) {
        if (files.isEmpty()) {
            Action none = action(Messages.text("menu.recent.none"), () -> { });
            none.setEnabled(false);
            add(none);
            return;
        }
        int position = 1;
        for (Path file : files) {
            String mnemonic = position < 10 ? "&" + position + " " : "";
            position++;
            String name = String.valueOf(file.getFileName()).replace("&", "&&");
            add(action(mnemonic + name + "  \u2013  " + String.valueOf(file.getParent()).replace("&", "&&"),
                    () -> open(window.getActivePage(), file)));
        }
        add(new Separator());
        add(action(Messages.text("menu.recent.clear"), ParapetUi.recentFiles()::clear));
    }

    /**
     * Opens a file of the list; asks whether to forget it when it is gone.
     *
     * @param page where it opens
     * @param file of the list
     */
    static void open(IWorkbenchPage page, Path file) {
        if (Files.exists(file)) {
            FileEditors.open(page, file);
        } else if (MessageDialog.openQuestion(page.getWorkbenchWindow().getShell(), Messages.text("recent.gone.title"),
                Messages.text("recent.gone", file))) {
            ParapetUi.recentFiles().forget(file);
        }
    }

    private static Action action(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
