// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.Optional;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets one value again and again while somebody types; undone in one step, with what follows the value. */
final class TypedValue extends AbstractCommand {

    private final EObject part;
    private final EStructuralFeature feature;
    private final boolean wasSet;
    private final Object before;
    private final Optional<CodeReferences> references;
    private final Optional<Command> beforehand;
    private Object value;

    /**
     * Sets a value when it is executed.
     *
     * @param beforehand what is done first, in the same step
     * @param part whose
     * @param feature which
     * @param value the value so far; null for none
     * @param references what names the part by this value; empty when the value is no code
     */
    TypedValue(Optional<Command> beforehand, EObject part, EStructuralFeature feature, Object value,
            Optional<CodeReferences> references) {
        super(feature.getName());
        this.beforehand = beforehand;
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
        beforehand.ifPresent(Command::execute);
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
        beforehand.ifPresent(Command::undo);
    }

    @Override
    public void redo() {
        beforehand.ifPresent(Command::redo);
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
