// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.validation.LocatedProblem;

/** The fields of a page, each with its label and bound to a feature of a part. */
final class FieldSet {

    private final AuthorSession session;
    private final FormToolkit toolkit;
    private final List<Field> fields = new ArrayList<>();

    FieldSet(AuthorSession session, FormToolkit toolkit) {
        this.session = session;
        this.toolkit = toolkit;
    }

    AuthorSession session() {
        return session;
    }

    FormToolkit toolkit() {
        return toolkit;
    }

    void refresh() {
        fields.removeIf(Field::isGone);
        fields.forEach(Field::refresh);
    }

    void mark(List<LocatedProblem> problems) {
        fields.removeIf(Field::isGone);
        ProblemWords words = new ProblemWords(session::instrument);
        fields.forEach(field -> field.mark(problems, words));
    }

    boolean reveal(EObject part, Optional<EStructuralFeature> feature) {
        return fields.stream().anyMatch(field -> field.reveal(part, feature));
    }

    /** {@return the key of a feature's name among the texts} */
    static String key(EStructuralFeature feature) {
        return "field." + feature.getEContainingClass().getName() + '.' + feature.getName();
    }

    Label label(Composite parent, EStructuralFeature feature, boolean top) {
        Label label = toolkit.createLabel(parent, Messages.text(key(feature)));
        Messages.find(key(feature) + ".hint").ifPresent(label::setToolTipText);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, top ? SWT.BEGINNING : SWT.CENTER)
                .indent(0, top ? 3 : 0).applyTo(label);
        return label;
    }

    void add(EObject part, EStructuralFeature feature, Control control,
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

    Button button(Composite parent, String key, Consumer<Button> work) {
        Button button = toolkit.createButton(parent, Messages.text(key), SWT.PUSH);
        Messages.find(key + ".hint").ifPresent(button::setToolTipText);
        button.setEnabled(!session.isReadOnly());
        button.addListener(SWT.Selection, event -> work.accept(button));
        return button;
    }
}
