// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parapet.model.instrument.validation.LocatedProblem;

/** Finds the cures of problems. */
public final class Cures {

    private static final Map<String, CureMaker> BY_RULE = Stream.of(CodeCures.byRule(), TextCures.byRule(),
            StructureCures.byRule(), ScaleCures.byRule(), ScoreCures.byRule(), FindingRuleCures.byRule(),
            CrosswalkCures.byRule(), ActionCures.byRule(), TranslationCures.byRule())
            .flatMap(makers -> makers.entrySet().stream()).collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                    Map.Entry::getValue));

    private Cures() {
    }

    /**
     * {@return what can be done about a problem mechanically, the change that is least first}; empty when only a person
     * can tell what is right, as where a text is missing.
     *
     * @param problem found in a model that has not changed since
     */
    public static List<Cure> of(LocatedProblem problem) {
        CureMaker maker = BY_RULE.get(problem.rule());
        return maker == null ? List.of() : maker.curesOf(problem);
    }
}
