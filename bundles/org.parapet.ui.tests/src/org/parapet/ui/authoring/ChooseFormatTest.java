// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parapet.author.ui.start.ChooseFormatDialog;
import org.parapet.catalogue.ExchangeEntry;
import org.parapet.ui.tests.WorkbenchDriver;
import org.parapet.ui.workbench.ParapetUi;

/** The format of a file is chosen with the arrow keys, past the explanations, round and round. */
class ChooseFormatTest {

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void theArrowKeysGoFromFormatToFormat() {
        window.openHome();
        List<ExchangeEntry> formats = ParapetUi.catalogue().exchanges().stream()
                .filter(each -> "instrument-import".equals(each.kind())).toList();
        assertTrue(formats.size() > 3, formats::toString);
        ChooseFormatDialog dialog = window.get(() -> new ChooseFormatDialog(window.window(), formats));
        window.start(dialog::open);
        window.dialog("Which format is it?");
        window.run(() -> radio(formats.getFirst()).setFocus());
        arrow(SWT.TRAVERSE_ARROW_NEXT, formats.get(1), dialog);
        arrow(SWT.TRAVERSE_ARROW_NEXT, formats.get(2), dialog);
        arrow(SWT.TRAVERSE_ARROW_PREVIOUS, formats.get(1), dialog);
        arrow(SWT.TRAVERSE_ARROW_PREVIOUS, formats.getFirst(), dialog);
        arrow(SWT.TRAVERSE_ARROW_PREVIOUS, formats.getLast(), dialog);
        window.screenshot("author-choose-format");
        window.press("OK");
        assertEquals(formats.getLast(), dialog.chosen());
    }

    private void arrow(int detail, ExchangeEntry expected, ChooseFormatDialog dialog) {
        window.run(() -> {
            Control focus = window.window().getDisplay().getFocusControl();
            focus.traverse(detail);
        });
        assertEquals(expected, dialog.chosen());
        assertTrue(window.get(() -> radio(expected).getSelection() && radio(expected).isFocusControl()));
        assertEquals(1, window.findAll(Button.class, button -> (button.getStyle() & SWT.RADIO) != 0
                && button.getSelection()).size());
    }

    private Button radio(ExchangeEntry format) {
        return window.findAll(Button.class, button -> button.getText().equals(format.title())).getFirst();
    }
}
