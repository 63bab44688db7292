// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.model;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An organisational development plan, or an action plan for an instrument whose actions are left for the partnership to
 * write. Its parts are those of the PAT's stage 4 (Alexander, Public-Private Partnership Improvement Toolkit); every
 * part may be empty and is then said to be so or left out.
 *
 * @param header what every report prints
 * @param executiveSummary the paragraphs of the summary; the PAT asks for four
 * @param context paragraphs about the policy and organisational context
 * @param positives what everybody agreed on
 * @param areasToWorkOn areas to work on in the order of the plan, those flagged equally often together
 * @param lackedConsensus areas that lacked consensus
 * @param actions the actions of the plan in order
 * @param nextSteps paragraphs about what happens now
 * @param signatories the organisations that are to agree the plan, one signature line each
 */
public record OdPlanReport(ReportHeader header, List<String> executiveSummary, List<String> context,
        Positives positives, List<AreaGroup> areasToWorkOn, LackedConsensus lackedConsensus,
        List<PlannedAction> actions, List<String> nextSteps, List<String> signatories) implements ReportModel {

    /** Copies the lists and refuses missing values. */
    public OdPlanReport {
        Objects.requireNonNull(header);
        executiveSummary = List.copyOf(executiveSummary);
        context = List.copyOf(context);
        Objects.requireNonNull(positives);
        areasToWorkOn = List.copyOf(areasToWorkOn);
        Objects.requireNonNull(lackedConsensus);
        actions = List.copyOf(actions);
        nextSteps = List.copyOf(nextSteps);
        signatories = List.copyOf(signatories);
    }

    /**
     * What everybody who answered agreed on.
     *
     * @param introduction the sentence before the list; it says so when there is nothing to list
     * @param statements the statements
     */
    public record Positives(String introduction, List<Strength> statements) {

        /** Copies the list and refuses missing values. */
        public Positives {
            Objects.requireNonNull(introduction);
            statements = List.copyOf(statements);
        }
    }

    /**
     * A statement with which everybody who answered agreed.
     *
     * @param code the item's code
     * @param statement the item's wording
     * @param answered how many answered
     */
    public record Strength(String code, String statement, Answered answered) {

        /** Refuses missing values. */
        public Strength {
            Objects.requireNonNull(code);
            Objects.requireNonNull(statement);
            Objects.requireNonNull(answered);
        }
    }

    /**
     * Areas to work on that equally many participants flagged.
     *
     * @param introduction the sentence before the list, for example how many flagged each of them
     * @param areas the areas
     */
    public record AreaGroup(String introduction, List<AreaToWorkOn> areas) {

        /** Copies the list and refuses missing values. */
        public AreaGroup {
            Objects.requireNonNull(introduction);
            areas = List.copyOf(areas);
        }
    }

    /**
     * One area to work on with its action.
     *
     * @param statement the item's wording
     * @param action the action and what it traces to
     * @param signposts the resources that the answers call for, each in a line with its title and address
     */
    public record AreaToWorkOn(String statement, PlannedAction action, List<String> signposts) {

        /** Copies the list and refuses missing values. */
        public AreaToWorkOn {
            Objects.requireNonNull(statement);
            Objects.requireNonNull(action);
            signposts = List.copyOf(signposts);
        }

        /**
         * An area without signposts.
         *
         * @param statement the item's wording
         * @param action the action and what it traces to
         */
        public AreaToWorkOn(String statement, PlannedAction action) {
            this(statement, action, List.of());
        }
    }

    /**
     * Statements that someone of one organisation answered in the opposite way to someone of another.
     *
     * @param introduction the sentence before the list; it says so when there is nothing to list
     * @param areas the areas
     */
    public record LackedConsensus(String introduction, List<ContestedArea> areas) {

        /** Copies the list and refuses missing values. */
        public LackedConsensus {
            Objects.requireNonNull(introduction);
            areas = List.copyOf(areas);
        }
    }

    /**
     * An area that lacked consensus.
     *
     * @param code the item's code
     * @param statement the item's wording
     * @param text what to discuss
     * @param answered how many answered
     * @param action the number of the action that the plan has for the statement; empty when it has none
     */
    public record ContestedArea(String code, String statement, String text, Answered answered, OptionalInt action) {

        /** Refuses missing values. */
        public ContestedArea {
            Objects.requireNonNull(code);
            Objects.requireNonNull(statement);
            Objects.requireNonNull(text);
            Objects.requireNonNull(answered);
            Objects.requireNonNull(action);
        }
    }
}
