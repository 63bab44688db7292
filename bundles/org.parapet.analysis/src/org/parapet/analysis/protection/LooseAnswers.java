// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.protection;

import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Answers to one question that are linked to no person, because so few of a group answered it that the group must not
 * show. Immutable.
 */
public final class LooseAnswers {

    private final int question;
    private final Set<String> organisations;
    private final Set<String> roles;
    private final int[] counts;

    /**
     * Takes answers.
     *
     * @param question the question's index
     * @param organisations the ids of the organisations' groups whose answers these are; may be more than one
     * @param roles the ids of the roles' groups whose answers these are
     * @param counts how many made each choice; copied
     */
    public LooseAnswers(int question, Set<String> organisations, Set<String> roles, int[] counts) {
        this.question = question;
        this.organisations = new TreeSet<>(organisations);
        this.roles = new TreeSet<>(roles);
        this.counts = counts.clone();
    }

    /** {@return the question's index} */
    public int question() {
        return question;
    }

    /** {@return how many made each choice; a new array} */
    public int[] counts() {
        return counts.clone();
    }

    /** {@return the ids of the organisations' groups whose answers these are, sorted} */
    public Set<String> organisations() {
        return Collections.unmodifiableSet(organisations);
    }

    /** {@return the ids of the roles' groups whose answers these are, sorted} */
    public Set<String> roles() {
        return Collections.unmodifiableSet(roles);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LooseAnswers that && question == that.question
                && organisations.equals(that.organisations) && roles.equals(that.roles)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, organisations, roles, Arrays.hashCode(counts));
    }
}
