// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.tally;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parapet.model.assessment.ParticipantRole;

/**
 * Counts answers, one response at a time. Its memory depends on the instrument and the number of organisations only,
 * never on the number of responses. Not safe for use by several threads; count in several counters and add the tallies.
 */
public final class TallyCounter {

    /** The choice that stands for a blank, which is never an answer. */
    public static final int BLANK = -1;

    static final int ROLES = ParticipantRole.values().length;

    private final Questionnaire questionnaire;
    private final int width;
    private final int[] offsets;
    private final int[] choiceCounts;
    private final Map<String, Integer> organisations = new LinkedHashMap<>();
    private final List<ScoreAccumulator> scores;
    private int[] counts = new int[0];
    private int[] participants = new int[0];
    private final int[] prompts;
    private int blankResponses;

    /**
     * Makes a counter.
     *
     * @param questionnaire what is answered
     */
    public TallyCounter(Questionnaire questionnaire) {
        this.questionnaire = Objects.requireNonNull(questionnaire);
        width = questionnaire.width();
        offsets = new int[questionnaire.size()];
        choiceCounts = new int[questionnaire.size()];
        Arrays.setAll(offsets, questionnaire::offset);
        Arrays.setAll(choiceCounts, questionnaire::choiceCount);
        scores = questionnaire.scores().stream().map(ScoreAccumulator::new).toList();
        prompts = new int[questionnaire.prompts().size()];
    }

    /**
     * Gives an organisation its index, the same one each time it is asked for.
     *
     * @param id the organisation's id
     * @return the index to be handed to {@link #accept}; organisations are indexed in the order of first asking
     */
    public int organisation(String id) {
        Integer known = organisations.get(Objects.requireNonNull(id));
        if (known != null) {
            return known;
        }
        int index = organisations.size();
        organisations.put(id, index);
        int rows = (index + 1) * ROLES;
        if (participants.length < rows) {
            int room = Math.max(rows, participants.length * 2);
            participants = Arrays.copyOf(participants, room);
            counts = Arrays.copyOf(counts, Math.multiplyExact(room, width));
        }
        return index;
    }

    /**
     * Counts one response. A response in which everything is blank counts as a participant who answered nothing.
     *
     * @param organisation the index that {@link #organisation} gave
     * @param role the participant's role
     * @param choices for every question, in order, the index of the choice or {@link #BLANK}; not kept
     * @throws IllegalArgumentException when there is not one choice for each question, or a choice does not exist;
     *         nothing is counted then
     * @throws IndexOutOfBoundsException when the organisation does not exist
     */
    public void accept(int organisation, ParticipantRole role, int[] choices) {
        accept(organisation, role, choices, new boolean[prompts.length]);
    }

    /**
     * Counts one response with what was written to open prompts. A response in which everything is blank counts as a
     * participant who answered nothing.
     *
     * @param organisation the index that {@link #organisation} gave
     * @param role the participant's role
     * @param choices for every question, in order, the index of the choice or {@link #BLANK}; not kept
     * @param written for every open prompt, in order, whether something was written; not kept
     * @throws IllegalArgumentException when there is not one choice for each question and one value for each prompt, or
     *         a choice does not exist; nothing is counted then
     * @throws IndexOutOfBoundsException when the organisation does not exist
     */
    public void accept(int organisation, ParticipantRole role, int[] choices, boolean[] written) {
        Objects.checkIndex(organisation, organisations.size());
        boolean blank = check(choices);
        if (written.length != prompts.length) {
            throw new IllegalArgumentException(written.length + " values for " + prompts.length + " prompts");
        }
        for (int prompt = 0; prompt < written.length; prompt++) {
            if (written[prompt]) {
                prompts[prompt]++;
                blank = false;
            }
        }
        int row = organisation * ROLES + role.ordinal();
        int start = row * width;
        participants[row]++;
        if (blank) {
            blankResponses++;
            return;
        }
        for (int question = 0; question < choices.length; question++) {
            int choice = choices[question];
            if (choice >= 0) {
                counts[start + offsets[question] + choice]++;
            }
        }
        for (ScoreAccumulator score : scores) {
            score.accept(choices);
        }
    }

    private boolean check(int[] choices) {
        if (choices.length != choiceCounts.length) {
            throw new IllegalArgumentException(choices.length + " choices for " + choiceCounts.length + " questions");
        }
        boolean blank = true;
        for (int question = 0; question < choices.length; question++) {
            int choice = choices[question];
            if (choice < BLANK || choice >= choiceCounts[question]) {
                throw new IllegalArgumentException("Choice " + choice + " of question " + question);
            }
            blank &= choice == BLANK;
        }
        return blank;
    }

    /**
     * Adds participants that were counted elsewhere, such as by a database; their answers follow with
     * {@link #addAnswers}. Scores of persons cannot be had this way, so the scores' n leaves them out.
     *
     * @param organisation the index that {@link #organisation} gave
     * @param role their role
     * @param number how many, 0 or more
     */
    public void addParticipants(int organisation, ParticipantRole role, int number) {
        Objects.checkIndex(organisation, organisations.size());
        requireCount(number);
        int row = organisation * ROLES + role.ordinal();
        participants[row] = Math.addExact(participants[row], number);
    }

    /**
     * Adds answers that were counted elsewhere.
     *
     * @param organisation the index that {@link #organisation} gave
     * @param role the role of those who answered
     * @param question the question's index
     * @param choice the choice's index
     * @param number how many chose it, 0 or more
     */
    public void addAnswers(int organisation, ParticipantRole role, int question, int choice, int number) {
        Objects.checkIndex(organisation, organisations.size());
        Objects.checkIndex(question, choiceCounts.length);
        Objects.checkIndex(choice, choiceCounts[question]);
        requireCount(number);
        int cell = (organisation * ROLES + role.ordinal()) * width + offsets[question] + choice;
        counts[cell] = Math.addExact(counts[cell], number);
    }

    private static void requireCount(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("A count is 0 or more: " + number);
        }
    }

    /** {@return what has been counted so far; later counting does not change it} */
    public Tally tally() {
        int rows = organisations.size() * ROLES;
        return new Tally(questionnaire, List.copyOf(organisations.keySet()), Arrays.copyOf(counts, rows * width),
                Arrays.copyOf(participants, rows), blankResponses,
                scores.stream().map(ScoreAccumulator::distribution).toList(), prompts.clone());
    }
}
