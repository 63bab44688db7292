// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parapet.analysis.comparison.Comparison;

/**
 * The waves of one instrument in one partnership: what moved, and beside it the actions that were meant to move it.
 * That an action was done and a statement moved does not make the one the cause of the other.
 *
 * @param header what every report prints
 * @param instruments the instrument's editions
 * @param comparison the figures
 * @param actions the actions of the plans of all waves but the latest, in the order of waves and plans
 * @param statements every statement that can be compared, from the first wave to the latest, in the instrument's order
 */
public record ProgressReport(ReportHeader header, List<InstrumentNote> instruments, Comparison comparison,
        List<ActionProgress> actions, List<StatementProgress> statements) implements ComparedReport {

    /** Copies the lists and refuses missing values. */
    public ProgressReport {
        Objects.requireNonNull(header);
        instruments = List.copyOf(instruments);
        Objects.requireNonNull(comparison);
        actions = List.copyOf(actions);
        statements = List.copyOf(statements);
    }

    /**
     * An action and what became of the statements that called for it.
     *
     * @param wave the wave of the plan
     * @param number its number in the plan, from 1
     * @param text the action; empty when nobody wrote it yet
     * @param owner the organisation or role that owns it
     * @param due when it is due
     * @param status how far it is, as a word
     * @param statements the statements that called for it, from the plan's wave to the latest; none for an action added
     *         by hand
     */
    public record ActionProgress(String wave, int number, Optional<String> text, Optional<String> owner,
            Optional<LocalDate> due, String status, List<StatementProgress> statements) {

        /** Copies the list and refuses missing values. */
        public ActionProgress {
            Objects.requireNonNull(wave);
            Objects.requireNonNull(text);
            Objects.requireNonNull(owner);
            Objects.requireNonNull(due);
            Objects.requireNonNull(status);
            statements = List.copyOf(statements);
        }
    }

    /** Which way a statement moved. */
    public enum Movement {
        /** The later figure is more favourable. */
        BETTER,
        /** The later figure is less favourable. */
        WORSE,
        /** The figures are the same to a tenth of a point. */
        SAME,
        /** Figures exist and are hidden, because too few answered. */
        HIDDEN,
        /** There is a figure in one wave only, or the wording is not the same. */
        NOT_COMPARABLE
    }

    /**
     * A statement in two waves.
     *
     * @param code the item's code
     * @param statement the item's wording
     * @param scale the scale's code where the item takes several; otherwise empty
     * @param earlier percent of maximum possible in the earlier wave; empty where it is not shown
     * @param earlierAnswers how many answered it then; empty where the figure is not shown
     * @param later percent of maximum possible in the later wave; empty where it is not shown
     * @param laterAnswers how many answered it then; empty where the figure is not shown
     * @param movement which way it moved
     */
    public record StatementProgress(String code, String statement, String scale, OptionalDouble earlier,
            OptionalInt earlierAnswers, OptionalDouble later, OptionalInt laterAnswers, Movement movement) {

        /** Refuses missing values. */
        public StatementProgress {
            Objects.requireNonNull(code);
            Objects.requireNonNull(statement);
            Objects.requireNonNull(scale);
            Objects.requireNonNull(earlier);
            Objects.requireNonNull(earlierAnswers);
            Objects.requireNonNull(later);
            Objects.requireNonNull(laterAnswers);
            Objects.requireNonNull(movement);
        }
    }
}
