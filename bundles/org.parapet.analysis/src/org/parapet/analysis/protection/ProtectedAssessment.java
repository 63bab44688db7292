// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.protection;

import java.util.List;
import java.util.Objects;
import org.parapet.analysis.tally.Questionnaire;

/**
 * The answers of one assessment, fit to be handed on.
 *
 * @param identity which assessment
 * @param questionnaire what was answered
 * @param minimum the least number of answers of a group that is shown
 * @param participants N: how many responded
 * @param blankResponses how many of them left everything blank; they are not among the respondents
 * @param organisations the organisations that show; none, or two and more
 * @param roles the roles that show; none, or two and more
 * @param followed whether any person has the same code in another assessment
 * @param respondents the answers that are linked to a person, by code
 * @param loose the answers that are linked to nobody, by question
 * @param withheld the indexes of questions that fewer than {@value Protector#LEAST_ANSWERS} answered; their answers are
 *        in here nowhere
 */
public record ProtectedAssessment(AssessmentIdentity identity, Questionnaire questionnaire, int minimum,
        int participants, int blankResponses, List<ProtectedGroup> organisations, List<ProtectedGroup> roles,
        boolean followed, List<ProtectedRespondent> respondents, List<LooseAnswers> loose, List<Integer> withheld) {

    /** Copies the lists and refuses missing values. */
    public ProtectedAssessment {
        Objects.requireNonNull(identity);
        Objects.requireNonNull(questionnaire);
        organisations = List.copyOf(organisations);
        roles = List.copyOf(roles);
        respondents = List.copyOf(respondents);
        loose = List.copyOf(loose);
        withheld = List.copyOf(withheld);
    }

    /**
     * Counts the answers to a question.
     *
     * @param question the question's index
     * @return how many made each choice; a new array
     */
    public int[] counts(int question) {
        int[] counts = new int[questionnaire.questions().get(question).choices().size()];
        for (ProtectedRespondent respondent : respondents) {
            if (respondent.choice(question) >= 0) {
                counts[respondent.choice(question)]++;
            }
        }
        for (LooseAnswers answers : loose) {
            if (answers.question() == question) {
                int[] further = answers.counts();
                for (int choice = 0; choice < counts.length; choice++) {
                    counts[choice] += further[choice];
                }
            }
        }
        return counts;
    }
}
