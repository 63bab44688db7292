// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.palette;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the palette on the window in front. */
public final class PaletteHandler extends AbstractHandler {

    /** The command that this handler runs. */
    static final String COMMAND = "org.parapet.ui.findAnything";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<Entry> entries = new Entries(window).all();
        new PaletteDialog(window.getShell(), entries).open();
        return null;
    }
}
