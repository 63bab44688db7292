// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;

/** A menu that opens below the button that was pressed. */
public final class DropDown {

    private DropDown() {
    }

    /**
     * {@return a new menu of a button, without entries yet; it takes the place of the one before}
     *
     * @param button which opens it
     */
    public static Menu of(Button button) {
        if (button.getMenu() != null) {
            button.getMenu().dispose();
        }
        Menu menu = new Menu(button);
        button.setMenu(menu);
        return menu;
    }

    /**
     * Opens the menu of a button.
     *
     * @param button one that has a menu
     */
    public static void open(Button button) {
        button.getMenu().setLocation(button.toDisplay(0, button.getSize().y));
        button.getMenu().setVisible(true);
    }
}
