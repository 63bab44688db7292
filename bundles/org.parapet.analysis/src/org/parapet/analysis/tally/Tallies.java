// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** Counts the responses of an assessment in a partnership file. */
public final class Tallies {

    private final Questionnaire questionnaire;
    private final TallyCounter counter;
    private final List<Problem> problems = new ArrayList<>();
    private final Consumer<int[]> persons;
    private final Set<Participant> seen = new HashSet<>();

    private Tallies(Questionnaire questionnaire, Consumer<int[]> persons) {
        this.questionnaire = questionnaire;
        this.persons = persons;
        this.counter = new TallyCounter(questionnaire);
    }

    /**
     * Counts an assessment. Of open prompts is counted who wrote something; answers that only carry a note are not
     * counted; they are not a problem.
     *
     * @param assessment the assessment; within a partnership all member organisations are in the tally, in the
     *        partnership's order, even when nobody of them responded
     * @param questionnaire the questionnaire of the assessment's instrument edition
     * @return the tally, and every answer the instrument does not know; in a file that was loaded and matches the
     *         instrument there is none
     */
    public static Tallied of(Assessment assessment, Questionnaire questionnaire) {
        return of(assessment, questionnaire, choices -> { });
    }

    /**
     * Counts an assessment as {@link #of(Assessment, Questionnaire)} does, and gives the answers of each person away,
     * for methods that need them.
     *
     * @param assessment the assessment
     * @param questionnaire the questionnaire of its instrument edition
     * @param persons takes for each response that is counted the index of the choice of every question, -1 for a blank;
     *        it may keep the array
     * @return the tally, and every answer the instrument does not know
     */
    public static Tallied of(Assessment assessment, Questionnaire questionnaire, Consumer<int[]> persons) {
        Tallies tallies = new Tallies(questionnaire, persons);
        if (assessment.eContainer() instanceof Partnership partnership) {
            partnership.getOrganisations().forEach(member -> tallies.counter.organisation(member.getId()));
        }
        assessment.getResponses().forEach(tallies::count);
        return new Tallied(tallies.counter.tally(), tallies.problems);
    }

    private void count(Response response) {
        Participant participant = response.getParticipant();
        if (participant == null || participant.getOrganisation() == null) {
            report("response-participant-missing", "", Messages.get("tally.participantMissing", response.getId()),
                    Messages.get("tally.participantMissing.cure"));
            return;
        }
        if (!seen.add(participant)) {
            report("response-participant-duplicate", "",
                    Messages.get("tally.participantTwice", participant.getCode()),
                    Messages.get("tally.participantTwice.cure"));
            return;
        }
        int[] choices = new int[questionnaire.size()];
        Arrays.fill(choices, TallyCounter.BLANK);
        boolean[] written = new boolean[questionnaire.prompts().size()];
        for (Answer answer : response.getAnswers()) {
            if (answer.getOption() != null && !answer.getOption().isEmpty()) {
                enter(participant, answer, choices);
            } else if (answer.getText() != null && !answer.getText().isBlank()) {
                questionnaire.prompt(answer.getItem()).ifPresent(prompt -> written[prompt.index()] = true);
            }
        }
        counter.accept(counter.organisation(participant.getOrganisation().getId()), participant.getRole(), choices,
                written);
        persons.accept(choices);
    }

    private void enter(Participant participant, Answer answer, int[] choices) {
        String item = answer.getItem();
        String scale = Optional.ofNullable(answer.getScale()).orElse("");
        Optional<Question> question = questionnaire.question(item, scale);
        if (question.isEmpty()) {
            report("answer-question-unknown", item,
                    Messages.get("tally.unknownQuestion", participant.getCode(), item, scale),
                    Messages.get("tally.unknownQuestion.cure", questionnaire.instrument(), questionnaire.edition()));
            return;
        }
        OptionalInt choice = question.get().choiceIndex(answer.getOption());
        if (choice.isEmpty()) {
            report("answer-option-unknown", item,
                    Messages.get("tally.unknownOption", participant.getCode(), item, answer.getOption(),
                            question.get().choices().stream().map(Choice::code).collect(Collectors.joining(", "))),
                    Messages.get("tally.unknownOption.cure"));
        } else if (choices[question.get().index()] != TallyCounter.BLANK) {
            report("answer-duplicate", item, Messages.get("tally.answeredTwice", participant.getCode(), item),
                    Messages.get("tally.answeredTwice.cure"));
        } else {
            choices[question.get().index()] = choice.getAsInt();
        }
    }

    private void report(String rule, String item, String message, String cure) {
        problems.add(Problem.error(rule, Place.nowhere().withItem(item), message, cure));
    }
}
