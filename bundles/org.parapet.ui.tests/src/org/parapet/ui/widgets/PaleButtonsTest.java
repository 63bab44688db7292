// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parapet.ui.tests.WorkbenchDriver;

/** What cannot be pressed looks so, on forms as well. */
class PaleButtonsTest {

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    private Shell shell;
    private Button button;

    @BeforeEach
    void showAButton() {
        assumeTrue(Util.isGtk(), "elsewhere the desktop sees to it");
        window.run(() -> {
            shell = new Shell(window.window());
            shell.setLayout(new FillLayout());
            FormToolkit toolkit = new FormToolkit(shell.getDisplay());
            shell.addDisposeListener(event -> toolkit.dispose());
            button = toolkit.createButton(shell, "Press", SWT.PUSH);
            shell.pack();
            shell.open();
        });
        window.settle();
    }

    @AfterEach
    void closeIt() {
        window.run(() -> {
            if (shell != null) {
                shell.dispose();
            }
        });
    }

    @Test
    void aButtonIsPaleWhileItCannotBePressed() {
        Color pale = window.get(() -> shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        Color usual = window.get(button::getForeground);
        assertNotEquals(pale, usual);
        window.run(() -> button.setEnabled(false));
        window.waitUntil("pale", () -> pale.equals(button.getForeground()));
        window.run(() -> button.setEnabled(true));
        window.waitUntil("as before", () -> usual.equals(button.getForeground()));
    }
}
