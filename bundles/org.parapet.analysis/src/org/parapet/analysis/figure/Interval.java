// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

/**
 * An interval about a figure.
 *
 * @param low the lower end, finite
 * @param high the upper end, finite and not below the lower
 * @param level the confidence level, above 0 and below 1, such as 0.95
 * @param method how it was computed, for people; not blank
 */
public record Interval(double low, double high, double level, String method) {

    /** Refuses ends that are not finite or the wrong way round, an impossible level and a blank method. */
    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("No interval: " + low + " to " + high);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("No confidence level: " + level);
        }
        if (method.isBlank()) {
            throw new IllegalArgumentException("An interval says how it was computed");
        }
    }

    /**
     * {@return whether a value lies within, ends included}
     *
     * @param value a number
     */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
