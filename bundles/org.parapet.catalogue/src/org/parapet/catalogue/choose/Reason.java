// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.choose;

import java.util.Objects;

/**
 * One reason for or against an instrument, or something about it that is not known.
 *
 * @param criterion what was looked at
 * @param verdict what came of it
 * @param text the reason in a sentence without a full stop, in the user's language
 */
public record Reason(Criterion criterion, Verdict verdict, String text) {

    /** Refuses missing values. */
    public Reason {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(text, "text");
    }

    /** What is looked at. */
    public enum Criterion {
        /** The partnership's stage. */
        STAGE("stage"),
        /** Whether the partnership is in difficulty. */
        DIFFICULTY("difficulty"),
        /** The kinds of partnering. */
        KIND("kind"),
        /** The number of people who can answer. */
        PEOPLE("people"),
        /** The time each person has. */
        MINUTES("minutes"),
        /** What the instrument gives. */
        YIELD("yield"),
        /** How answers are obtained. */
        ADMINISTRATION("administration"),
        /** How closely the instrument follows its source, and whether its wording is there. */
        FIDELITY("fidelity");

        private final String key;

        Criterion(String key) {
            this.key = key;
        }

        /** {@return the criterion's name in files and on the command line} */
        public String key() {
            return key;
        }
    }

    /** What came of looking at a criterion. */
    public enum Verdict {
        /** Speaks for the instrument. */
        FOR("for"),
        /** Speaks against it. */
        AGAINST("against"),
        /** The instrument's source does not say. */
        UNKNOWN("unknown");

        private final String key;

        Verdict(String key) {
            this.key = key;
        }

        /** {@return the verdict's name in files and on the command line} */
        public String key() {
            return key;
        }
    }
}
