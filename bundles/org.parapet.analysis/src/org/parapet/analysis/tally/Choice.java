// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.tally;

import java.util.Objects;
import org.parapet.model.instrument.Polarity;

/**
 * One answer that a question takes.
 *
 * @param index its place in the question's order, from 0
 * @param code the option's code; {@code done} or {@code not-done} for a tick item
 * @param label the answer's wording; for a tick item what the tick means, in the user's language
 * @param score the option's score; for a tick item 1 for the favourable answer and 0 for the other one
 * @param polarity whether it speaks for or against the partnership
 * @param strongest whether it is the strongest option of its side
 */
public record Choice(int index, String code, String label, double score, Polarity polarity, boolean strongest) {

    /** Refuses missing values and a score that is not a finite number. */
    public Choice {
        Objects.requireNonNull(code);
        Objects.requireNonNull(label);
        Objects.requireNonNull(polarity);
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("Option " + code + " has the score " + score);
        }
    }
}
