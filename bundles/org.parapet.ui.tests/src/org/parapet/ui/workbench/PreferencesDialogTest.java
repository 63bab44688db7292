// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parapet.ui.tests.WorkbenchDriver;

/** The preferences are one small dialog, opened by the platform's own command. */
class PreferencesDialogTest {

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @AfterEach
    void likeTheSystemAgain() {
        window.run(() -> Appearance.SYSTEM.choose(window.display()));
        window.settle();
    }

    private Shell open() {
        window.start(() -> window.startCommand("org.eclipse.ui.window.preferences"));
        return window.dialog(Messages.text("preferences.title"));
    }

    @Test
    void itHoldsWhatCanBeSetAndNothingToSearchOrTurnPagesWith() {
        Shell dialog = open();
        assertEquals(List.of(), window.findAll(Tree.class, tree -> tree.getShell() == dialog));
        assertEquals(List.of(), window.findAll(Text.class, text -> text.getShell() == dialog));
        assertEquals(List.of(), window.findAll(ToolBar.class, bar -> bar.getShell() == dialog));
        assertEquals(List.of("&Like the system", "L&ight", "&Dark"), texts(dialog, SWT.RADIO));
    }

    @Test
    void theAppearanceThatHoldsHasTheFocusAndOkTakesTheOneThatIsTicked() {
        window.run(() -> Appearance.LIGHT.choose(window.display()));
        open();
        Button light = window.find(Button.class, "Light");
        window.waitUntil("the focus is on what holds", light::isFocusControl);
        Button dark = window.find(Button.class, "Dark");
        window.run(() -> {
            light.setSelection(false);
            dark.setSelection(true);
        });
        window.press("OK");
        window.waitUntil("it is dark", () -> Appearance.chosen() == Appearance.DARK);
    }

    @Test
    void cancelLeavesTheAppearanceAsItIs() {
        open();
        Button system = window.find(Button.class, "Like the system");
        Button dark = window.find(Button.class, "Dark");
        window.run(() -> {
            system.setSelection(false);
            dark.setSelection(true);
        });
        window.press("Cancel");
        window.settle();
        assertEquals(Appearance.SYSTEM, window.get(Appearance::chosen));
    }

    private List<String> texts(Shell dialog, int style) {
        return window.findAll(Button.class, button -> button.getShell() == dialog && (button.getStyle() & style) != 0)
                .stream().map(button -> window.get(button::getText)).toList();
    }
}
