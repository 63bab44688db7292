// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The answers that a cell takes, as a menu. */
final class GridMenu {

    private GridMenu() {
    }

    /**
     * Shows the menu.
     *
     * @param owner the grid
     * @param at where, on the display
     * @param column the column of the cell
     * @param value the cell's answer; "" for a blank
     * @param answer told the answer that was chosen; "" for a blank
     * @param edit takes the person to the field below the grid
     */
    static void show(Control owner, Point at, AnswerColumn column, String value, Consumer<String> answer,
            Runnable edit) {
        Menu menu = new Menu(owner);
        int number = 1;
        for (Choice choice : column.choices()) {
            MenuItem item = item(menu, Messages.text("grid.menu.option", number++, choice.label()), SWT.RADIO,
                    () -> answer.accept(choice.code()));
            item.setSelection(choice.code().equals(value));
        }
        item(menu, Messages.text("grid.menu.blank"), SWT.RADIO, () -> answer.accept(""))
                .setSelection(value.isEmpty());
        if (column.kind() == AnswerColumn.Kind.TEXT || column.notes()) {
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, Messages.text(column.kind() == AnswerColumn.Kind.TEXT ? "grid.menu.text" : "grid.menu.note"),
                    SWT.PUSH, edit);
        }
        menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(at);
        menu.setVisible(true);
    }

    private static MenuItem item(Menu menu, String text, int style, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> {
            if (style != SWT.RADIO || item.getSelection()) {
                action.run();
            }
        });
        return item;
    }
}
