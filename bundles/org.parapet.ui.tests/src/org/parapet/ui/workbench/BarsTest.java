// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parapet.ui.tests.WorkbenchDriver;

/** The window's bars say what they do, and stay where they are. */
class BarsTest {

    private static final String TOOLS = "org.parapet.ui.tools";

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void everyToolHasAWord() {
        window.openHome();
        window.waitUntil("the tools are there with their words", () -> words().containsAll(List.of("Home", "New",
                "Open", "Save", "Choose an instrument", "Find")));
        assertEquals(List.of(), window.get(this::words).stream().filter(String::isBlank).toList());
    }

    /**
     * Asks the bar for what it was given, not for what is drawn: the tests' workbench holds Eclipse's own IDE beside
     * the product, and that hides Undo and Redo in the bars of every product.
     */
    @Test
    void whatWasDoneCanBeUndoneFromTheBar() {
        window.openHome();
        List<String> tools = window.get(() -> bars().stream().filter(bar -> TOOLS.equals(bar.getElementId()))
                .flatMap(bar -> ((MToolBar) bar).getChildren().stream()).map(MUIElement::getElementId)
                .filter(Objects::nonNull).toList());
        assertEquals(List.of("save", "undo", "redo"), tools.stream()
                .filter(List.of("save", "undo", "redo")::contains).toList(), tools::toString);
    }

    private List<MTrimElement> bars() {
        return ((MTrimmedWindow) window.page().getWorkbenchWindow().getService(MWindow.class)).getTrimBars().stream()
                .flatMap(bar -> bar.getChildren().stream()).toList();
    }

    private List<String> words() {
        return window.findAll(ToolBar.class, bar -> true).stream()
                .filter(bar -> Arrays.stream(bar.getItems()).anyMatch(item -> item.getText().equals("Home")))
                .flatMap(bar -> Arrays.stream(bar.getItems())).filter(item -> (item.getStyle() & SWT.PUSH) != 0)
                .map(ToolItem::getText).toList();
    }

    /**
     * Eclipse's IDE in the tests' workbench also brings two bars for text editors, which are no part of the product.
     */
    @Test
    void noBarCanBeDragged() {
        List<MTrimElement> elements = window.get(this::bars).stream()
                .filter(each -> !each.getElementId().startsWith("org.eclipse.ui.edit.text.")).toList();
        assertFalse(elements.isEmpty());
        assertEquals(List.of(), elements.stream().filter(each -> each.getTags().contains("Draggable"))
                .map(MTrimElement::getElementId).toList());
        assertTrue(elements.stream().filter(each -> TOOLS.equals(each.getElementId()))
                .allMatch(each -> each.getTags().contains("NoMove")), "no handle is drawn");
    }

    @Test
    void noTabCanBeTakenOutOfTheWindow() {
        window.openHome();
        window.command("org.parapet.ui.showHelp");
        IWorkbenchWindow shown = window.page().getWorkbenchWindow();
        EModelService models = shown.getService(EModelService.class);
        List<MPart> parts = window.get(() -> models.findElements(shown.getService(MWindow.class), null, MPart.class));
        assertTrue(parts.size() >= 2, parts::toString);
        assertEquals(List.of(), parts.stream().filter(part -> !held(part)).map(MPart::getLabel).toList());
    }

    private static boolean held(MPart part) {
        return (part.getCurSharedRef() == null ? part : part.getCurSharedRef()).getTags().contains("NoDetach");
    }
}
