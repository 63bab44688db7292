// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parapet.model.assessment.ActionStatus;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.PlanAction;

/** Looks after the actions of a partnership's OD plans. */
public final class ActionFollowUp {

    private ActionFollowUp() {
    }

    /**
     * An action that should have been done.
     *
     * @param assessment whose plan it stands in
     * @param action the action
     */
    public record Overdue(Assessment assessment, PlanAction action) {
    }

    /**
     * Finds the actions that are overdue: due before today, and neither done nor dropped.
     *
     * @param partnership the partnership with all its plans
     * @param today the day
     * @return the actions, the longest overdue first
     */
    public static List<Overdue> overdue(Partnership partnership, LocalDate today) {
        List<Overdue> overdue = new ArrayList<>();
        for (Assessment assessment : partnership.getAssessments()) {
            if (assessment.getPlan() != null) {
                assessment.getPlan().getActions().stream().filter(ActionFollowUp::isOpen)
                        .filter(action -> action.getDueOn() != null && action.getDueOn().isBefore(today))
                        .forEach(action -> overdue.add(new Overdue(assessment, action)));
            }
        }
        overdue.sort(Comparator.comparing(entry -> entry.action().getDueOn()));
        return overdue;
    }

    /**
     * Tells whether there is still something to do.
     *
     * @param action an action of an OD plan
     * @return whether it is neither done nor dropped
     */
    public static boolean isOpen(PlanAction action) {
        return action.getStatus() != ActionStatus.DONE && action.getStatus() != ActionStatus.DROPPED;
    }

    /**
     * Finds the actions of an assessment's plan that were meant to move an item.
     *
     * @param assessment an assessment; without a plan there is no action
     * @param item the item's code
     * @return the actions in the plan's order, dropped ones included
     */
    public static List<PlanAction> meantToMove(Assessment assessment, String item) {
        return assessment.getPlan() == null ? List.of() : assessment.getPlan().getActions().stream()
                .filter(action -> action.getItems().contains(item)).toList();
    }
}
