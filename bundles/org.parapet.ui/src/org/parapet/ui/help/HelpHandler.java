// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.help;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows help on the page in front. */
public class HelpHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        String topic = topic(page);
        try {
            if (page.showView(HelpView.ID) instanceof HelpView view) {
                view.show(topic);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    /**
     * Chooses the topic.
     *
     * @param page the window's page
     * @return the name of a help page
     */
    protected String topic(IWorkbenchPage page) {
        return HelpTopics.of(Optional.ofNullable(page.getActiveEditor()));
    }
}
