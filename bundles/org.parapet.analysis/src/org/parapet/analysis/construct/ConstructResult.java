// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.construct;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one assessment says of a construct. Equal figures of different instruments do not mean equal things.
 *
 * @param construct the construct's code
 * @param label what it is called
 * @param items the codes of the items that measure it, in the crosswalk's order; none for a gap
 * @param pomp the unweighted mean of the items' percent of maximum possible, 0 to 100; empty for a gap, or when nobody
 *        answered
 * @param participants N
 * @param fewestAnswers the least number of answers to any of the items
 * @param mostAnswers the greatest number of answers to any of the items
 * @param spread the standard deviation (n in the denominator) of all answers to the items, in points of POMP; empty
 *        with fewer than two answers
 * @param gap why the instrument does not measure the construct; empty when it does
 * @param basis why these items; empty for a gap
 */
public record ConstructResult(String construct, String label, List<String> items, OptionalDouble pomp,
        int participants, int fewestAnswers, int mostAnswers, OptionalDouble spread, Optional<String> gap,
        List<String> basis) {

    /** Copies the lists and refuses missing values. */
    public ConstructResult {
        Objects.requireNonNull(construct);
        Objects.requireNonNull(label);
        items = List.copyOf(items);
        Objects.requireNonNull(pomp);
        Objects.requireNonNull(spread);
        Objects.requireNonNull(gap);
        basis = List.copyOf(basis);
    }
}
