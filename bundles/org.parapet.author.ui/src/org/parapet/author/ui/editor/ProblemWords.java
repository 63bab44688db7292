// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.model.instrument.validation.PartNames;

/** Problems in the words of the editor's fields. */
final class ProblemWords {

    private ProblemWords() {
    }

    /** {@return the problem and what to do about it, in one or two sentences} */
    static String of(LocatedProblem located) {
        String message = message(located);
        String cure = cure(located);
        return cure.isEmpty() ? message + '.' : message + ". " + cure + '.';
    }

    static String message(LocatedProblem located) {
        Optional<String> label = located.feature().flatMap(ProblemWords::label);
        String message = label.isPresent() && "feature-required".equals(located.rule())
                ? Messages.text("problem.missing", PartNames.nameOf(located.part()), label.get())
                : located.problem().message();
        return message.isEmpty() ? message : Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }

    static String cure(LocatedProblem located) {
        return "feature-required".equals(located.rule()) ? Messages.text("problem.missing.cure")
                : located.problem().cure();
    }

    /** {@return what the field of a feature is called in the editor, without its mnemonic} */
    static Optional<String> label(EStructuralFeature feature) {
        return Messages.find("field." + feature.getEContainingClass().getName() + '.' + feature.getName())
                .map(text -> text.replace("&", ""));
    }
}
