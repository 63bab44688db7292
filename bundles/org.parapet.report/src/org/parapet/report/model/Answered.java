// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.model;

/**
 * How many of the participants answered an item: "answered k of N". A blank is not an answer.
 *
 * @param answered k, 0 to participants
 * @param participants N, 0 or more
 */
public record Answered(int answered, int participants) {

    /** Refuses counts that cannot be. */
    public Answered {
        if (answered < 0 || answered > participants) {
            throw new IllegalArgumentException(answered + " of " + participants);
        }
    }
}
