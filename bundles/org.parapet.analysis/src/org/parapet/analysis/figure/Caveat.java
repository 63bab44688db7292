// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.Locale;

/** What a reader must know before concluding anything from a figure. */
public enum Caveat {
    /** Equal numbers of different instruments do not mean equal things. */
    RANGES_NOT_MEANINGS,
    /** The options' scores are a convention, not the source's. */
    CONVENTIONAL_SCORES,
    /** Ordered answers are treated as if equally spaced. */
    EQUAL_SPACING,
    /** Some left it blank; blank is never an answer. */
    BLANKS,
    /** With so few answers the figure may be far off. */
    FEW_ANSWERS,
    /** Coefficients of internal consistency are unstable below some hundred respondents. */
    UNSTABLE_COEFFICIENT,
    /** Waves were not paired by person, so that the same people are not known to have answered. */
    UNPAIRED,
    /**
     * The interval treats the answers as a random sample of some larger number; a partnership's members are not one.
     */
    NOT_A_SAMPLE,
    /** All answers are equal, so the interval by resampling has no width, which is not certainty. */
    NO_WIDTH,
    /** Several tests were made at once; one in twenty comes out by chance. */
    MANY_TESTS,
    /** The interval takes the questions as independent, which answers of the same people are not: it is too narrow. */
    INDEPENDENT_QUESTIONS,
    /** However the answers had fallen, the test could not have told anything. */
    TOO_FEW_TO_TEST,
    /** The value would be negative, which means nothing, and is set to 0. */
    FLOOR;

    /** {@return the code that stands for the caveat in files, such as {@code ranges-not-meanings}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return a sentence for people} */
    public String text() {
        return Messages.get("caveat." + code());
    }
}
