// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.PlatformUI;

/** The menu that makes the window light or dark. */
final class AppearanceMenu extends MenuManager {

    AppearanceMenu() {
        super(Messages.text("menu.appearance"), Icons.APPEARANCE.descriptor(), "org.parapet.ui.appearance");
        setRemoveAllWhenShown(true);
        addMenuListener(menu -> fill());
    }

    private void fill() {
        for (Appearance appearance : Appearance.values()) {
            Action action = new Action(Messages.text("appearance." + appearance.key()), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        appearance.choose(PlatformUI.getWorkbench().getDisplay());
                    }
                }
            };
            action.setChecked(appearance == Appearance.chosen());
            add(action);
        }
    }
}
