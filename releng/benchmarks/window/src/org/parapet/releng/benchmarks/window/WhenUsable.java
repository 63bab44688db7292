// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Writes the time at which the window has been drawn and waits for its user, in milliseconds since 1970, into the file
 * named by the property {@code parapet.window.usable}, and closes the window. With the property
 * {@code parapet.window.editor} that is not before an editor of that kind is in front.
 */
public final class WhenUsable implements IStartup {

    private static final int PAUSE = 5;

    @Override
    public void earlyStartup() {
        String file = System.getProperty("parapet.window.usable");
        if (file != null) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> look(Path.of(file)));
        }
    }

    private static void look(Path file) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        if (!isOpen(workbench)) {
            display.timerExec(PAUSE, () -> look(file));
            return;
        }
        while (display.readAndDispatch()) {
            continue;
        }
        try {
            Files.writeString(file, Long.toString(System.currentTimeMillis()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workbench.close();
    }

    private static boolean isOpen(IWorkbench workbench) {
        IWorkbenchWindow window = workbench.getWorkbenchWindowCount() == 0 ? null : workbench.getWorkbenchWindows()[0];
        String wanted = System.getProperty("parapet.window.editor", "");
        if (window == null || !window.getShell().isVisible() || window.getActivePage() == null) {
            return false;
        }
        IEditorPart editor = window.getActivePage().getActiveEditor();
        return wanted.isEmpty() || editor != null && editor.getSite().getId().equals(wanted);
    }
}
