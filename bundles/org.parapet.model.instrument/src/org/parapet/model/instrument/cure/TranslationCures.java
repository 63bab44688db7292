// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import java.util.List;
import java.util.Map;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.model.translation.TranslatedText;

/** Translations lose texts that nothing has, and are confirmed where the wording has changed. */
final class TranslationCures {

    private TranslationCures() {
    }

    static Map<String, CureMaker> byRule() {
        return Map.of(
                "translation-key-form", TranslationCures::takeOutPart,
                "translation-key-duplicate", TranslationCures::takeOutPart,
                "translation-key-unknown", TranslationCures::takeOutPart,
                "translation-stale", problem -> List.of(Changes.cure(problem,
                        () -> ((TranslatedText) problem.part()).setOriginal(problem.arguments().get(0)),
                        "translation.confirm")));
    }

    private static List<Cure> takeOutPart(LocatedProblem problem) {
        return List.of(Changes.takeOut(problem, problem.part()));
    }
}
