// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parapet.ui.tests.WorkbenchDriver;

/** The word of a tool that cannot be used looks so, also on a bar that has a colour of its own. */
class PaleToolsTest {

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    private Shell shell;
    private ToolItem tool;

    @BeforeEach
    void showATool() {
        assumeTrue(Util.isGtk(), "elsewhere the desktop sees to it");
        window.run(() -> {
            shell = new Shell(window.window());
            shell.setLayout(new FillLayout());
            ToolBar bar = new ToolBar(shell, SWT.FLAT | SWT.RIGHT);
            bar.setForeground(new Color(1, 2, 3));
            tool = new ToolItem(bar, SWT.PUSH);
            tool.setText("Undo");
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
    void aToolIsPaleWhileItCannotBeUsed() {
        Color pale = window.get(() -> shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        Color usual = window.get(tool::getForeground);
        assertNotEquals(pale, usual);
        window.run(() -> tool.setEnabled(false));
        window.waitUntil("pale", () -> pale.equals(tool.getForeground()));
        window.run(() -> tool.setEnabled(true));
        window.waitUntil("as before", () -> usual.equals(tool.getForeground()));
    }
}
