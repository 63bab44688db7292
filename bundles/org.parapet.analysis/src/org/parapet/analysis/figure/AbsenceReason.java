// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import java.util.Locale;

/** Why a figure does not exist. */
public enum AbsenceReason {
    /** Nobody answered. */
    NOBODY_ANSWERED,
    /** The method needs more answers than there are; the text says how many. */
    TOO_FEW,
    /** All answers are equal, so there is no variation for the method to work on. */
    ALL_EQUAL,
    /** The options have no scores, or all score the same, so there is nothing to measure. */
    NOT_SCORED,
    /** All weights are zero. */
    NO_WEIGHT,
    /** Shown, it would give a small group away. */
    SMALL_GROUP,
    /** The instrument does not measure it. */
    NOT_MEASURED,
    /** Answers cannot be paired, because participants have no codes in common. */
    NOT_PAIRED,
    /** The figure is hidden until somebody asks for it. */
    NOT_ASKED_FOR,
    /** The method's model does not fit the answers; the text says how. */
    NO_SOLUTION;

    /** {@return the code that stands for the reason in files, such as {@code nobody-answered}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
