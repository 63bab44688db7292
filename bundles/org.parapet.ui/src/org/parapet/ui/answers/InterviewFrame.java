// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.operations.TextLimit;

/**
 * Where the interview shows what is asked now.
 *
 * @param content a grid of one column
 * @param toolkit makes controls that look like the form
 * @param large the font of what is read aloud
 * @param big the font of answers
 */
record InterviewFrame(Composite content, FormToolkit toolkit, Font large, Font big) {

    /** Adds a text that wraps. */
    void text(String text, Font font) {
        Label label = toolkit.createLabel(content, text.replace("&", "&&"), SWT.WRAP);
        label.setFont(font);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }

    /** Adds a text that wraps, in the font of the page. */
    void text(String text) {
        text(text, content.getFont());
    }

    /** Adds a field of several lines below its label. */
    Text field(String label, int lines) {
        toolkit.createLabel(content, label);
        Text field = toolkit.createText(content, "", SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        field.setTextLimit(TextLimit.PROSE.maximum());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, field.getLineHeight() * lines).applyTo(field);
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return field;
    }
}
