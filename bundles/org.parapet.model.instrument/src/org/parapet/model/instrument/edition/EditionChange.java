// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.edition;

import java.util.Objects;

/**
 * One thing that differs between two editions.
 *
 * @param kind what happened
 * @param part the key of the part, such as {@code item/1.1} or {@code option/agreement/SA}
 * @param feature the feature whose value differs; "" when the part as a whole was added or removed
 * @param before the value in the earlier edition, keys where it refers to parts; "" when there was none
 * @param after the value in the later edition; "" when there is none
 * @param effect what it means for earlier answers
 * @param reason why, one sentence without a full stop
 */
public record EditionChange(Kind kind, String part, String feature, String before, String after, Effect effect,
        String reason) {

    /** What happened to a part. */
    public enum Kind {
        /** The later edition has it only. */
        ADDED("added"),
        /** The earlier edition had it only. */
        REMOVED("removed"),
        /** Both have it, with another value of a feature. */
        CHANGED("changed");

        private final String literal;

        Kind(String literal) {
            this.literal = literal;
        }

        /** {@return the word for files: {@code added}, {@code removed}, {@code changed}} */
        public String literal() {
            return literal;
        }

        /** {@return the word for people} */
        public String label() {
            return Messages.get("kind." + literal);
        }
    }

    /** Refuses missing values. */
    public EditionChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(reason, "reason");
    }
}
