// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.installing;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for an instrument plug-in and installs it. */
public final class InstallHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.text("choose.title"));
        dialog.setFilterExtensions(new String[] {"*.jar", "*"});
        dialog.setFilterNames(new String[] {Messages.text("choose.plugins"), Messages.text("choose.all")});
        String chosen = dialog.open();
        if (chosen != null) {
            new Installation(shell).offer(Path.of(chosen));
        }
        return null;
    }
}
