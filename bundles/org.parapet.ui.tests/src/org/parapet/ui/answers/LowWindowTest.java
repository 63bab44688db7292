// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.WorkbenchDriver;

/** A window of 700 points and text of 150 per cent leave as little height as a lower window with usual text. */
class LowWindowTest {

    private static final int WIDTH = 1280;
    private static final int LINES = 26;

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void everythingThatAnswersAreEnteredWithIsInSight() throws Exception {
        Point before = window.get(() -> window.window().getSize());
        try {
            window.open(Partnerships.sample(folder));
            window.showPage("answers");
            window.run(() -> window.window().setSize(WIDTH, LINES * line()));
            window.settle();
            window.screenshot("answers-low");
            List<Control> needed = new ArrayList<>(window.findAll(Text.class, Control::isVisible));
            needed.add(window.find(Button.class, "Move on to the next statement after each answer"));
            AnswerGrid grid = window.findAll(AnswerGrid.class, Control::isVisible).getFirst();
            needed.add(grid);
            assertEquals(List.of(), window.get(() -> needed.stream().filter(control -> !isInSight(control))
                    .map(control -> control + " " + control.getBounds()).toList()));
            assertTrue(window.get(() -> grid.getSize().y >= 4 * line()), "rows of the grid can be seen");
        } finally {
            window.run(() -> window.window().setSize(before));
        }
    }

    private int line() {
        return window.window().getDisplay().getSystemFont().getFontData()[0].getHeight() * 2;
    }

    private boolean isInSight(Control control) {
        ScrolledForm form = ((FormEditor) window.page().getActiveEditor()).getActivePageInstance().getManagedForm()
                .getForm();
        Rectangle shown = window.display().map(form, null, form.getClientArea());
        Rectangle bounds = window.display().map(control.getParent(), null, control.getBounds());
        return shown.contains(bounds.x, bounds.y) && bounds.y + bounds.height <= shown.y + shown.height;
    }
}
