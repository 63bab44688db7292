// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.workbench.Terms;

/**
 * Makes the fields of a page: each with a label, bound to a feature of a part, changing the model as somebody types,
 * and marked while something is wrong with it. The label is the text {@code field.CLASS.FEATURE}, its explanation
 * {@code field.CLASS.FEATURE.hint}.
 */
public final class Fields {

    private final FieldSet set;
    private final TextFields texts;
    private final ChoiceFields choices;

    /**
     * Makes fields.
     *
     * @param session whose model they change
     * @param toolkit makes controls that look like the form
     */
    public Fields(AuthorSession session, FormToolkit toolkit) {
        set = new FieldSet(session, toolkit);
        texts = new TextFields(set);
        choices = new ChoiceFields(set);
    }

    /** {@return makes controls that look like the form} */
    public FormToolkit toolkit() {
        return set.toolkit();
    }

    /** {@return whose model the fields change} */
    public AuthorSession session() {
        return set.session();
    }

    /** Shows the model as it is now. */
    public void refresh() {
        set.refresh();
    }

    /**
     * Marks the fields that something is wrong with.
     *
     * @param problems everything found
     */
    public void mark(List<LocatedProblem> problems) {
        set.mark(problems);
    }

    /**
     * Puts the focus into the field of a feature.
     *
     * @param part whose
     * @param feature which; empty for none
     * @return whether there is such a field
     */
    public boolean reveal(EObject part, Optional<EStructuralFeature> feature) {
        return set.reveal(part, feature);
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
        return texts.text(parent, part, feature, lines);
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
        return texts.bare(parent, part, feature, lines);
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
        texts.lines(parent, part, feature, lines);
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
        texts.number(parent, part, feature, least, most);
    }

    /**
     * Makes a number that is shown as percent and kept as a share.
     *
     * @param parent a grid or a row
     * @param part whose feature it shows
     * @param feature a share, 0 to 1
     */
    public void percent(Composite parent, EObject part, EAttribute feature) {
        texts.percent(parent, part, feature);
    }

    /**
     * Makes a number without decimals for a feature that may have them.
     *
     * @param parent a grid or a row
     * @param part whose feature it shows
     * @param feature a number
     */
    public void points(Composite parent, EObject part, EAttribute feature) {
        texts.points(parent, part, feature);
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
        choices.items(parent, part, feature, noneKey);
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
        return choices.choice(parent, part, feature);
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
        return choices.bareChoice(parent, part, feature, words);
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
        return choices.reference(parent, part, feature, targets, words);
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
        return choices.check(parent, part, feature);
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
        choices.many(parent, part, feature, values, words);
    }

    /**
     * Makes a labelled drop-down for the code of another part.
     *
     * @param parent a grid of two columns
     * @param part whose feature it shows
     * @param feature holds a code
     * @param codes what there is to choose; null for none
     * @param words what each is called, none as well
     * @return the drop-down
     */
    public Combo named(Composite parent, EObject part, EAttribute feature, List<String> codes,
            Function<String, String> words) {
        return choices.named(parent, part, feature, codes, words);
    }

    /**
     * Makes labelled boxes for all values of an enumeration.
     *
     * @param parent a grid of two columns
     * @param part whose feature it shows
     * @param feature a list of an enumeration's values
     */
    public void many(Composite parent, EObject part, EAttribute feature) {
        choices.many(parent, part, feature);
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
        choices.boxes(parent, part, feature, values, words, row);
    }

    /**
     * Makes a text that stands for no single feature, such as the name of a code.
     *
     * @param parent a grid of two columns
     * @param key the key of its label
     * @return the label
     */
    public Label note(Composite parent, String key) {
        Label label = set.toolkit().createLabel(parent, Messages.text(key), SWT.WRAP);
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
        return set.button(parent, key, work);
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
