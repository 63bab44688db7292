// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.protection;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.parapet.analysis.tally.TallyCounter;
import org.parapet.model.assessment.ParticipantRole;

/** One participant's answers as they were given. Immutable. */
public final class RespondentAnswers {

    private final String person;
    private final String organisation;
    private final ParticipantRole role;
    private final int[] choices;
    private final Map<Integer, String> notes;

    /**
     * Takes the answers of a participant.
     *
     * @param person what identifies the person within the partnership; never handed on
     * @param organisation the id of the organisation they answer for
     * @param role their role
     * @param choices for every question the index of the choice, or {@link TallyCounter#BLANK}; copied
     * @param notes comments by question index; handed on only when somebody asks for them
     */
    public RespondentAnswers(String person, String organisation, ParticipantRole role, int[] choices,
            Map<Integer, String> notes) {
        this.person = Objects.requireNonNull(person);
        this.organisation = Objects.requireNonNull(organisation);
        this.role = Objects.requireNonNull(role);
        this.choices = choices.clone();
        this.notes = Map.copyOf(notes);
    }

    String person() {
        return person;
    }

    /** {@return the id of the organisation they answer for} */
    public String organisation() {
        return organisation;
    }

    ParticipantRole role() {
        return role;
    }

    int choice(int question) {
        return choices[question];
    }

    Map<Integer, String> notes() {
        return notes;
    }

    /** {@return whether everything was left blank} */
    public boolean isBlank() {
        return Arrays.stream(choices).allMatch(choice -> choice == TallyCounter.BLANK);
    }
}
