// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parapet.ui.partnership.PartnershipEditor;

/** Imports responses into the partnership that is open. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof PartnershipEditor editor && editor.session() != null
                && !editor.session().isReadOnly()) {
            ImportWizard wizard = new ImportWizard(editor.session());
            if (new WizardDialog(HandlerUtil.getActiveShellChecked(event), wizard).open() == Window.OK) {
                wizard.imported().ifPresent(editor.session()::select);
                editor.setActivePage("answers");
            }
        }
        return null;
    }
}
