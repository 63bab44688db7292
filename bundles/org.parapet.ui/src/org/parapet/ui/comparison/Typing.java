// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Takes over what somebody types: after a pause, at Enter in a field of one line, and when they leave the field. */
public final class Typing {

    private static final int PAUSE = 500;

    private Typing() {
    }

    /**
     * Follows a field.
     *
     * @param field the field
     * @param take takes over its text; does nothing when that is known already
     */
    public static void follow(Text field, Runnable take) {
        Runnable later = () -> {
            if (!field.isDisposed() && field.isFocusControl()) {
                take.run();
            }
        };
        field.addListener(SWT.Modify, event -> {
            field.getDisplay().timerExec(-1, later);
            field.getDisplay().timerExec(PAUSE, later);
        });
        field.addListener(SWT.DefaultSelection, event -> take.run());
        field.addListener(SWT.FocusOut, event -> take.run());
    }
}
