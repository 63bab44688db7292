// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.util.List;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.assessment.PlanText;

/**
 * What merging a draft did to an OD plan.
 *
 * @param added actions that are new in the plan
 * @param changed actions whose drafted wording, items or finding changed; what people entered stands as before
 * @param noLongerCalledFor actions that the answers no longer call for and that stay, because people worked on them
 * @param withdrawn ids of actions that the answers no longer call for and that nobody had touched; they were removed
 * @param textsAdded paragraphs that are new
 * @param textsChanged paragraphs with another drafted wording; where a person edited one, the edited text stands
 * @param textsWithdrawn drafted wordings that have gone and that nobody had edited
 * @param textsNoLongerDrafted edited paragraphs whose draft has gone; they stay
 */
public record PlanChanges(List<PlanAction> added, List<PlanAction> changed, List<PlanAction> noLongerCalledFor,
        List<String> withdrawn, List<PlanText> textsAdded, List<PlanText> textsChanged,
        List<String> textsWithdrawn, List<PlanText> textsNoLongerDrafted) {

    /** Copies the lists. */
    public PlanChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        noLongerCalledFor = List.copyOf(noLongerCalledFor);
        withdrawn = List.copyOf(withdrawn);
        textsAdded = List.copyOf(textsAdded);
        textsChanged = List.copyOf(textsChanged);
        textsWithdrawn = List.copyOf(textsWithdrawn);
        textsNoLongerDrafted = List.copyOf(textsNoLongerDrafted);
    }

    /** {@return whether the plan says the same as before} */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && withdrawn.isEmpty() && textsAdded.isEmpty()
                && textsChanged.isEmpty() && textsWithdrawn.isEmpty();
    }

    /**
     * {@return the edited paragraphs whose draft changed underneath, which a person should read again}
     */
    public List<PlanText> textsToReview() {
        return textsChanged.stream().filter(text -> text.getText() != null && !text.getText().isBlank())
                .toList();
    }
}
