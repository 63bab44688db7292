// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parapet.ui.tests.WorkbenchDriver;

/** The platform speaks here as the rest of the window does. */
class PlatformWordsTest {

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void everyWordIsGivenToAFieldThatThePlatformHas() throws ReflectiveOperationException {
        List<String> kept = new ArrayList<>();
        for (PlatformWords.Words words : PlatformWords.all()) {
            for (String field : words.fields()) {
                Object text = words.load().getField(field).get(null);
                if (!Messages.text("platform." + field).equals(text)) {
                    kept.add(field + "=" + text);
                }
            }
        }
        assertFalse(PlatformWords.all().isEmpty());
        assertEquals(List.of(), kept);
    }

    @Test
    void aDialogOfThePlatformShowsThem() {
        window.start(() -> ListSelectionDialog.of(List.of("one", "two"))
                .contentProvider(ArrayContentProvider.getInstance()).labelProvider(new LabelProvider())
                .title("What to show").create(window.window()).open());
        Shell dialog = window.dialog("What to show");
        List<String> buttons = window.findAll(Button.class, button -> button.getShell() == dialog).stream()
                .map(button -> window.get(button::getText)).toList();
        assertEquals(List.of("&Select all", "&Deselect all"), buttons.stream()
                .filter(text -> text.endsWith("elect all")).toList(), () -> Arrays.toString(buttons.toArray()));
    }
}
