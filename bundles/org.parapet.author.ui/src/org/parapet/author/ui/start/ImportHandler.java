// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.start;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parapet.ui.editing.Authoring;

/** Makes an instrument of a file in another format. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ImportInstrument.guess(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(),
                Path.of(event.getParameter(Authoring.FILE)));
        return null;
    }
}
