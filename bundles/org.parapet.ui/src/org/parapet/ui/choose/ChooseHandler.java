// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.choose;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parapet.ui.partnership.PartnershipInput;

/** Helps to choose an instrument, for the partnership that is being worked on if there is one. */
public final class ChooseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        boolean working = page.getActiveEditor() != null
                && page.getActiveEditor().getEditorInput() instanceof PartnershipInput;
        ChooseEditor.open(page, working
                ? Optional.of(((PartnershipInput) page.getActiveEditor().getEditorInput()).file()) : Optional.empty());
        return null;
    }
}
