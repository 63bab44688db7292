// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.Locale;
import java.util.Objects;

/**
 * Something that was asked for and could not be compared. The rest was done.
 *
 * @param reason the kind of reason
 * @param file the file's name, without folders; empty when it is not about a file
 * @param subject what was left out: a partnership, an assessment, an item, a crosswalk
 * @param message why, a sentence
 * @param cure what to do, a sentence; empty when there is nothing to do
 */
public record LeftOut(Reason reason, String file, String subject, String message, String cure) {

    /** The kinds of reasons. */
    public enum Reason {
        /** The file cannot be read. */
        DAMAGED_FILE,
        /** The same content or the same partnership was given before. */
        DUPLICATE,
        /** The instrument or the edition is not known, or has no wording. */
        INSTRUMENT_MISSING,
        /** No crosswalk covers the edition. */
        NOT_MAPPED,
        /** Crosswalks say different things. */
        CROSSWALKS_CONTRADICT,
        /** Nobody answered anything. */
        EVERYTHING_BLANK,
        /** So few answered that the figures would be theirs. */
        TOO_FEW,
        /** An answer that the instrument does not know. */
        UNKNOWN_ANSWERS,
        /** The comparison asks for it, and it is not there. */
        NOT_FOUND;

        /** {@return the code that stands for the reason in files, such as {@code damaged-file}} */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Refuses missing values. */
    public LeftOut {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(file);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(message);
        Objects.requireNonNull(cure);
    }
}
