// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import java.util.List;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;

/** A response answers an item at most once on each scale. */
final class AnswerOncePerItemCheck implements PartnershipCheck {

    @Override
    public void check(Partnership partnership, Report report) {
        for (Assessment assessment : partnership.getAssessments()) {
            for (Response response : assessment.getResponses()) {
                check(response, report);
            }
        }
    }

    private static void check(Response response, Report report) {
        FirstOfKey<List<String>> keys = new FirstOfKey<>();
        for (Answer answer : response.getAnswers()) {
            if (answer.getItem() != null) {
                String scale = answer.getScale() == null ? "" : answer.getScale();
                keys.earlier(List.of(answer.getItem(), scale), answer).ifPresent(earlier ->
                        report.error("answer-duplicate", answer, answer.getItem(), report.whereIs(earlier)));
            }
        }
    }
}
