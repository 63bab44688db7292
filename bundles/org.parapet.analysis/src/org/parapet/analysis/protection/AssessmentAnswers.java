// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.protection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parapet.analysis.tally.Questionnaire;

/**
 * The answers of one assessment as they were given. Never to be shown or handed on.
 *
 * @param identity which assessment
 * @param questionnaire what was answered
 * @param minimum the least number of answers of a group that may be shown, see
 *        {@link org.parapet.analysis.breakdown.SmallGroups}
 * @param organisations the names of the partnership's organisations by id
 * @param respondents everybody who responded, also those who left everything blank
 */
public record AssessmentAnswers(AssessmentIdentity identity, Questionnaire questionnaire, int minimum,
        Map<String, String> organisations, List<RespondentAnswers> respondents) {

    /** Copies the collections and refuses missing values. */
    public AssessmentAnswers {
        Objects.requireNonNull(identity);
        Objects.requireNonNull(questionnaire);
        organisations = Map.copyOf(organisations);
        respondents = List.copyOf(respondents);
    }
}
