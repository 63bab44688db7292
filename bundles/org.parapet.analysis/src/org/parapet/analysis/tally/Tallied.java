// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.tally;

import java.util.List;
import java.util.Objects;
import org.parapet.model.files.Problem;

/**
 * A tally, with what could not be counted.
 *
 * @param tally the counts of all answers that the instrument knows
 * @param problems every answer that was left out, with its response and item; empty when all was counted
 */
public record Tallied(Tally tally, List<Problem> problems) {

    /** Copies the list and refuses missing values. */
    public Tallied {
        Objects.requireNonNull(tally);
        problems = List.copyOf(problems);
    }
}
