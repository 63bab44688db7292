// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Goes from light to dark and back. */
public final class SwitchAppearanceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        (Appearance.isDark(display) ? Appearance.LIGHT : Appearance.DARK).choose(display);
        return null;
    }
}
