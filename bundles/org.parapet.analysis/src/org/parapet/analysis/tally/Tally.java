// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.tally;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parapet.model.assessment.ParticipantRole;

/**
 * How often each choice of each question was made, by organisation and role. Immutable.
 *
 * <p>N, the number of participants, is the number of responses. A participant whose response is entirely blank took
 * part and counts in N, but has answered nothing, so every figure of the form "answered k of N" shows it.
 */
public final class Tally {

    private static final int ROLES = TallyCounter.ROLES;

    private final Questionnaire questionnaire;
    private final List<String> organisations;
    private final int[] counts;
    private final int[] participants;
    private final int blankResponses;
    private final List<Distribution> scores;
    private final int[] prompts;

    Tally(Questionnaire questionnaire, List<String> organisations, int[] counts, int[] participants,
            int blankResponses, List<Distribution> scores, int[] prompts) {
        this.questionnaire = questionnaire;
        this.organisations = organisations;
        this.counts = counts;
        this.participants = participants;
        this.blankResponses = blankResponses;
        this.scores = scores;
        this.prompts = prompts;
    }

    /** {@return what was answered} */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** {@return the ids of the organisations that were counted, in the order in which they came up} */
    public List<String> organisations() {
        return organisations;
    }

    /** {@return N: how many participants responded} */
    public int participants() {
        return Arrays.stream(participants).sum();
    }

    /** {@return how many of the responses were entirely blank} */
    public int blankResponses() {
        return blankResponses;
    }

    /**
     * Counts the participants of an organisation.
     *
     * @param organisation an organisation's id
     * @return how many responded; 0 for an organisation that was not counted
     */
    public int participants(String organisation) {
        int index = organisations.indexOf(organisation);
        return index < 0 ? 0 : IntStream.range(index * ROLES, (index + 1) * ROLES).map(row -> participants[row]).sum();
    }

    /**
     * Counts the participants with a role.
     *
     * @param role a role
     * @return how many responded
     */
    public int participants(ParticipantRole role) {
        int sum = 0;
        for (int row = role.ordinal(); row < participants.length; row += ROLES) {
            sum += participants[row];
        }
        return sum;
    }

    /**
     * Counts those who answered a question.
     *
     * @param question the question's index
     * @return k of "answered k of N"
     */
    public int answered(int question) {
        return Arrays.stream(counts(question)).sum();
    }

    /**
     * Counts those who wrote something to an open prompt.
     *
     * @param prompt the prompt's index among {@link Questionnaire#prompts()}
     * @return k of "answered k of N"
     */
    public int answeredPrompt(int prompt) {
        return prompts[prompt];
    }

    /**
     * Gives the counts of a question over all participants.
     *
     * @param question the question's index
     * @return how many made each choice, in the order of the choices; a new array
     */
    public int[] counts(int question) {
        return sum(question, row -> true);
    }

    /**
     * Gives the counts of a question within an organisation. Not to be shown without protection of small groups.
     *
     * @param question the question's index
     * @param organisation an organisation's id
     * @return how many made each choice; zeros for an organisation that was not counted
     */
    public int[] counts(int question, String organisation) {
        int index = organisations.indexOf(organisation);
        return sum(question, row -> row / ROLES == index);
    }

    /**
     * Gives the counts of a question within a role. Not to be shown without protection of small groups.
     *
     * @param question the question's index
     * @param role a role
     * @return how many made each choice
     */
    public int[] counts(int question, ParticipantRole role) {
        return sum(question, row -> row % ROLES == role.ordinal());
    }

    /**
     * Gives the counts of a question within a role of an organisation. Not to be shown without protection of small
     * groups.
     *
     * @param question the question's index
     * @param organisation an organisation's id
     * @param role a role
     * @return how many made each choice; zeros for an organisation that was not counted
     */
    public int[] counts(int question, String organisation, ParticipantRole role) {
        int index = organisations.indexOf(organisation);
        return sum(question, row -> index >= 0 && row == index * ROLES + role.ordinal());
    }

    private int[] sum(int question, IntPredicate rows) {
        int[] sum = new int[questionnaire.choiceCount(question)];
        int offset = questionnaire.offset(question);
        for (int row = 0; row < participants.length; row++) {
            if (rows.test(row)) {
                int start = row * questionnaire.width() + offset;
                for (int choice = 0; choice < sum.length; choice++) {
                    sum[choice] += counts[start + choice];
                }
            }
        }
        return sum;
    }

    /**
     * Gives the distribution of one of the instrument's scores over the participants.
     *
     * @param score the index of the score among {@link Questionnaire#scores()}
     * @return the distribution; n is 0 when nobody has the score
     */
    public Distribution score(int score) {
        return scores.get(score);
    }

    /**
     * Adds the tally of other participants.
     *
     * @param other a tally of the same questionnaire
     * @return the tally of both
     * @throws IllegalArgumentException when the other tally is of another questionnaire
     */
    public Tally plus(Tally other) {
        if (questionnaire != other.questionnaire) {
            throw new IllegalArgumentException("Tallies of different questionnaires cannot be added");
        }
        Set<String> all = new LinkedHashSet<>(organisations);
        all.addAll(other.organisations);
        List<String> together = List.copyOf(all);
        int[] sums = new int[together.size() * ROLES * questionnaire.width()];
        int[] people = new int[together.size() * ROLES];
        addTo(together, sums, people);
        other.addTo(together, sums, people);
        List<Distribution> distributions = IntStream.range(0, scores.size())
                .mapToObj(i -> scores.get(i).plus(other.scores.get(i))).toList();
        int[] written = IntStream.range(0, prompts.length).map(i -> Math.addExact(prompts[i], other.prompts[i]))
                .toArray();
        return new Tally(questionnaire, together, sums, people, blankResponses + other.blankResponses, distributions,
                written);
    }

    private void addTo(List<String> together, int[] sums, int[] people) {
        int block = ROLES * questionnaire.width();
        for (int index = 0; index < organisations.size(); index++) {
            int target = together.indexOf(organisations.get(index));
            for (int cell = 0; cell < block; cell++) {
                int at = target * block + cell;
                sums[at] = Math.addExact(sums[at], counts[index * block + cell]);
            }
            for (int role = 0; role < ROLES; role++) {
                people[target * ROLES + role] += participants[index * ROLES + role];
            }
        }
    }
}
