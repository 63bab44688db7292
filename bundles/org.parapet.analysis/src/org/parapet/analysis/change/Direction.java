// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.change;

import java.util.OptionalDouble;

/** Which way a figure moved. */
public enum Direction {
    /** The later figure is more favourable. */
    BETTER,
    /** The later figure is less favourable. */
    WORSE,
    /** The two figures are the same to a tenth of a point. */
    UNCHANGED,
    /** There is a figure in one wave only, or in none. */
    UNKNOWN;

    /** Differences below this many points of POMP would print as zero. */
    private static final double LEAST = 0.05;

    /**
     * Tells the direction of a difference. It says nothing of chance: with few participants one answer can turn it.
     *
     * @param difference later less earlier, in points of POMP; empty when there is none
     * @return the direction
     */
    public static Direction of(OptionalDouble difference) {
        if (difference.isEmpty()) {
            return UNKNOWN;
        }
        double points = difference.getAsDouble();
        return Math.abs(points) < LEAST ? UNCHANGED : points > 0 ? BETTER : WORSE;
    }
}
