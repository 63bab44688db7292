// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Commands of which those made by typing in one field count as one, until the field is left or the file saved. */
final class AuthorCommands extends BasicCommandStack {

    private Optional<TypedValue> typing = Optional.empty();

    /** Takes over what was typed so far; goes on with the step before when that was in the same field. */
    void type(EObject part, EStructuralFeature feature, Object value, Supplier<TypedValue> first) {
        if (typing.isPresent() && typing.get().isOf(part, feature) && getMostRecentCommand() == typing.get()) {
            typing.get().goOn(value);
            notifyListeners();
        } else {
            TypedValue step = first.get();
            execute(step);
            typing = Optional.of(step);
        }
    }

    /** The next thing typed is a step of its own. */
    void endTyping() {
        typing = Optional.empty();
    }

    @Override
    public void execute(Command command) {
        endTyping();
        super.execute(command);
    }

    @Override
    public void undo() {
        endTyping();
        super.undo();
    }

    @Override
    public void redo() {
        endTyping();
        super.redo();
    }

    @Override
    public void saveIsDone() {
        endTyping();
        super.saveIsDone();
    }
}
