// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

/**
 * What a figure was computed without, in answers: participants by questions where several questions are put together.
 *
 * @param blank answers left blank
 * @param hidden answers left out to protect a small group; 0 where saying how many would give the group away
 * @param unscored answers whose option has no place on the scale
 */
public record Exclusions(int blank, int hidden, int unscored) {

    /** Nothing was left out. */
    public static final Exclusions NONE = new Exclusions(0, 0, 0);

    /** Refuses negative numbers. */
    public Exclusions {
        if (blank < 0 || hidden < 0 || unscored < 0) {
            throw new IllegalArgumentException("Exclusions are 0 or more");
        }
    }

    /**
     * {@return blanks only}
     *
     * @param blank how many
     */
    public static Exclusions blank(int blank) {
        return new Exclusions(blank, 0, 0);
    }
}
