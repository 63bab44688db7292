// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.result;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The percent of maximum possible of several items: the unweighted mean of the POMPs of those that anybody answered, so
 * that an item counts the same however many left it blank.
 *
 * @param scale the scale's code where the items take several scales and each scale has its own figure; otherwise empty
 * @param pomp 0 to 100; empty when nobody answered any of the items
 * @param items how many items there are
 * @param itemsAnswered how many of them anybody answered
 * @param fewestAnswers the least number of answers to any of the items, 0 when there are none
 * @param mostAnswers the greatest number of answers to any of the items
 */
public record GroupPomp(String scale, OptionalDouble pomp, int items, int itemsAnswered, int fewestAnswers,
        int mostAnswers) {

    /** Refuses missing values. */
    public GroupPomp {
        Objects.requireNonNull(scale);
        Objects.requireNonNull(pomp);
    }
}
