// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.List;
import java.util.Objects;
import org.parapet.analysis.figure.Figure;

/**
 * One construct in one assessment, of everybody or of a group.
 *
 * @param construct the construct's code
 * @param assessment the assessment's id in the comparison
 * @param group whose answers
 * @param state what the cell holds; figures have values in {@link CellState#MEASURED} alone
 * @param reason why there are no figures, a sentence; empty when there are
 * @param items the codes of the statements behind the figures, in the crosswalk's order
 * @param fewestAnswers the least number of answers to any of the statements; 0 when there are no figures
 * @param mostAnswers the greatest number of answers to any of the statements; 0 when there are no figures
 * @param pomp percent of maximum possible, 0 to 100, with its interval; n is {@code fewestAnswers}
 * @param spread the standard deviation (n in the denominator) of all answers, in points of percent of maximum
 * @param agreement agreement A, -1 to 1, the mean over the statements
 * @param statements the statements under it, to drill down to
 */
public record ConstructCell(String construct, String assessment, Group group, CellState state, String reason,
        List<String> items, int fewestAnswers, int mostAnswers, Figure pomp, Figure spread, Figure agreement,
        List<StatementCell> statements) {

    /** Copies the lists and refuses missing values. */
    public ConstructCell {
        Objects.requireNonNull(construct);
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(group);
        Objects.requireNonNull(state);
        Objects.requireNonNull(reason);
        items = List.copyOf(items);
        Objects.requireNonNull(pomp);
        Objects.requireNonNull(spread);
        Objects.requireNonNull(agreement);
        statements = List.copyOf(statements);
    }

    /** {@return whether the cell holds figures} */
    public boolean isMeasured() {
        return state == CellState.MEASURED;
    }
}
