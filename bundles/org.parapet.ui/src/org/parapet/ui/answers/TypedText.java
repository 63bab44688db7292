// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/**
 * Hands on what is typed into a field when the typing pauses or the field is left, so that undo takes back a stretch of
 * typing and not single letters, and a crash loses a second at most.
 */
final class TypedText {

    private static final int PAUSE_MILLISECONDS = 800;

    private final Text field;
    private final Consumer<String> target;
    private final Runnable pause = this::commit;
    private boolean showing;
    private boolean pending;

    TypedText(Text field, Consumer<String> target) {
        this.field = field;
        this.target = target;
        field.addListener(SWT.Modify, event -> modified());
        field.addListener(SWT.FocusOut, event -> commit());
    }

    private void modified() {
        if (!showing) {
            pending = true;
            field.getDisplay().timerExec(PAUSE_MILLISECONDS, pause);
        }
    }

    /** Hands on what was typed since the last time; does nothing when nothing was. */
    void commit() {
        if (pending && !field.isDisposed()) {
            pending = false;
            field.getDisplay().timerExec(-1, pause);
            target.accept(field.getText());
        }
    }

    /** Shows a text, unless the person is typing one or it differs by space at its ends only. */
    void show(String text) {
        if (!pending && !field.getText().strip().equals(text.strip())) {
            showing = true;
            field.setText(text);
            showing = false;
        }
    }
}
