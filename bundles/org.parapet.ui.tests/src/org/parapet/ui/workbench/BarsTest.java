// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parapet.ui.tests.WorkbenchDriver;

/** The window's bars say what they do, and stay where they are. */
class BarsTest {

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void everyToolHasAWord() {
        window.openHome();
        window.waitUntil("the tools are there with their words", () -> words().containsAll(List.of("Home", "New",
                "Open", "Save", "Choose an instrument", "Find")));
        assertEquals(List.of(), window.get(this::words).stream().filter(String::isBlank).toList());
    }

    private List<String> words() {
        return window.findAll(ToolBar.class, bar -> true).stream()
                .filter(bar -> Arrays.stream(bar.getItems()).anyMatch(item -> item.getText().equals("Home")))
                .flatMap(bar -> Arrays.stream(bar.getItems())).filter(item -> (item.getStyle() & SWT.PUSH) != 0)
                .map(ToolItem::getText).toList();
    }

    @Test
    void noBarCanBeDragged() {
        List<MTrimElement> elements = window.get(() -> ((MTrimmedWindow) window.page().getWorkbenchWindow()
                .getService(MWindow.class)).getTrimBars().stream().flatMap(bar -> bar.getChildren().stream()).toList());
        assertFalse(elements.isEmpty());
        assertEquals(List.of(), elements.stream().filter(each -> each.getTags().contains("Draggable"))
                .map(MTrimElement::getElementId).toList());
    }
}
