// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.fields;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/**
 * A text that takes over what was typed when the field is left, on Enter in a field of one line, and after a pause, so
 * that nothing typed is lost. Showing another value never disturbs somebody who is typing.
 */
public final class TextField {

    private static final int PAUSE = 900;

    private final Text text;
    private final Consumer<String> change;
    private final Runnable afterPause = this::commit;
    private String shown = "";
    private boolean showing;

    /**
     * Follows a text control.
     *
     * @param text the control
     * @param change called with the new text, stripped of white space around it, when it differs from what was shown
     */
    public TextField(Text text, Consumer<String> change) {
        this.text = text;
        this.change = change;
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                text.getDisplay().timerExec(PAUSE, afterPause);
            }
        });
        text.addListener(SWT.Dispose, event -> text.getDisplay().timerExec(-1, afterPause));
        if ((text.getStyle() & SWT.MULTI) != 0) {
            text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
    }

    /** Takes over what was typed, if it differs from what was shown. */
    public void commit() {
        if (text.isDisposed()) {
            return;
        }
        text.getDisplay().timerExec(-1, afterPause);
        String typed = text.getText().strip();
        if (!typed.equals(shown)) {
            shown = typed;
            change.accept(typed);
        }
    }

    /**
     * Shows a value of the model.
     *
     * @param value the value; empty for none
     */
    public void show(String value) {
        String plain = value.strip();
        if (!plain.equals(shown) || !text.isFocusControl() && !plain.equals(text.getText())) {
            shown = plain;
            showing = true;
            text.setText(value);
            showing = false;
            text.getDisplay().timerExec(-1, afterPause);
        }
    }

    /** {@return the control} */
    public Text control() {
        return text;
    }
}
