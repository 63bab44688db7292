// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.start;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parapet.ui.editing.Authoring;

/** Makes a copy of an installed instrument to edit. */
public final class CopyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        NewInstrument.copy(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(),
                Optional.ofNullable(event.getParameter(Authoring.INSTRUMENT)));
        return null;
    }
}
