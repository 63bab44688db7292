// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.widgets.Fonts;

/** Fields that somebody types in. */
final class TextFields {

    private static final int INDENT = 10;
    private static final int HUNDRED = 100;

    private final FieldSet set;

    TextFields(FieldSet set) {
        this.set = set;
    }

    Text text(Composite parent, EObject part, EAttribute feature, int lines) {
        set.label(parent, feature, lines > 1);
        return bare(parent, part, feature, lines);
    }

    Text bare(Composite parent, EObject part, EAttribute feature, int lines) {
        Text text = set.toolkit().createText(parent, "", lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER
                : SWT.SINGLE | SWT.BORDER);
        AccessibleName.give(text, ProblemWords.label(feature).orElse(feature.getName()));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = Fonts.width(text, 24);
        data.horizontalIndent = INDENT;
        if (lines > 1) {
            data.heightHint = text.getLineHeight() * lines;
            text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
        text.setLayoutData(data);
        Converter converter = Converter.of(feature);
        boolean[] showing = {false};
        text.addListener(SWT.Modify, event -> {
            if (!showing[0]) {
                converter.read(text.getText())
                        .ifPresent(value -> set.session().type(part, feature, value.orElse(null)));
            }
        });
        text.addListener(SWT.FocusOut, event -> set.session().endTyping());
        set.add(part, feature, text, () -> {
            String value = converter.write(part, feature);
            if (!text.getText().strip().equals(value) && converter.read(text.getText())
                    .filter(typed -> same(typed.orElse(null), part, feature)).isEmpty()) {
                showing[0] = true;
                text.setText(value);
                showing[0] = false;
            }
        });
        return text;
    }

    static boolean same(Object typed, EObject part, EAttribute feature) {
        return typed != null && typed.equals(part.eGet(feature));
    }

    void lines(Composite parent, EObject part, EAttribute feature, int lines) {
        set.label(parent, feature, true);
        Text text = set.toolkit().createText(parent, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        AccessibleName.give(text, ProblemWords.label(feature).orElse(feature.getName()));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = Fonts.width(text, 24);
        data.heightHint = text.getLineHeight() * lines;
        data.horizontalIndent = INDENT;
        text.setLayoutData(data);
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        boolean[] showing = {false};
        text.addListener(SWT.Modify, event -> {
            if (!showing[0]) {
                set.session().type(part, feature, entries(text.getText()));
            }
        });
        text.addListener(SWT.FocusOut, event -> set.session().endTyping());
        set.add(part, feature, text, () -> {
            List<?> values = (List<?>) part.eGet(feature);
            if (!entries(text.getText()).equals(values)) {
                showing[0] = true;
                text.setText(String.join("\n", values.stream().map(String::valueOf).toList()));
                showing[0] = false;
            }
        });
    }

    static List<String> entries(String text) {
        return new ArrayList<>(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    void number(Composite parent, EObject part, EAttribute feature, int least, int most) {
        set.label(parent, feature, false);
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        set.toolkit().adapt(spinner, true, true);
        spinner.setValues((Integer) part.eGet(feature), least, most, 0, 1, 10);
        AccessibleName.give(spinner, ProblemWords.label(feature).orElse(feature.getName()));
        GridDataFactory.swtDefaults().indent(INDENT, 0).applyTo(spinner);
        spinner.addListener(SWT.Selection, event -> {
            if (spinner.getSelection() != (Integer) part.eGet(feature)) {
                set.session().type(part, feature, spinner.getSelection());
            }
        });
        set.add(part, feature, spinner, () -> {
            int value = (Integer) part.eGet(feature);
            if (spinner.getSelection() != value) {
                spinner.setSelection(value);
            }
        });
    }

    void percent(Composite parent, EObject part, EAttribute feature) {
        decimal(parent, part, feature, HUNDRED);
    }

    void points(Composite parent, EObject part, EAttribute feature) {
        decimal(parent, part, feature, 1);
    }

    void decimal(Composite parent, EObject part, EAttribute feature, int factor) {
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        set.toolkit().adapt(spinner, true, true);
        spinner.setValues((int) Math.round((Double) part.eGet(feature) * factor), 0, HUNDRED, 0, 1, 10);
        AccessibleName.give(spinner, ProblemWords.label(feature).orElse(feature.getName()));
        spinner.addListener(SWT.Selection, event -> {
            if (spinner.getSelection() != Math.round((Double) part.eGet(feature) * factor)) {
                set.session().type(part, feature, (double) spinner.getSelection() / factor);
            }
        });
        set.add(part, feature, spinner, () -> {
            int value = (int) Math.round((Double) part.eGet(feature) * factor);
            if (spinner.getSelection() != value) {
                spinner.setSelection(value);
            }
        });
    }
}
