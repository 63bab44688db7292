// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.Optional;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets one value again and again while somebody types; undone in one step, with what follows the value. */
final class TypedValue extends AbstractCommand {

    private final EObject part;
    private final EStructuralFeature feature;
    private final boolean wasSet;
    private final Object before;
    private final Optional<CodeReferences> references;
    private Object value;

    /**
     * Sets a value when it is executed.
     *
     * @param part whose
     * @param feature which
     * @param value the value so far; null for none
     * @param references what names the part by this value; empty when the value is no code
     */
    TypedValue(EObject part, EStructuralFeature feature, Object value, Optional<CodeReferences> references) {
        super(feature.getName());
        this.references = references;
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
        references.ifPresent(each -> each.rename(before));
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
        references.ifPresent(each -> each.rename(value));
    }
}
