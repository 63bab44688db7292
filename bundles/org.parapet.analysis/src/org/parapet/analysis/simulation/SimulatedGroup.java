// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.simulation;

/**
 * The people whose answers are made up.
 *
 * @param organisations how many organisations, 1 or more
 * @param people how many people in each, 1 or more
 * @param lean which way they lean, -1 (everything is unfavourable) to 1 (everything is favourable); 0 is undecided
 * @param difference how far the organisations differ from each other, 0 (not at all) to 1 (as far as can be)
 * @param blanks the share of answers left blank, 0 to 1
 * @param seed the same seed, group and instrument give the same answers again
 */
public record SimulatedGroup(int organisations, int people, double lean, double difference, double blanks,
        long seed) {

    /** The most people in all that are made up. */
    public static final int MOST_PEOPLE = 100_000;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a value is out of its range, or there would be more than
     *         {@link #MOST_PEOPLE} people
     */
    public SimulatedGroup {
        if (organisations < 1 || people < 1 || (long) organisations * people > MOST_PEOPLE) {
            throw new IllegalArgumentException("1 to " + MOST_PEOPLE + " people: " + organisations + " * " + people);
        }
        check(lean, -1);
        check(difference, 0);
        check(blanks, 0);
    }

    private static void check(double value, double least) {
        if (!(value >= least && value <= 1)) {
            throw new IllegalArgumentException(least + " to 1: " + value);
        }
    }
}
