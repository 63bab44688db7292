// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Text to be read and copied, which stands on the page in every theme. */
public final class ReadingText {

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private ReadingText() {
    }

    /**
     * Creates an empty text that wraps and scrolls; Tab leads on from it.
     *
     * @param parent where
     * @param toolkit makes controls that look like the form
     * @param style further style bits, such as {@link SWT#V_SCROLL}
     * @return the text
     */
    public static StyledText create(Composite parent, FormToolkit toolkit, int style) {
        StyledText text = new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | style);
        toolkit.adapt(text, true, true);
        text.setData(CSS_CLASS, "parapet-reading");
        text.setCaret(null);
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return text;
    }
}
