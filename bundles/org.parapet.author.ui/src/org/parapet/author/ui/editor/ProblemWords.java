// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.author.ui.words.Messages;
import org.parapet.author.ui.words.PartWords;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.model.instrument.validation.PartNames;
import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;

/** Problems in the words of the editor's parts and fields. */
final class ProblemWords {

    private static final String REQUIRED = "feature-required";
    private static final String MISSING = "translation-missing";

    private final Supplier<Instrument> instrument;
    private Optional<PartWords> parts = Optional.empty();

    /** Words of an instrument that does not change while they are used. */
    ProblemWords(Supplier<Instrument> instrument) {
        this.instrument = instrument;
    }

    /** {@return the problem and what to do about it, in one or two sentences} */
    String of(LocatedProblem located) {
        Problem problem = inWords(located);
        String message = sentence(problem.message());
        return problem.cure().isEmpty() ? message : message + ' ' + sentence(problem.cure());
    }

    private Problem inWords(LocatedProblem located) {
        EObject part = located.part();
        boolean translated = EcoreUtil.getRootContainer(part) instanceof Translation;
        Optional<String> field = located.feature().flatMap(ProblemWords::label);
        String name = part instanceof TranslatedText text && text.getKey() != null ? parts().of(text.getKey())
                : PartNames.nameOf(part);
        if (field.isPresent() && REQUIRED.equals(located.rule())) {
            return new Problem(located.problem().severity(), REQUIRED, located.problem().place(),
                    Messages.text("problem.missing", name, field.get()), Messages.text("problem.missing.cure"));
        }
        if (field.isPresent() && located.namesFeature()) {
            String feature = located.feature().orElseThrow().getName();
            return located.inWords(name, word -> word.equals(feature)
                    ? Messages.text("problem.field", field.get()) : word);
        }
        return translated ? located.inWords(name, MISSING.equals(located.rule()) ? parts()::of : word -> word)
                : located.problem();
    }

    private PartWords parts() {
        if (parts.isEmpty()) {
            parts = Optional.of(new PartWords(instrument.get()));
        }
        return parts.get();
    }

    private static String sentence(String text) {
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + '.';
    }

    /** {@return what the field of a feature is called in the editor, without its mnemonic} */
    static Optional<String> label(EStructuralFeature feature) {
        return Messages.find("field." + feature.getEContainingClass().getName() + '.' + feature.getName())
                .map(text -> text.replace("&", ""));
    }
}
