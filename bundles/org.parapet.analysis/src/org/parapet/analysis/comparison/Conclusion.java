// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.Locale;
import java.util.Objects;

/**
 * A plain statement of what may be concluded from a comparison, or may not.
 *
 * @param topic what it is about
 * @param text the sentence, or a few
 */
public record Conclusion(Topic topic, String text) {

    /** What conclusions are about. */
    public enum Topic {
        /** What moved between waves. */
        CHANGES,
        /** Instruments that disagree. */
        DISAGREEMENTS,
        /** That equal numbers do not mean equal things. */
        EQUAL_NUMBERS,
        /** Wordings that are not the source's. */
        FIDELITY,
        /** Scores that are a convention. */
        SCORES,
        /** How few answered. */
        FEW_ANSWERS,
        /** What is hidden, and why. */
        PROTECTION,
        /** What was left out. */
        LEFT_OUT;

        /** {@return the code that stands for the topic in files, such as {@code equal-numbers}} */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Refuses missing values. */
    public Conclusion {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(text);
    }
}
