// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.List;
import java.util.Objects;
import org.parapet.analysis.figure.Figure;

/**
 * What moved in a construct between two consecutive waves of one instrument in one partnership, for everybody or a
 * group that is the same in both.
 *
 * @param construct the construct's code
 * @param group whose answers
 * @param partnership the partnership's id
 * @param instrument the instrument's id
 * @param earlier the earlier assessment's id in the comparison
 * @param later the later assessment's id in the comparison
 * @param sameEdition whether both waves used one edition; of two editions only statements worded alike are compared
 * @param items the codes of the statements compared
 * @param notCompared the codes of statements under the construct in one of the waves that are not compared
 * @param earlierPomp the earlier figure over these statements
 * @param laterPomp the later figure over these statements
 * @param difference later less earlier, in points of percent of maximum
 * @param test the test of the change: of pairs where persons can be followed, of distributions where not; without a
 *        value where there are too few to tell
 * @param verdict what may be said
 * @param sentence what may be said, in words
 */
public record ConstructChange(String construct, Group group, String partnership, String instrument, String earlier,
        String later, boolean sameEdition, List<String> items, List<String> notCompared, Figure earlierPomp,
        Figure laterPomp, Figure difference, Figure test, Verdict verdict, String sentence) {

    /** What may be said of a change. */
    public enum Verdict {
        /** It rose, by more than chance explains at the level of 0.05. */
        ROSE,
        /** It fell, by more than chance explains at the level of 0.05. */
        FELL,
        /** The test sees no change beyond chance, which is not proof that there was none; or all answers stayed. */
        NOT_CLEAR,
        /** Too few answered, or answered otherwise than before, for any test to tell. */
        TOO_FEW,
        /** There is a figure in one wave only, or no statement can be compared. */
        NOT_COMPARABLE
    }

    /** Copies the lists and refuses missing values. */
    public ConstructChange {
        Objects.requireNonNull(construct);
        Objects.requireNonNull(group);
        Objects.requireNonNull(partnership);
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(earlier);
        Objects.requireNonNull(later);
        items = List.copyOf(items);
        notCompared = List.copyOf(notCompared);
        Objects.requireNonNull(earlierPomp);
        Objects.requireNonNull(laterPomp);
        Objects.requireNonNull(difference);
        Objects.requireNonNull(test);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(sentence);
    }
}
