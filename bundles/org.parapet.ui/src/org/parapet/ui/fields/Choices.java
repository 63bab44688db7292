// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.fields;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * A labelled list to choose one value from; it remembers the chosen value when its labels change.
 *
 * @param <T> the values
 */
public final class Choices<T> {

    private static final int MOST_CHARACTERS = 46;

    private Composite pair;
    private Combo combo;
    private List<T> values = List.of();
    private List<String> labels = List.of();

    /**
     * Creates the controls.
     *
     * @param parent where
     * @param toolkit makes controls that look like the form
     * @param label the label, with its mnemonic
     * @param change called when somebody chooses
     */
    public void create(Composite parent, FormToolkit toolkit, String label, Consumer<T> change) {
        pair = toolkit.createComposite(parent);
        pair.setVisible(false);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(pair);
        toolkit.createLabel(pair, label);
        combo = new Combo(pair, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(20);
        combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        combo.addListener(SWT.Selection, event -> chosen().ifPresent(change));
    }

    /**
     * Sets what there is to choose from. What was chosen stays chosen; without it, the first value is.
     *
     * @param next the values
     * @param label gives the label of a value
     * @return whether the controls may need another width
     */
    public boolean set(List<T> next, Function<T, String> label) {
        List<String> nextLabels = next.stream().map(label).toList();
        if (next.equals(values) && nextLabels.equals(labels)) {
            return false;
        }
        Optional<T> before = chosen();
        boolean wider = !nextLabels.stream().map(String::length).toList()
                .equals(labels.stream().map(String::length).toList());
        values = List.copyOf(next);
        labels = nextLabels;
        combo.setItems(labels.toArray(String[]::new));
        int index = before.map(values::indexOf).orElse(0);
        combo.select(Math.max(0, index));
        limitWidth();
        pair.setVisible(!values.isEmpty());
        return wider;
    }

    /** Very long names would push the other controls away; the list that opens shows them whole. */
    private void limitWidth() {
        GC gc = new GC(combo);
        try {
            int most = (int) (gc.getFontMetrics().getAverageCharacterWidth() * MOST_CHARACTERS);
            int wanted = combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            ((GridData) combo.getLayoutData()).widthHint = wanted > most ? most : SWT.DEFAULT;
        } finally {
            gc.dispose();
        }
    }

    /**
     * Chooses a value without telling anybody.
     *
     * @param value one of the values; others are passed over
     */
    public void select(T value) {
        int index = values.indexOf(value);
        if (index >= 0 && index != combo.getSelectionIndex()) {
            combo.select(index);
        }
    }

    /** {@return what stands in the list} */
    public List<String> labels() {
        return labels;
    }

    /** {@return the chosen value; empty when there is nothing to choose from} */
    public Optional<T> chosen() {
        int index = combo.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(values.get(index));
    }

    /**
     * Lets somebody choose or not.
     *
     * @param enabled whether to
     */
    public void setEnabled(boolean enabled) {
        combo.setEnabled(enabled);
    }
}
