// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.PlanSectionKind;
import org.parapet.model.assessment.PlanText;

/**
 * A heading of the plan; under it stand its paragraphs or its actions.
 *
 * @param section the section of prose; empty for the actions
 */
record PlanPart(Optional<PlanSectionKind> section) {

    /** The headings in the order of the plan; the actions follow the areas to work on. */
    static List<PlanPart> all() {
        return List.of(part(PlanSectionKind.EXECUTIVE_SUMMARY), part(PlanSectionKind.CONTEXT),
                part(PlanSectionKind.POSITIVES), part(PlanSectionKind.AREAS_TO_WORK_ON),
                new PlanPart(Optional.empty()), part(PlanSectionKind.LACK_OF_CONSENSUS),
                part(PlanSectionKind.NEXT_STEPS));
    }

    private static PlanPart part(PlanSectionKind section) {
        return new PlanPart(Optional.of(section));
    }

    List<EObject> children(OdPlan plan) {
        if (section.isEmpty()) {
            return List.copyOf(plan.getActions());
        }
        return List.copyOf(plan.getTexts().stream().filter(text -> text.getSection() == section.get())
                .sorted(Comparator.comparingInt(PlanText::getPosition)).toList());
    }
}
