// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.installing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Shell;

/** Takes instrument plug-ins that are dropped on the window; anything else is left to whoever wants it. */
public final class DroppedPlugins extends DropTargetAdapter {

    private final Shell shell;

    private DroppedPlugins(Shell shell) {
        this.shell = shell;
    }

    /**
     * Lets jars be dropped on a window, wherever no other part takes files.
     *
     * @param shell the window; nothing happens when it takes something already
     */
    public static void on(Shell shell) {
        if (shell.getData(DND.DROP_TARGET_KEY) == null) {
            DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
            target.setTransfer(FileTransfer.getInstance());
            target.addDropListener(new DroppedPlugins(shell));
        }
    }

    /**
     * {@return a listener for the part of a window that takes drops by itself, as the editor area does}
     *
     * @param shell the window
     */
    public static DropTargetAdapter listener(Shell shell) {
        return new DroppedPlugins(shell);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT || event.detail == DND.DROP_MOVE) {
            event.detail = (event.operations & DND.DROP_COPY) == 0 ? DND.DROP_NONE : DND.DROP_COPY;
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] paths) {
            firstPlugin(paths).ifPresent(new Installation(shell)::offer);
        }
    }

    static Optional<Path> firstPlugin(String... paths) {
        for (String path : paths) {
            if (path.toLowerCase(Locale.ROOT).endsWith(".jar")) {
                return Optional.of(Path.of(path));
            }
        }
        return Optional.empty();
    }
}
