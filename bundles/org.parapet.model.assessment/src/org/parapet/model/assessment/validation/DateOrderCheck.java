// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Wave;

/** What ends does not end before it begins. */
final class DateOrderCheck implements PartnershipCheck {

    @Override
    public void check(Partnership partnership, Report report) {
        for (Wave wave : partnership.getWaves()) {
            check(wave, "startedOn", wave.getStartedOn(), "finishedOn", wave.getFinishedOn(), report);
        }
        for (Assessment assessment : partnership.getAssessments()) {
            LocalDate started = assessment.getStartedOn();
            LocalDate finished = assessment.getFinishedOn();
            check(assessment, "startedOn", started, "finishedOn", finished, report);
            check(assessment, "startedOn", started, "nextDueOn", assessment.getNextDueOn(), report);
            check(assessment, "finishedOn", finished, "nextDueOn", assessment.getNextDueOn(), report);
            OdPlan plan = assessment.getPlan();
            if (plan != null) {
                check(plan, "draftedOn", plan.getDraftedOn(), "signedOffOn", plan.getSignedOffOn(), report);
            }
        }
    }

    private static void check(EObject element, String earlier, LocalDate first, String later, LocalDate second,
            Report report) {
        if (first != null && second != null && second.isBefore(first)) {
            report.error("dates-out-of-order", element, later, second.toString(), earlier, first.toString());
        }
    }
}
