// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.plan;

import org.parapet.analysis.change.ActionFollowUp;
import org.parapet.model.assessment.ActionStatus;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.PlanAction;

/**
 * How far a plan has got.
 *
 * @param actions how many actions there are, dropped ones left out
 * @param unowned how many of the open ones have no owner
 * @param undated how many of the open ones have no due date
 * @param unworded how many of them have yet to be written
 * @param done how many are done
 */
record PlanProgress(int actions, int unowned, int undated, int unworded, int done) {

    /**
     * Counts the actions of a plan.
     *
     * @param plan the plan
     * @param wording says what an action's wording is
     */
    static PlanProgress of(OdPlan plan, PlanWording wording) {
        int actions = 0;
        int unowned = 0;
        int undated = 0;
        int unworded = 0;
        int done = 0;
        for (PlanAction action : plan.getActions()) {
            actions += action.getStatus() == ActionStatus.DROPPED ? 0 : 1;
            done += action.getStatus() == ActionStatus.DONE ? 1 : 0;
            if (ActionFollowUp.isOpen(action)) {
                unowned += action.getOwner() == null || action.getOwner().isBlank() ? 1 : 0;
                undated += action.getDueOn() == null ? 1 : 0;
                unworded += wording.of(action).isEmpty() ? 1 : 0;
            }
        }
        return new PlanProgress(actions, unowned, undated, unworded, done);
    }
}
