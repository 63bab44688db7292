// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.recovery;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.ChangeCommand;

/** Puts what a recovered model says in place of what the open one says; can be undone. */
final class RestoreChanges extends ChangeCommand {

    private final EObject open;
    private final EObject recovered;

    RestoreChanges(EObject open, EObject recovered) {
        super(open);
        this.open = open;
        this.recovered = recovered;
        setLabel(Messages.text("restore.label"));
    }

    @Override
    protected void doExecute() {
        for (EStructuralFeature feature : open.eClass().getEAllStructuralFeatures()) {
            if (feature.isChangeable() && !feature.isDerived() && !feature.isTransient()) {
                take(feature);
            }
        }
    }

    private void take(EStructuralFeature feature) {
        if (feature.isMany()) {
            @SuppressWarnings("unchecked") // a feature of many is a list
            EList<Object> values = (EList<Object>) open.eGet(feature);
            values.clear();
            values.addAll(List.copyOf((List<?>) recovered.eGet(feature)));
        } else if (recovered.eIsSet(feature)) {
            open.eSet(feature, recovered.eGet(feature));
        } else {
            open.eUnset(feature);
        }
    }
}
