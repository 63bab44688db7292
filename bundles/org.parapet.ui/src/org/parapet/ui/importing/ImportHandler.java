// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parapet.ui.partnership.PartnershipEditor;

/** Imports responses into the partnership that is open. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        into(HandlerUtil.getActiveEditor(event), HandlerUtil.getActiveShellChecked(event), Optional.empty());
        return null;
    }

    /**
     * Asks for responses and imports them; says so when no partnership is shown that they could go into.
     *
     * @param shown the editor that is shown; null when none is
     * @param shell what the dialogs belong to
     * @param file the file to begin with; empty to ask for it
     */
    public static void into(IEditorPart shown, Shell shell, Optional<Path> file) {
        if (shown instanceof PartnershipEditor editor && editor.session() != null && !editor.session().isReadOnly()) {
            ImportWizard wizard = new ImportWizard(editor.session(), file);
            if (new WizardDialog(shell, wizard).open() == Window.OK) {
                wizard.imported().ifPresent(editor.session()::select);
                editor.setActivePage("answers");
            }
        } else if (file.isPresent()) {
            MessageDialog.openInformation(shell, Messages.text("import.title"),
                    Messages.text("import.noPartnership", file.get().getFileName()));
        }
    }
}
