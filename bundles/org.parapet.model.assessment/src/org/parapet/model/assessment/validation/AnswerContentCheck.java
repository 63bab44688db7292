// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;

/** An answer holds an option or a text or only a note: an item left blank has no answer at all. */
final class AnswerContentCheck implements PartnershipCheck {

    @Override
    public void check(Partnership partnership, Report report) {
        for (Assessment assessment : partnership.getAssessments()) {
            for (Response response : assessment.getResponses()) {
                response.getAnswers().forEach(answer -> check(answer, report));
            }
        }
    }

    private static void check(Answer answer, Report report) {
        boolean option = isFilled(answer.getOption());
        boolean text = isFilled(answer.getText());
        if (option && text) {
            report.error("answer-twofold", answer, String.valueOf(answer.getItem()));
        } else if (!option && !text && !isFilled(answer.getNote())) {
            report.error("answer-empty", answer, String.valueOf(answer.getItem()));
        }
    }

    private static boolean isFilled(String value) {
        return value != null && !value.isBlank();
    }
}
