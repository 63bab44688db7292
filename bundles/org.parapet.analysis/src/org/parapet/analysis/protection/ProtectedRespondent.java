// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.protection;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** The answers of one person that may be linked to each other, under a new code. Immutable. */
public final class ProtectedRespondent {

    private final String code;
    private final String organisation;
    private final String role;
    private final int[] choices;
    private final Map<Integer, String> notes;

    /**
     * Takes answers.
     *
     * @param code the new code; the same in two assessments only where both answers may be known to be one person's
     * @param organisation the id of a {@link ProtectedGroup}; empty when it is not told
     * @param role the id of a {@link ProtectedGroup}; empty when it is not told
     * @param choices for every question the index of the choice, or
     *        {@link org.parapet.analysis.tally.TallyCounter#BLANK} where it was left blank or the answer is not linked;
     *        copied
     * @param notes comments by question index
     */
    public ProtectedRespondent(String code, String organisation, String role, int[] choices,
            Map<Integer, String> notes) {
        this.code = Objects.requireNonNull(code);
        this.organisation = Objects.requireNonNull(organisation);
        this.role = Objects.requireNonNull(role);
        this.choices = choices.clone();
        this.notes = Map.copyOf(notes);
    }

    /** {@return the new code} */
    public String code() {
        return code;
    }

    /** {@return the id of the organisation, or of several put together; empty when it is not told} */
    public String organisation() {
        return organisation;
    }

    /** {@return the id of the role, or of several put together; empty when it is not told} */
    public String role() {
        return role;
    }

    /** {@return for how many questions there is a choice or a blank} */
    public int size() {
        return choices.length;
    }

    /**
     * {@return the index of the choice, or {@link org.parapet.analysis.tally.TallyCounter#BLANK}}
     *
     * @param question the question's index
     */
    public int choice(int question) {
        return choices[question];
    }

    /** {@return the comments by question index; none unless asked for} */
    public Map<Integer, String> notes() {
        return notes;
    }

    /** {@return what tells people apart in an assessment: organisation and role} */
    String block() {
        return organisation + '|' + role;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProtectedRespondent that && code.equals(that.code)
                && organisation.equals(that.organisation) && role.equals(that.role)
                && Arrays.equals(choices, that.choices) && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, organisation, role, Arrays.hashCode(choices));
    }
}
