// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.parapet.model.instrument.text.TextCharacters;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.model.instrument.validation.PartNames;

/** Texts lose what does not belong to them; none is written. */
final class TextCures {

    private TextCures() {
    }

    static Map<String, CureMaker> byRule() {
        return Map.of(
                "text-edge-blank", problem -> change(problem, String::strip, "text.trim"),
                "text-control-character", problem -> change(problem, TextCharacters::withoutForbidden, "text.clean"),
                "text-blank", TextCures::withoutBlanks,
                "language-form", TextCures::language,
                "year-range", problem -> unset(problem, "year.unknown"));
    }

    private static List<Cure> change(LocatedProblem problem, UnaryOperator<String> correction, String key) {
        return problem.feature().map(feature -> List.of(Changes.cure(problem,
                () -> correct(problem.part(), feature, correction), key, PartNames.featureOf(feature.getName()))))
                .orElse(List.of());
    }

    private static void correct(EObject part, EStructuralFeature feature, UnaryOperator<String> correction) {
        if (feature.isMany()) {
            EList<Object> values = Changes.list(part, feature);
            for (int i = 0; i < values.size(); i++) {
                String corrected = correction.apply((String) values.get(i));
                if (!corrected.equals(values.get(i))) {
                    values.set(i, corrected);
                }
            }
        } else if (part.eGet(feature) instanceof String text) {
            part.eSet(feature, correction.apply(text));
        }
    }

    private static List<Cure> withoutBlanks(LocatedProblem problem) {
        return problem.feature().filter(EStructuralFeature::isMany).map(feature -> List.of(Changes.cure(problem,
                () -> Changes.removeIf(Changes.list(problem.part(), feature),
                        value -> value instanceof String text && text.isBlank()),
                "text.removeBlanks", PartNames.featureOf(feature.getName())))).orElse(List.of());
    }

    private static List<Cure> language(LocatedProblem problem) {
        EStructuralFeature feature = problem.feature().orElseThrow();
        String tag = String.valueOf(problem.part().eGet(feature)).strip().replace('_', '-');
        try {
            String corrected = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            return tag.isEmpty() || corrected.equals("und") ? List.of() : List.of(Changes.cure(problem,
                    () -> problem.part().eSet(feature, corrected), "language.change", corrected));
        } catch (IllformedLocaleException e) {
            return List.of();
        }
    }

    private static List<Cure> unset(LocatedProblem problem, String key) {
        EStructuralFeature feature = problem.feature().orElseThrow();
        return List.of(Changes.cure(problem, () -> problem.part().eUnset(feature), key));
    }
}
