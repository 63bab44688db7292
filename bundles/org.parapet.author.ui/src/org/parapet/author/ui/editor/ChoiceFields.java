// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.Coded;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.widgets.Fonts;

/** Fields that somebody chooses in: drop-downs, boxes to tick, lists of items. */
final class ChoiceFields {

    private static final int INDENT = 10;
    private static final int SHOWN = 12;

    private final FieldSet set;

    ChoiceFields(FieldSet set) {
        this.set = set;
    }

    void items(Composite parent, EObject part, EReference feature, String noneKey) {
        set.label(parent, feature, false);
        Composite row = set.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).extendedMargins(0, 1, 1, 1).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).applyTo(row);
        Label words = set.toolkit().createLabel(row, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(Fonts.width(parent, 20), SWT.DEFAULT).applyTo(words);
        set.button(row, "items.choose", button -> ItemsDialog.ask(button.getShell(), set.session(), part, feature));
        set.add(part, feature, row, () -> {
            List<?> chosen = (List<?>) part.eGet(feature);
            String text = chosen.isEmpty() ? Messages.text(noneKey) : Messages.text("items.some", chosen.size(),
                    chosen.stream().limit(SHOWN).map(each -> String.valueOf(((Coded) each).getCode()))
                            .collect(Collectors.joining(", ")) + (chosen.size() > SHOWN ? ", ..." : ""));
            if (!text.equals(words.getText())) {
                words.setText(text);
                row.layout();
            }
        });
    }

    Combo choice(Composite parent, EObject part, EAttribute feature) {
        set.label(parent, feature, false);
        return bareChoice(parent, part, feature, Fields::term);
    }

    Combo bareChoice(Composite parent, EObject part, EAttribute feature, Function<Enumerator, String> words) {
        List<Enumerator> values = Fields.values(feature);
        return combo(parent, part, feature, () -> values, value -> words.apply(value),
                () -> (Enumerator) part.eGet(feature));
    }

    <T extends EObject> Combo reference(Composite parent, EObject part, EReference feature,
            Supplier<List<T>> targets, Function<T, String> words) {
        @SuppressWarnings("unchecked") // the feature holds what the targets are
        Supplier<T> now = () -> (T) part.eGet(feature);
        return combo(parent, part, feature, targets, words, now);
    }

    Combo named(Composite parent, EObject part, EAttribute feature, List<String> codes,
            Function<String, String> words) {
        set.label(parent, feature, false);
        return combo(parent, part, feature, () -> codes, words, () -> (String) part.eGet(feature));
    }

    private <T> Combo combo(Composite parent, EObject part, EStructuralFeature feature, Supplier<List<T>> values,
            Function<T, String> words, Supplier<T> now) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        set.toolkit().adapt(combo, true, true);
        combo.setVisibleItemCount(15);
        AccessibleName.give(combo, ProblemWords.label(feature).orElse(feature.getName()));
        if (parent.getLayout() instanceof org.eclipse.swt.layout.GridLayout) {
            GridDataFactory.swtDefaults().indent(INDENT, 0).applyTo(combo);
        }
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            if (index >= 0 && index < values.get().size()) {
                set.session().set(part, feature, values.get().get(index));
            }
        });
        set.add(part, feature, combo, () -> {
            String[] labels = values.get().stream().map(words).toArray(String[]::new);
            if (!Arrays.equals(labels, combo.getItems())) {
                combo.setItems(labels);
            }
            int index = values.get().indexOf(now.get());
            if (index != combo.getSelectionIndex()) {
                if (index < 0) {
                    combo.deselectAll();
                } else {
                    combo.select(index);
                }
            }
        });
        return combo;
    }

    Button check(Composite parent, EObject part, EAttribute feature) {
        Button box = set.toolkit().createButton(parent, Messages.text(FieldSet.key(feature)), SWT.CHECK);
        if (parent.getLayout() instanceof org.eclipse.swt.layout.GridLayout grid) {
            GridDataFactory.swtDefaults().span(Math.min(2, grid.numColumns), 1).applyTo(box);
        }
        box.addListener(SWT.Selection, event -> set.session().set(part, feature, box.getSelection()));
        set.add(part, feature, box, () -> box.setSelection((Boolean) part.eGet(feature)));
        return box;
    }

    <T> void many(Composite parent, EObject part, EStructuralFeature feature, List<T> values,
            Function<T, String> words) {
        set.label(parent, feature, true);
        if (values.isEmpty()) {
            Label none = set.toolkit().createLabel(parent, Messages.text(FieldSet.key(feature) + ".none"), SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0)
                    .hint(Fonts.width(parent, 24), SWT.DEFAULT).applyTo(none);
            set.add(part, feature, none, () -> { });
            return;
        }
        boxes(parent, part, feature, values, words, false);
    }

    void many(Composite parent, EObject part, EAttribute feature) {
        many(parent, part, feature, Fields.values(feature), Fields::term);
    }

    <T> void boxes(Composite parent, EObject part, EStructuralFeature feature, List<T> values,
            Function<T, String> words, boolean row) {
        Composite box = set.toolkit().createComposite(parent);
        if (row) {
            RowLayout layout = new RowLayout(SWT.HORIZONTAL);
            layout.wrap = true;
            layout.spacing = 10;
            layout.marginTop = 0;
            layout.marginBottom = 0;
            box.setLayout(layout);
        } else {
            GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(box);
        }
        if (parent.getLayout() instanceof org.eclipse.swt.layout.GridLayout) {
            GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0)
                    .hint(Fonts.width(parent, 24), SWT.DEFAULT).applyTo(box);
        }
        List<Button> buttons = new ArrayList<>();
        for (T value : values) {
            Button button = set.toolkit().createButton(box, words.apply(value).replace("&", "&&"), SWT.CHECK);
            button.setEnabled(!set.session().isReadOnly());
            button.addListener(SWT.Selection, event -> {
                List<Object> now = new ArrayList<>((List<?>) part.eGet(feature));
                now.remove(value);
                if (button.getSelection()) {
                    now.add(value);
                    now.sort((one, other) -> Integer.compare(values.indexOf(one), values.indexOf(other)));
                }
                set.session().set(part, feature, now);
            });
            buttons.add(button);
        }
        set.add(part, feature, box, () -> {
            List<?> now = (List<?>) part.eGet(feature);
            for (int i = 0; i < buttons.size(); i++) {
                boolean ticked = now.contains(values.get(i));
                if (buttons.get(i).getSelection() != ticked) {
                    buttons.get(i).setSelection(ticked);
                }
            }
        });
    }
}
