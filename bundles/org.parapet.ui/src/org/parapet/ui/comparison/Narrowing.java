// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A button that says how many of something are shown and lets one tick which. */
public final class Narrowing {

    private final Button button;
    private final String key;
    private final Consumer<List<String>> change;
    private Map<String, String> all = Map.of();
    private List<String> shown = List.of();

    /**
     * Creates the button.
     *
     * @param parent where
     * @param toolkit makes it look like the form
     * @param key of its texts: {@code KEY.all}, {@code KEY.some}, {@code KEY.title}, {@code KEY.message}
     * @param change takes the keys that were ticked; none when all were
     */
    public Narrowing(Composite parent, FormToolkit toolkit, String key, Consumer<List<String>> change) {
        this.key = Objects.requireNonNull(key);
        this.change = Objects.requireNonNull(change);
        button = toolkit.createButton(parent, Messages.text(key + ".all"), SWT.PUSH);
        button.addListener(SWT.Selection, event -> ask());
    }

    /** {@return the control} */
    public Button control() {
        return button;
    }

    /**
     * Shows what is chosen.
     *
     * @param choices what there is: keys with what to call them
     * @param chosen the keys that are shown; none for all
     */
    public void show(Map<String, String> choices, List<String> chosen) {
        all = choices;
        shown = List.copyOf(chosen);
        long there = chosen.stream().filter(all::containsKey).count();
        String text = chosen.isEmpty() ? Messages.text(key + ".all")
                : Messages.text(key + ".some", there, all.size());
        if (!text.equals(button.getText())) {
            button.setText(text);
            button.requestLayout();
        }
        button.setEnabled(!all.isEmpty());
    }

    private void ask() {
        ListSelectionDialog dialog = ListSelectionDialog.of(new ArrayList<>(all.keySet()))
                .contentProvider(ArrayContentProvider.getInstance()).labelProvider(new LabelProvider() {
                    @Override
                    public String getText(Object element) {
                        return all.get(element);
                    }
                }).title(Messages.text(key + ".title")).message(Messages.text(key + ".message"))
                .preselect(shown.isEmpty() ? all.keySet().toArray() : shown.toArray())
                .create(button.getShell());
        if (dialog.open() == Window.OK) {
            List<String> ticked = Arrays.stream(dialog.getResult()).map(String.class::cast).toList();
            change.accept(ticked.size() == all.size() ? List.of() : ticked);
        }
        button.setFocus();
    }
}
