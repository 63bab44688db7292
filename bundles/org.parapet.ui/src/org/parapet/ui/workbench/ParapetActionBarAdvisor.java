// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menus of the window: only what someone who assesses partnerships needs. */
final class ParapetActionBarAdvisor extends ActionBarAdvisor {

    ParapetActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (ActionFactory factory : new ActionFactory[] {ActionFactory.SAVE, ActionFactory.CLOSE, ActionFactory.QUIT,
            ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
            ActionFactory.SELECT_ALL, ActionFactory.ABOUT, ActionFactory.PREFERENCES}) {
            register(factory.create(window));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager menuBar) {
        MenuManager file = menu(menuBar, "menu.file", IWorkbenchActionConstants.M_FILE);
        file.add(command("org.parapet.ui.openHome"));
        file.add(command("org.parapet.ui.openPartnership"));
        file.add(new Separator());
        add(file, ActionFactory.SAVE, ActionFactory.CLOSE);
        file.add(new Separator());
        add(file, ActionFactory.PREFERENCES);
        file.add(new Separator());
        add(file, ActionFactory.QUIT);

        MenuManager edit = menu(menuBar, "menu.edit", IWorkbenchActionConstants.M_EDIT);
        add(edit, ActionFactory.UNDO, ActionFactory.REDO);
        edit.add(new Separator());
        add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.SELECT_ALL);

        MenuManager help = menu(menuBar, "menu.help", IWorkbenchActionConstants.M_HELP);
        add(help, ActionFactory.ABOUT);
    }

    private static MenuManager menu(IMenuManager menuBar, String key, String id) {
        MenuManager menu = new MenuManager(Messages.text(key), id);
        menuBar.add(menu);
        return menu;
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            IAction action = getAction(factory.getId());
            menu.add(action);
        }
    }

    private CommandContributionItem command(String id) {
        return new CommandContributionItem(new CommandContributionItemParameter(
                getActionBarConfigurer().getWindowConfigurer().getWindow(), id, id,
                CommandContributionItem.STYLE_PUSH));
    }
}
