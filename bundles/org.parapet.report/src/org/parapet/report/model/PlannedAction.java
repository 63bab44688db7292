// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An action of a plan.
 *
 * @param number its number in the plan, from 1
 * @param text the action; empty when the partnership has yet to write it, and the report then leaves room for it
 * @param guidance the instrument's guidance, shown as help where an action is yet to be written
 * @param owner the organisation or role that owns the action, never a person's name
 * @param due when it is due
 * @param status how far it is, as a word
 * @param trace where the action comes from
 */
public record PlannedAction(int number, Optional<String> text, Optional<String> guidance, Optional<String> owner,
        Optional<LocalDate> due, Optional<String> status, Trace trace) {

    /** Refuses missing values. */
    public PlannedAction {
        Objects.requireNonNull(text);
        Objects.requireNonNull(guidance);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(due);
        Objects.requireNonNull(status);
        Objects.requireNonNull(trace);
    }

    /**
     * Where an action comes from, so that a reader can check it.
     *
     * @param code the item's code
     * @param statement the item's wording
     * @param finding the finding's label, for example "area to work on"
     * @param flagged how many of those who answered flagged the item
     * @param answered how many answered
     */
    public record Trace(String code, String statement, String finding, int flagged, Answered answered) {

        /** Refuses missing values and counts that cannot be. */
        public Trace {
            Objects.requireNonNull(code);
            Objects.requireNonNull(statement);
            Objects.requireNonNull(finding);
            Objects.requireNonNull(answered);
            if (flagged < 0 || flagged > answered.answered()) {
                throw new IllegalArgumentException(flagged + " flagged of " + answered.answered() + " answered");
            }
        }
    }
}
