// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parapet.model.instrument.file.InstrumentFormats;
import org.parapet.ui.comparison.ComparisonEditor;
import org.parapet.ui.partnership.PartnershipEditor;

/** Asks for a partnership file and opens it. */
public final class OpenPartnershipHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        open(window.getActivePage());
        return null;
    }

    /**
     * Asks for a file and opens it; does nothing when the person cancels.
     *
     * @param page where the editor opens
     */
    public static void open(IWorkbenchPage page) {
        FileDialog dialog = new FileDialog(page.getWorkbenchWindow().getShell(), SWT.OPEN);
        dialog.setText(Messages.text("open.title"));
        dialog.setFilterExtensions(new String[] {"*" + String.join(";*", PartnershipEditor.EXTENSION,
                InstrumentFormats.INSTRUMENT.ending(), ComparisonEditor.EXTENSION), "*"});
        dialog.setFilterNames(new String[] {Messages.text("open.partnerships"), Messages.text("open.all")});
        ParapetUi.recentFiles().files().stream().map(Path::getParent).filter(Objects::nonNull).findFirst()
                .ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            AnyFile.open(page, Path.of(chosen));
        }
    }

    /**
     * Opens a file that was opened before; asks whether to forget it when it is gone.
     *
     * @param page where the editor opens
     * @param file the file
     */
    public static void openRecent(IWorkbenchPage page, Path file) {
        RecentFilesMenu.open(page, file);
    }
}
