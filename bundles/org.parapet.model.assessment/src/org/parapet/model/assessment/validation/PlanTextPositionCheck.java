// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import java.util.List;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.PlanText;

/** The paragraphs of a section of the OD plan are numbered from 1, each number once. */
final class PlanTextPositionCheck implements PartnershipCheck {

    @Override
    public void check(Partnership partnership, Report report) {
        for (Assessment assessment : partnership.getAssessments()) {
            if (assessment.getPlan() == null) {
                continue;
            }
            FirstOfKey<List<Object>> positions = new FirstOfKey<>();
            for (PlanText text : assessment.getPlan().getTexts()) {
                String position = String.valueOf(text.getPosition());
                if (text.getPosition() < 1) {
                    report.error("plan-text-position", text, position);
                }
                positions.earlier(List.of(text.getSection(), position), text).ifPresent(earlier -> report.error(
                        "plan-text-duplicate", text, text.getSection().getLiteral(), position,
                        report.whereIs(earlier)));
            }
        }
    }
}
