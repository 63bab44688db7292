// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.choose;

import java.util.List;
import java.util.Objects;

/**
 * An instrument with how well it fits and why.
 *
 * @param candidate the instrument
 * @param score 0 to 100, see {@link InstrumentChooser}
 * @param reasons for, against and unknown, in the order of the criteria
 */
public record Recommendation(Candidate candidate, int score, List<Reason> reasons) {

    /**
     * Copies the reasons.
     *
     * @throws IllegalArgumentException when the score is out of range
     */
    public Recommendation {
        Objects.requireNonNull(candidate, "candidate");
        reasons = List.copyOf(reasons);
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("a score is 0 to 100: " + score);
        }
    }

    /**
     * {@return the reasons with a verdict}
     *
     * @param verdict for, against or unknown
     */
    public List<Reason> reasons(Reason.Verdict verdict) {
        return reasons.stream().filter(reason -> reason.verdict() == verdict).toList();
    }
}
