// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.parapet.model.files.Problem;

/**
 * A problem and the live part of the model that it is about, so that an editor can show it at its field and jump there.
 * True of the model as it was when it was validated; {@code org.parapet.model.instrument.cure.Cures} has its cures.
 *
 * @param problem severity, rule, place, message and cure in words
 * @param part the part concerned, in the model that was validated
 * @param feature the feature of the part whose value is wrong; empty when it is the part as a whole
 * @param arguments what the message names besides the part, in the order in which the rule gives it
 */
public record LocatedProblem(Problem problem, EObject part, Optional<EStructuralFeature> feature,
        List<String> arguments) {

    /** Checks the parts. */
    public LocatedProblem {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(feature, "feature");
        arguments = List.copyOf(arguments);
    }

    /** {@return the stable key of the rule that is broken} */
    public String rule() {
        return problem.rule();
    }

    /**
     * {@return whether the problem is about a part, or about a part within it}
     *
     * @param around any part of the model
     */
    public boolean isWithin(EObject around) {
        for (EObject each = part; each != null; each = each.eContainer()) {
            if (each == around) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether the problem is about a feature of a part}
     *
     * @param owner the part
     * @param field one of its features
     */
    public boolean isAbout(EObject owner, EStructuralFeature field) {
        return part == owner && feature.filter(field::equals).isPresent();
    }

    /**
     * {@return the same problem in other words for the part and for what is named besides it}
     *
     * @param name what the part is called
     * @param words from each argument to what is shown for it, such as from the name of a feature to the label of its
     *        field
     */
    public Problem inWords(String name, UnaryOperator<String> words) {
        Object[] named = Stream.concat(Stream.of(name), arguments.stream().map(words)).toArray();
        return new Problem(problem.severity(), rule(), problem.place(), Messages.get(rule() + ".message", named),
                Messages.get(rule() + ".cure", named));
    }

    /** {@return whether the first argument is the name of a feature} */
    public boolean namesFeature() {
        return ConcernedFeatures.isNamedByArgument(rule());
    }
}
