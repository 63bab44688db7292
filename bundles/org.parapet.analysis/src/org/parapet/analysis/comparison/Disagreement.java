// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.Objects;
import org.parapet.analysis.figure.Figure;

/**
 * Two instruments that disagree about a construct in one partnership. Neither is taken for right; the figures are not
 * averaged.
 *
 * @param construct the construct's code
 * @param partnership the partnership's id
 * @param higher the id, in the comparison, of the assessment with the higher figure
 * @param lower the id of the assessment with the lower figure
 * @param difference higher less lower, in points of percent of maximum; positive
 * @param certain whether the two intervals lie apart; otherwise only the figures do
 * @param sentence the finding in words
 */
public record Disagreement(String construct, String partnership, String higher, String lower, Figure difference,
        boolean certain, String sentence) {

    /** Refuses missing values. */
    public Disagreement {
        Objects.requireNonNull(construct);
        Objects.requireNonNull(partnership);
        Objects.requireNonNull(higher);
        Objects.requireNonNull(lower);
        Objects.requireNonNull(difference);
        Objects.requireNonNull(sentence);
    }
}
