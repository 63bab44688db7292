// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets one value again and again while somebody types; undone in one step. */
final class TypedValue extends AbstractCommand {

    private final EObject part;
    private final EStructuralFeature feature;
    private final boolean wasSet;
    private final Object before;
    private Object value;

    TypedValue(EObject part, EStructuralFeature feature, Object value) {
        super(feature.getName());
        this.part = part;
        this.feature = feature;
        this.value = value;
        wasSet = part.eIsSet(feature);
        before = part.eGet(feature);
    }

    boolean isOf(EObject otherPart, EStructuralFeature otherFeature) {
        return part == otherPart && feature == otherFeature;
    }

    void goOn(Object next) {
        value = next;
        apply();
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        apply();
    }

    @Override
    public void undo() {
        if (wasSet) {
            part.eSet(feature, before);
        } else {
            part.eUnset(feature);
        }
    }

    @Override
    public void redo() {
        apply();
    }

    private void apply() {
        if (value == null) {
            part.eUnset(feature);
        } else {
            part.eSet(feature, value);
        }
    }
}
