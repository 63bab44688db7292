// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes files that are dropped on a window: opens, installs or imports each, and says which it does not know. */
public final class DroppedFiles extends DropTargetAdapter {

    private final IWorkbenchWindow window;

    private DroppedFiles(IWorkbenchWindow window) {
        this.window = window;
    }

    /**
     * Lets files be dropped on a window, wherever no other part takes files.
     *
     * @param window the window; nothing happens when it takes something already
     */
    public static void on(IWorkbenchWindow window) {
        Shell shell = window.getShell();
        if (shell.getData(DND.DROP_TARGET_KEY) == null) {
            DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
            target.setTransfer(FileTransfer.getInstance());
            target.addDropListener(listener(window));
        }
    }

    /**
     * {@return a listener for the part of a window that takes drops by itself, as the editor area does}
     *
     * @param window the window
     */
    public static DropTargetAdapter listener(IWorkbenchWindow window) {
        return new DroppedFiles(window);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT || event.detail == DND.DROP_MOVE) {
            event.detail = (event.operations & DND.DROP_COPY) == 0 ? DND.DROP_NONE : DND.DROP_COPY;
        }
    }

    /** Waits until the drop is over: a dialog in the middle of it would hold up the program the files come from. */
    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] paths) {
            window.getShell().getDisplay().asyncExec(() -> open(window, Stream.of(paths).map(Path::of).toList()));
        }
    }

    static void open(IWorkbenchWindow window, List<Path> files) {
        List<Path> unknown = files.stream().filter(file -> !AnyFile.isKnown(file)).toList();
        for (Path file : files) {
            if (!unknown.contains(file) && window.getActivePage() != null) {
                AnyFile.open(window.getActivePage(), file);
            }
        }
        if (!unknown.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.text("drop.title"), Messages.text("drop.unknown",
                    unknown.stream().map(file -> String.valueOf(file.getFileName()))
                            .collect(Collectors.joining("\n"))));
        }
    }
}
