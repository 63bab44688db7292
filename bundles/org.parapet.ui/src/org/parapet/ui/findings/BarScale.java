// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import java.util.Collection;
import java.util.List;
import org.parapet.analysis.result.OptionCount;

/**
 * The scale that all bars of a page share, so that equally long bars mean equally many answers.
 *
 * @param percent whether lengths are percent of those who answered the item, because there are many
 * @param left how far the longest bar reaches to the left, 0 or more
 * @param right how far the longest bar reaches to the right, 0 or more
 */
record BarScale(boolean percent, double left, double right) {

    /** Up to this many answers an item, one answer has the same length in every bar. */
    static final int MOST_COUNTED = 60;

    static BarScale covering(Collection<List<OptionCount>> bars) {
        boolean percent = bars.stream().anyMatch(counts -> answered(counts) > MOST_COUNTED);
        BarScale measure = new BarScale(percent, 0, 0);
        List<DivergingBar> laidOut = bars.stream().map(measure::bar).toList();
        return new BarScale(percent, laidOut.stream().mapToDouble(DivergingBar::left).max().orElse(0),
                laidOut.stream().mapToDouble(DivergingBar::right).max().orElse(0));
    }

    DivergingBar bar(List<OptionCount> counts) {
        int answered = answered(counts);
        return DivergingBar.of(counts, percent && answered > 0 ? 100.0 / answered : 1);
    }

    private static int answered(List<OptionCount> counts) {
        return counts.stream().mapToInt(OptionCount::count).sum();
    }
}
