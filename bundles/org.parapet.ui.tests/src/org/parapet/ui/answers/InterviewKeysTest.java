// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.WorkbenchDriver;

/** The keys of the interview work wherever the focus is on its page, except where they mean something else. */
class InterviewKeysTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @BeforeEach
    void openTheInterview() throws Exception {
        window.open(Partnerships.sample(folder));
        window.showPage("answers");
        Button grid = window.find(Button.class, "Enter in a grid");
        Button interview = window.find(Button.class, "Interview");
        window.run(() -> {
            grid.setSelection(false);
            interview.setSelection(true);
            grid.notifyListeners(SWT.Selection, new Event());
        });
        window.waitForText("Statement 1 of 16");
    }

    @Test
    void pageDownLeadsOnFromTheBarOfThePageToo() {
        Button bar = window.find(Button.class, "New assessment...");
        window.run(bar::setFocus);
        window.waitUntil("the focus is on the bar", bar::isFocusControl);
        window.key(SWT.PAGE_DOWN);
        window.waitForText("Statement 2 of 16");
        window.run(bar::setFocus);
        window.key(SWT.PAGE_UP);
        window.waitForText("Statement 1 of 16");
    }

    @Test
    void aChoiceKeepsItsOwnKeys() {
        Combo people = window.find(Combo.class, "Participant");
        window.run(people::setFocus);
        window.waitUntil("the focus is on the choice", people::isFocusControl);
        window.key(SWT.PAGE_DOWN);
        window.settle();
        window.waitForText("Statement 1 of 16");
    }
}
