// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.exchange;

import java.util.List;
import java.util.Objects;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/**
 * Line by line what came of the parts of a file or instrument on their way to another format: nothing is renamed or
 * dropped in silence.
 *
 * @param entries in the order of what was read
 */
public record LossReport(List<Entry> entries) {

    /** What became of a part. */
    public enum Outcome {
        /** It is in the result as it was. */
        TAKEN,
        /** It is in the result, but not as it was. */
        CHANGED,
        /** It is not in the result. */
        LEFT_OUT
    }

    /**
     * One part and what became of it.
     *
     * @param outcome what became of it
     * @param place where it stands in the file that was read; {@link Place#nowhere()} for a part of an instrument that
     *        is written
     * @param part which part it is, in the words of what was read, such as {@code survey!C12} or {@code item/1.1#text}
     * @param before what it was; "" when the part says it
     * @param after what it has become; "" when it was left out
     * @param reason why it was changed or left out, one sentence without a full stop; "" when it was taken
     */
    public record Entry(Outcome outcome, Place place, String part, String before, String after, String reason) {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException when something was changed or left out without a reason
         */
        public Entry {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            if (outcome != Outcome.TAKEN && reason.isBlank()) {
                throw new IllegalArgumentException("a loss has a reason: " + part);
            }
        }

        /**
         * {@return the entry in words: information when it was taken, a warning when it was changed or left out; its
         * rule is {@code loss-taken}, {@code loss-changed} or {@code loss-left-out}}
         */
        public Problem describe() {
            String text = before.isEmpty() || before.equals(part) ? part : part.isEmpty() ? before
                    : part + " \"" + before + '"';
            return switch (outcome) {
                case TAKEN -> Problem.info("loss-taken", place, after.isEmpty() ? Messages.get("loss.kept", text)
                        : Messages.get("loss.taken", text, after));
                case CHANGED -> Problem.warning("loss-changed", place, after.isEmpty()
                        ? Messages.get("loss.changedOnly", text, reason)
                        : Messages.get("loss.changed", text, after, reason), "");
                case LEFT_OUT -> Problem.warning("loss-left-out", place, Messages.get("loss.leftOut", text, reason),
                        "");
            };
        }
    }

    /** Copies the entries. */
    public LossReport {
        entries = List.copyOf(entries);
    }

    /** {@return a report of nothing} */
    public static LossReport empty() {
        return new LossReport(List.of());
    }

    /** {@return what was taken as it was} */
    public List<Entry> taken() {
        return only(Outcome.TAKEN);
    }

    /** {@return what was changed} */
    public List<Entry> changed() {
        return only(Outcome.CHANGED);
    }

    /** {@return what was left out} */
    public List<Entry> leftOut() {
        return only(Outcome.LEFT_OUT);
    }

    private List<Entry> only(Outcome outcome) {
        return entries.stream().filter(entry -> entry.outcome() == outcome).toList();
    }
}
