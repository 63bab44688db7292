// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.Coded;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.workbench.Terms;

/**
 * Makes the fields of a page: each with a label, bound to a feature of a part, changing the model as somebody types,
 * and marked while something is wrong with it. The label is the text {@code field.CLASS.FEATURE}, its explanation
 * {@code field.CLASS.FEATURE.hint}.
 */
public final class Fields {

    private static final int INDENT = 10;
    private static final int HUNDRED = 100;

    private final AuthorSession session;
    private final FormToolkit toolkit;
    private final List<Field> fields = new ArrayList<>();

    /**
     * Makes fields.
     *
     * @param session whose model they change
     * @param toolkit makes controls that look like the form
     */
    public Fields(AuthorSession session, FormToolkit toolkit) {
        this.session = session;
        this.toolkit = toolkit;
    }

    /** {@return makes controls that look like the form} */
    public FormToolkit toolkit() {
        return toolkit;
    }

    /** {@return whose model the fields change} */
    public AuthorSession session() {
        return session;
    }

    /** Shows the model as it is now. */
    public void refresh() {
        fields.removeIf(Field::isGone);
        fields.forEach(Field::refresh);
    }

    /**
     * Marks the fields that something is wrong with.
     *
     * @param problems everything found
     */
    public void mark(List<LocatedProblem> problems) {
        fields.removeIf(Field::isGone);
        fields.forEach(field -> field.mark(problems));
    }

    /**
     * Puts the focus into the field of a feature.
     *
     * @param part whose
     * @param feature which; empty for none
     * @return whether there is such a field
     */
    public boolean reveal(EObject part, Optional<EStructuralFeature> feature) {
        return fields.stream().anyMatch(field -> field.reveal(part, feature));
    }

    private static String key(EStructuralFeature feature) {
        return "field." + feature.getEContainingClass().getName() + '.' + feature.getName();
    }

    private Label label(Composite parent, EStructuralFeature feature, boolean top) {
        Label label = toolkit.createLabel(parent, Messages.text(key(feature)));
        Messages.find(key(feature) + ".hint").ifPresent(label::setToolTipText);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, top ? SWT.BEGINNING : SWT.CENTER)
                .indent(0, top ? 3 : 0).applyTo(label);
        return label;
    }

    private void add(EObject part, EStructuralFeature feature, org.eclipse.swt.widgets.Control control,
            Runnable refresh) {
        Messages.find(key(feature) + ".hint").ifPresent(control::setToolTipText);
        if (session.isReadOnly()) {
            if (control instanceof Text text) {
                text.setEditable(false);
            } else {
                control.setEnabled(false);
            }
        }
        Field field = new Field(part, feature, control, refresh);
        fields.add(field);
        field.refresh();
    }

    /**
     * Makes a labelled text that follows every character typed.
     *
     * @param parent a grid of two columns
     * @param part whose feature it shows
     * @param feature a text or a number
     * @param lines how many lines are seen; 1 for a field of one line
     * @return the control
     */
    public Text text(Composite parent, EObject part, EAttribute feature, int lines) {
        label(parent, feature, lines > 1);
        return bare(parent, part, feature, lines);
    }

    /**
     * Makes a text without a label of its own.
     *
     * @param parent a grid
     * @param part whose feature it shows
     * @param feature a text or a number
     * @param lines how many lines are seen; 1 for a field of one line
     * @return the control
     */
    public Text bare(Composite parent, EObject part, EAttribute feature, int lines) {
        Text text = toolkit.createText(parent, "", lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER
                : SWT.SINGLE | SWT.BORDER);
        AccessibleNames.set(text, ProblemWords.label(feature).orElse(feature.getName()));
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
                converter.read(text.getText()).ifPresent(value -> session.type(part, feature, value.orElse(null)));
            }
        });
        text.addListener(SWT.FocusOut, event -> session.endTyping());
        add(part, feature, text, () -> {
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

    private static boolean same(Object typed, EObject part, EAttribute feature) {
        return typed != null && typed.equals(part.eGet(feature));
    }

    /**
     * Makes a labelled text for a list: one value a line.
     *
     * @param parent a grid of two columns
     * @param part whose feature it shows
     * @param feature a list of texts
     * @param lines how many lines are seen
     */
    public void lines(Composite parent, EObject part, EAttribute feature, int lines) {
        label(parent, feature, true);
        Text text = toolkit.createText(parent, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        AccessibleNames.set(text, ProblemWords.label(feature).orElse(feature.getName()));
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
                session.type(part, feature, entries(text.getText()));
            }
        });
        text.addListener(SWT.FocusOut, event -> session.endTyping());
        add(part, feature, text, () -> {
            List<?> values = (List<?>) part.eGet(feature);
            if (!entries(text.getText()).equals(values)) {
                showing[0] = true;
                text.setText(String.join("\n", values.stream().map(String::valueOf).toList()));
                showing[0] = false;
            }
        });
    }

    private static List<String> entries(String text) {
        return new ArrayList<>(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /**
     * Makes a labelled whole number.
     *
     * @param parent a grid of two columns
     * @param part whose feature it shows
     * @param feature a whole number
     * @param least the least value
     * @param most the greatest value
     */
    public void number(Composite parent, EObject part, EAttribute feature, int least, int most) {
        label(parent, feature, false);
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        toolkit.adapt(spinner, true, true);
        spinner.setValues((Integer) part.eGet(feature), least, most, 0, 1, 10);
        AccessibleNames.set(spinner, ProblemWords.label(feature).orElse(feature.getName()));
        GridDataFactory.swtDefaults().indent(INDENT, 0).applyTo(spinner);
        spinner.addListener(SWT.Selection, event -> {
            if (spinner.getSelection() != (Integer) part.eGet(feature)) {
                session.type(part, feature, spinner.getSelection());
            }
        });
        add(part, feature, spinner, () -> {
            int value = (Integer) part.eGet(feature);
            if (spinner.getSelection() != value) {
                spinner.setSelection(value);
            }
        });
    }

    /**
     * Makes a number that is shown as percent and kept as a share.
     *
     * @param parent a grid or a row
     * @param part whose feature it shows
     * @param feature a share, 0 to 1
     */
    public void percent(Composite parent, EObject part, EAttribute feature) {
        decimal(parent, part, feature, HUNDRED);
    }

    /**
     * Makes a number without decimals for a feature that may have them.
     *
     * @param parent a grid or a row
     * @param part whose feature it shows
     * @param feature a number
     */
    public void points(Composite parent, EObject part, EAttribute feature) {
        decimal(parent, part, feature, 1);
    }

    private void decimal(Composite parent, EObject part, EAttribute feature, int factor) {
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        toolkit.adapt(spinner, true, true);
        spinner.setValues((int) Math.round((Double) part.eGet(feature) * factor), 0, HUNDRED, 0, 1, 10);
        AccessibleNames.set(spinner, ProblemWords.label(feature).orElse(feature.getName()));
        spinner.addListener(SWT.Selection, event -> {
            if (spinner.getSelection() != Math.round((Double) part.eGet(feature) * factor)) {
                session.type(part, feature, (double) spinner.getSelection() / factor);
            }
        });
        add(part, feature, spinner, () -> {
            int value = (int) Math.round((Double) part.eGet(feature) * factor);
            if (spinner.getSelection() != value) {
                spinner.setSelection(value);
            }
        });
    }

    /**
     * Makes a labelled choice of items: what is chosen in words, and a button to choose.
     *
     * @param parent a grid of two columns
     * @param part whose feature it shows
     * @param feature a list of items
     * @param noneKey the key of what no item stands for
     */
    public void items(Composite parent, EObject part, EReference feature, String noneKey) {
        label(parent, feature, false);
        Composite row = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).extendedMargins(0, 1, 1, 1).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).applyTo(row);
        Label words = toolkit.createLabel(row, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(Fonts.width(parent, 20), SWT.DEFAULT).applyTo(words);
        button(row, "items.choose", button -> ItemsDialog.ask(button.getShell(), session, part, feature));
        add(part, feature, row, () -> {
            List<?> chosen = (List<?>) part.eGet(feature);
            String text = chosen.isEmpty() ? Messages.text(noneKey) : Messages.text("items.some", chosen.size(),
                    chosen.stream().limit(12).map(each -> String.valueOf(((Coded) each).getCode()))
                            .collect(Collectors.joining(", ")) + (chosen.size() > 12 ? ", ..." : ""));
            if (!text.equals(words.getText())) {
                words.setText(text);
                row.layout();
            }
        });
    }

    /**
     * Makes a labelled drop-down of the values of an enumeration.
     *
     * @param parent a grid of two columns
     * @param part whose feature it shows
     * @param feature of an enumeration
     * @return the control
     */
    public Combo choice(Composite parent, EObject part, EAttribute feature) {
        label(parent, feature, false);
        return bareChoice(parent, part, feature, Fields::term);
    }

    /**
     * Makes a drop-down of the values of an enumeration without a label of its own.
     *
     * @param parent a grid or a row
     * @param part whose feature it shows
     * @param feature of an enumeration
     * @param words what each value is called
     * @return the control
     */
    public Combo bareChoice(Composite parent, EObject part, EAttribute feature, Function<Enumerator, String> words) {
        List<Enumerator> values = values(feature);
        return combo(parent, part, feature, () -> values, value -> words.apply(value),
                () -> (Enumerator) part.eGet(feature));
    }

    /**
     * Makes a drop-down of the parts that a reference may lead to.
     *
     * @param <T> the parts
     * @param parent a grid or a row
     * @param part whose reference it shows
     * @param feature a reference to one part
     * @param targets what there is to choose from
     * @param words what each is called
     * @return the control
     */
    public <T extends EObject> Combo reference(Composite parent, EObject part, EReference feature,
            Supplier<List<T>> targets, Function<T, String> words) {
        @SuppressWarnings("unchecked")
        Supplier<T> now = () -> (T) part.eGet(feature);
        return combo(parent, part, feature, targets, words, now);
    }

    private <T> Combo combo(Composite parent, EObject part, EStructuralFeature feature, Supplier<List<T>> values,
            Function<T, String> words, Supplier<T> now) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(combo, true, true);
        combo.setVisibleItemCount(15);
        AccessibleNames.set(combo, ProblemWords.label(feature).orElse(feature.getName()));
        if (parent.getLayout() instanceof org.eclipse.swt.layout.GridLayout) {
            GridDataFactory.swtDefaults().indent(INDENT, 0).applyTo(combo);
        }
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            if (index >= 0 && index < values.get().size()) {
                session.set(part, feature, values.get().get(index));
            }
        });
        add(part, feature, combo, () -> {
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

    /**
     * Makes a box to tick.
     *
     * @param parent a grid; the box spans two columns
     * @param part whose feature it shows
     * @param feature true or false
     * @return the control
     */
    public Button check(Composite parent, EObject part, EAttribute feature) {
        Button box = toolkit.createButton(parent, Messages.text(key(feature)), SWT.CHECK);
        if (parent.getLayout() instanceof org.eclipse.swt.layout.GridLayout grid) {
            GridDataFactory.swtDefaults().span(Math.min(2, grid.numColumns), 1).applyTo(box);
        }
        box.addListener(SWT.Selection, event -> session.set(part, feature, box.getSelection()));
        add(part, feature, box, () -> box.setSelection((Boolean) part.eGet(feature)));
        return box;
    }

    /**
     * Makes labelled boxes for the values of a list, of an enumeration or of parts.
     *
     * @param <T> the values
     * @param parent a grid of two columns
     * @param part whose feature it shows
     * @param feature a list
     * @param values what there is to tick
     * @param words what each is called
     */
    public <T> void many(Composite parent, EObject part, EStructuralFeature feature, List<T> values,
            Function<T, String> words) {
        label(parent, feature, true);
        boxes(parent, part, feature, values, words, false);
    }

    /**
     * Makes labelled boxes for all values of an enumeration.
     *
     * @param parent a grid of two columns
     * @param part whose feature it shows
     * @param feature a list of an enumeration's values
     */
    public void many(Composite parent, EObject part, EAttribute feature) {
        many(parent, part, feature, values(feature), Fields::term);
    }

    /**
     * Makes boxes for the values of a list without a label of their own.
     *
     * @param <T> the values
     * @param parent a grid or a row
     * @param part whose feature it shows
     * @param feature a list
     * @param values what there is to tick
     * @param words what each is called
     * @param row whether they stand side by side
     */
    public <T> void boxes(Composite parent, EObject part, EStructuralFeature feature, List<T> values,
            Function<T, String> words, boolean row) {
        Composite box = toolkit.createComposite(parent);
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
            Button button = toolkit.createButton(box, words.apply(value).replace("&", "&&"), SWT.CHECK);
            button.setEnabled(!session.isReadOnly());
            button.addListener(SWT.Selection, event -> {
                List<Object> now = new ArrayList<>((List<?>) part.eGet(feature));
                now.remove(value);
                if (button.getSelection()) {
                    now.add(value);
                    now.sort((one, other) -> Integer.compare(values.indexOf(one), values.indexOf(other)));
                }
                session.set(part, feature, now);
            });
            buttons.add(button);
        }
        add(part, feature, box, () -> {
            List<?> now = (List<?>) part.eGet(feature);
            for (int i = 0; i < buttons.size(); i++) {
                boolean ticked = now.contains(values.get(i));
                if (buttons.get(i).getSelection() != ticked) {
                    buttons.get(i).setSelection(ticked);
                }
            }
        });
    }

    /**
     * Makes a text that stands for no single feature, such as the name of a code.
     *
     * @param parent a grid of two columns
     * @param key the key of its label
     * @return the label
     */
    public Label note(Composite parent, String key) {
        Label label = toolkit.createLabel(parent, Messages.text(key), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(Fonts.width(parent, 30), SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /**
     * Makes a push button.
     *
     * @param parent a grid or a row
     * @param key the key of its text
     * @param work what it does
     * @return the button, disabled where nothing can be changed
     */
    public Button button(Composite parent, String key, Consumer<Button> work) {
        Button button = toolkit.createButton(parent, Messages.text(key), SWT.PUSH);
        Messages.find(key + ".hint").ifPresent(button::setToolTipText);
        button.setEnabled(!session.isReadOnly());
        button.addListener(SWT.Selection, event -> work.accept(button));
        return button;
    }

    /**
     * {@return the values of an enumeration in their order}
     *
     * @param feature of the enumeration
     */
    public static List<Enumerator> values(EAttribute feature) {
        return ((EEnum) feature.getEAttributeType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
    }

    /**
     * {@return what a value of an enumeration is called in the editor}
     *
     * @param value the value
     */
    public static String term(Enumerator value) {
        return Messages.find("term." + value.getClass().getSimpleName() + '.' + value.getLiteral())
                .orElseGet(() -> Terms.of(value));
    }
}
