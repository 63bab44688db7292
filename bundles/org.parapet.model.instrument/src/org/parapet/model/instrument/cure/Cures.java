// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parapet.model.instrument.validation.LocatedProblem;

/** Finds the cures of problems. */
public final class Cures {

    private static final Map<String, CureMaker> BY_RULE = new HashMap<>();

    static {
        BY_RULE.putAll(CodeCures.byRule());
        BY_RULE.putAll(TextCures.byRule());
        BY_RULE.putAll(StructureCures.byRule());
        BY_RULE.putAll(ScaleCures.byRule());
        BY_RULE.putAll(ScoreCures.byRule());
        BY_RULE.putAll(FindingRuleCures.byRule());
        BY_RULE.putAll(CrosswalkCures.byRule());
        BY_RULE.putAll(TranslationCures.byRule());
    }

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
