// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.choose;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parapet.ui.editing.FileInput;
import org.parapet.ui.partnership.PartnershipEditor;

/** Helps to choose an instrument, for the partnership that is being worked on if there is one. */
public final class ChooseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        ChooseEditor.open(page, page.getActiveEditor() instanceof PartnershipEditor editor
                && editor.getEditorInput() instanceof FileInput input ? Optional.of(input.file()) : Optional.empty());
        return null;
    }
}
