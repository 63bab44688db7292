// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.validation.LocatedProblem;

/** One field of a page: shows a value of the model, changes it, and carries a mark while something is wrong with it. */
final class Field {

    private final EObject part;
    private final EStructuralFeature feature;
    private final Control control;
    private final Runnable refresh;
    private Optional<ControlDecoration> mark = Optional.empty();

    Field(EObject part, EStructuralFeature feature, Control control, Runnable refresh) {
        this.part = part;
        this.feature = feature;
        this.control = control;
        this.refresh = refresh;
    }

    boolean isGone() {
        return control.isDisposed();
    }

    void refresh() {
        refresh.run();
    }

    void mark(List<LocatedProblem> problems, ProblemWords words) {
        Optional<LocatedProblem> own = problems.stream().filter(each -> each.isAbout(part, feature)).findFirst();
        if (own.isEmpty()) {
            mark.ifPresent(ControlDecoration::hide);
            return;
        }
        if (mark.isEmpty()) {
            mark = Optional.of(new ControlDecoration(control, SWT.LEFT | SWT.TOP));
        }
        ControlDecoration sign = mark.get();
        boolean error = own.get().problem().severity() == Severity.ERROR;
        sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(error
                ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING).getImage());
        sign.setDescriptionText(words.of(own.get()));
        sign.show();
    }

    boolean reveal(EObject wanted, Optional<EStructuralFeature> wantedFeature) {
        if (control.isDisposed() || part != wanted || wantedFeature.filter(each -> each == feature).isEmpty()) {
            return false;
        }
        Control first = control instanceof Composite composite && composite.getChildren().length > 0
                ? composite.getChildren()[0] : control;
        first.setFocus();
        return true;
    }
}
