// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.util.Objects;
import java.util.Optional;

/** One figure of a picture, or the reason why there is none. What is not known is never drawn as a number. */
public sealed interface Figure {

    /**
     * A figure that may be shown.
     *
     * @param value 0 to 100, as a rule percent of maximum possible (POMP)
     * @param answers how many answers it rests on, 0 or more
     * @param interval where the figure lies with the confidence that the page around the picture names
     */
    record Shown(double value, int answers, Optional<Interval> interval) implements Figure {

        /** Refuses what is no number from 0 to 100, and negative numbers of answers. */
        public Shown {
            if (!(value >= 0 && value <= 100)) {
                throw new IllegalArgumentException("Not from 0 to 100: " + value);
            }
            if (answers < 0) {
                throw new IllegalArgumentException("Negative number of answers: " + answers);
            }
            Objects.requireNonNull(interval);
        }

        /** {@return the value as a reader sees it, rounded half up} */
        long rounded() {
            return Math.round(value);
        }
    }

    /** A figure that exists but is not shown, because it would tell of too small a group. */
    record Hidden() implements Figure {
    }

    /** Nothing measures this. */
    record NotMeasured() implements Figure {
    }

    /** Something measures this, but nobody answered. */
    record Unanswered() implements Figure {
    }

    /**
     * A range in which a figure lies.
     *
     * @param low the lower end, 0 to 100
     * @param high the upper end, {@code low} to 100
     */
    record Interval(double low, double high) {

        /** Refuses what is no range within 0 to 100. */
        public Interval {
            if (!(low >= 0 && low <= high && high <= 100)) {
                throw new IllegalArgumentException("No interval within 0 to 100: " + low + " to " + high);
            }
        }

        boolean overlaps(Interval other) {
            return low <= other.high && other.low <= high;
        }
    }

    /**
     * Makes a figure without interval.
     *
     * @param value 0 to 100
     * @param answers how many answers it rests on
     * @return the figure
     */
    static Figure of(double value, int answers) {
        return new Shown(value, answers, Optional.empty());
    }

    /**
     * Makes a figure with its interval.
     *
     * @param value 0 to 100
     * @param answers how many answers it rests on
     * @param low the interval's lower end
     * @param high the interval's upper end
     * @return the figure
     */
    static Figure of(double value, int answers, double low, double high) {
        return new Shown(value, answers, Optional.of(new Interval(low, high)));
    }

    /**
     * Looks from the other end: 100 less the value, for example disagreement from agreement.
     *
     * @return the reversed figure with its interval reversed; the same where there is no value
     */
    default Figure reversed() {
        return this instanceof Shown shown ? new Shown(100 - shown.value, shown.answers,
                shown.interval.map(range -> new Interval(100 - range.high, 100 - range.low))) : this;
    }

    /** {@return the figure where it may be shown} */
    default Optional<Shown> shown() {
        return this instanceof Shown shown ? Optional.of(shown) : Optional.empty();
    }
}
