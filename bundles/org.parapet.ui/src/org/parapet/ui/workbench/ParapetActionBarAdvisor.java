// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menus and the toolbar of the window: only what someone who assesses partnerships needs. */
final class ParapetActionBarAdvisor extends ActionBarAdvisor {

    private static final String HOME = "org.parapet.ui.openHome";
    private static final String NEW = "org.parapet.ui.newPartnership";
    private static final String COMPARE = "org.parapet.ui.newComparison";
    private static final String OPEN = "org.parapet.ui.openPartnership";
    private static final String CHOOSE = "org.parapet.ui.chooseInstrument";
    private static final String IMPORT = "org.parapet.ui.importResponses";
    private static final String INSTRUMENTS = "instruments";
    private static final String FIND = "org.parapet.ui.findAnything";
    private static final String ABOUT = "org.parapet.ui.about";

    ParapetActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (ActionFactory factory : new ActionFactory[] {ActionFactory.SAVE, ActionFactory.SAVE_AS,
            ActionFactory.CLOSE, ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
            ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.SELECT_ALL, ActionFactory.PRINT}) {
            register(factory.create(window));
        }
        register(new PreferencesAction(window));
        getAction(ActionFactory.CLOSE.getId()).setText(Messages.text("menu.close"));
        getAction(ActionFactory.SAVE_AS.getId()).setText(Messages.text("menu.saveAs"));
        getAction(ActionFactory.SELECT_ALL.getId()).setText(Messages.text("menu.selectAll"));
        draw(ActionFactory.SAVE, Icons.SAVE);
        draw(ActionFactory.UNDO, Icons.UNDO);
        draw(ActionFactory.REDO, Icons.REDO);
        draw(ActionFactory.PRINT, Icons.PRINT);
        for (ActionFactory plain : new ActionFactory[] {ActionFactory.SAVE_AS, ActionFactory.CUT, ActionFactory.COPY,
            ActionFactory.PASTE}) {
            getAction(plain.getId()).setImageDescriptor(null);
            getAction(plain.getId()).setDisabledImageDescriptor(null);
        }
    }

    private void draw(ActionFactory factory, Icons icon) {
        IAction action = getAction(factory.getId());
        action.setDisabledImageDescriptor(null);
        action.setHoverImageDescriptor(null);
        action.setImageDescriptor(icon.descriptor());
    }

    @Override
    protected void fillMenuBar(IMenuManager menuBar) {
        MenuManager file = menu(menuBar, "menu.file", IWorkbenchActionConstants.M_FILE);
        add(file, HOME, NEW, COMPARE, OPEN);
        file.add(new RecentFilesMenu(getActionBarConfigurer().getWindowConfigurer().getWindow()));
        file.add(new Separator());
        add(file, CHOOSE, "org.parapet.ui.installInstrument");
        file.add(new GroupMarker(INSTRUMENTS));
        add(file, IMPORT);
        file.add(new Separator());
        add(file, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.CLOSE);
        file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(file, ActionFactory.PRINT);
        file.add(new Separator());
        add(file, ActionFactory.PREFERENCES);
        file.add(new Separator());
        add(file, ActionFactory.QUIT);

        MenuManager edit = menu(menuBar, "menu.edit", IWorkbenchActionConstants.M_EDIT);
        add(edit, ActionFactory.UNDO, ActionFactory.REDO);
        edit.add(new Separator());
        add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.SELECT_ALL);

        MenuManager view = menu(menuBar, "menu.view", "view");
        view.add(new AppearanceMenu());
        view.add(new Separator());
        add(view, FIND);

        MenuManager help = menu(menuBar, "menu.help", IWorkbenchActionConstants.M_HELP);
        help.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(help, "org.parapet.ui.openSample");
        help.add(new Separator());
        add(help, ABOUT);
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        coolBar.setLockLayout(true);
        IToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        tools.add(tool(HOME, Icons.HOME, "tool.home"));
        tools.add(tool(NEW, Icons.NEW, "tool.new"));
        tools.add(tool(OPEN, Icons.OPEN, "tool.open"));
        tools.add(tool(ActionFactory.SAVE));
        tools.add(new Separator());
        tools.add(tool(ActionFactory.UNDO));
        tools.add(tool(ActionFactory.REDO));
        tools.add(new Separator());
        tools.add(tool(CHOOSE, Icons.CHOOSE, "tool.choose"));
        tools.add(tool(FIND, Icons.SEARCH, "tool.find"));
        coolBar.add(new ToolBarContributionItem(tools, "org.parapet.ui.tools"));
        lockBars();
    }

    /** The bars stay where they are: a handle to drag them by only puzzles. Must be said before they are drawn. */
    private void lockBars() {
        IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
        if (window.getService(MWindow.class) instanceof MTrimmedWindow trimmed) {
            trimmed.getTrimBars().stream().flatMap(bar -> bar.getChildren().stream()).map(MTrimElement::getTags)
                    .forEach(tags -> {
                        tags.remove(IPresentationEngine.DRAGGABLE);
                        tags.add(IPresentationEngine.NO_MOVE);
                    });
        }
    }

    private static MenuManager menu(IMenuManager menuBar, String key, String id) {
        MenuManager menu = new MenuManager(Messages.text(key), id);
        menuBar.add(menu);
        return menu;
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            menu.add(getAction(factory.getId()));
        }
    }

    private void add(IMenuManager menu, String... commands) {
        for (String command : commands) {
            menu.add(command(command));
        }
    }

    private CommandContributionItem command(String id) {
        return new CommandContributionItem(new CommandContributionItemParameter(
                getActionBarConfigurer().getWindowConfigurer().getWindow(), null, id,
                CommandContributionItem.STYLE_PUSH));
    }

    private ActionContributionItem tool(String command, Icons icon, String key) {
        return tool(new ToolAction(getActionBarConfigurer().getWindowConfigurer().getWindow(), command, icon, key));
    }

    private ActionContributionItem tool(ActionFactory factory) {
        return tool(getAction(factory.getId()));
    }

    /** Words beside the pictures: a picture alone is a riddle, and silent to a screen reader. */
    private static ActionContributionItem tool(IAction action) {
        ActionContributionItem tool = new ActionContributionItem(action);
        tool.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        return tool;
    }
}
