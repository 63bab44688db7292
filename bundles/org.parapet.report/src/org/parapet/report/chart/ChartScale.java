// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.parapet.report.chart.DivergingChart.Bar;
import org.parapet.report.model.ResultsReport.Option;
import org.parapet.report.model.ResultsReport.Polarity;

/**
 * The scale of a diverging chart. Charts that stand in one report share a scale, so that equally long bars mean equally
 * many answers.
 *
 * @param unit what the length of a segment is
 * @param left how far the longest bar reaches to the unfavourable side, 0 or more
 * @param right how far the longest bar reaches to the favourable side, 0 or more
 */
public record ChartScale(Unit unit, double left, double right) {

    /** Up to this many answers an item, segments show numbers of participants. */
    public static final int MOST_COUNTED = 60;

    /** What the length of a segment is. */
    public enum Unit {
        /** Numbers of participants. */
        PARTICIPANTS,
        /** Percent of those who answered the item, because long numbers do not fit into segments. */
        PERCENT
    }

    /** Refuses missing values. */
    public ChartScale {
        Objects.requireNonNull(unit);
    }

    /**
     * Returns the scale that holds all bars of a report.
     *
     * @param options the answers in the order of the counts
     * @param bars all bars that share the scale
     * @throws IllegalArgumentException if the counts of a bar do not fit the options
     * @return participants up to {@link #MOST_COUNTED} answers an item, else percent
     */
    public static ChartScale covering(List<Option> options, List<Bar> bars) {
        for (Bar bar : bars) {
            if (bar.counts().size() != options.size()) {
                throw new IllegalArgumentException(
                        "Bar " + bar.code() + ": " + bar.counts().size() + " counts for " + options.size());
            }
        }
        int most = bars.stream().mapToInt(Bar::answered).max().orElse(0);
        Unit unit = most > MOST_COUNTED ? Unit.PERCENT : Unit.PARTICIPANTS;
        ChartScale measure = new ChartScale(unit, 0, 0);
        double left = bars.stream().mapToDouble(bar -> measure.side(options, bar, Polarity.UNFAVOURABLE)).max()
                .orElse(0);
        double right = bars.stream().mapToDouble(bar -> measure.side(options, bar, Polarity.FAVOURABLE)).max()
                .orElse(0);
        return new ChartScale(unit, left, right);
    }

    /** The length of one segment in this scale's unit. */
    double length(Bar bar, int option) {
        int count = bar.counts().get(option);
        if (unit == Unit.PARTICIPANTS || bar.answered() == 0) {
            return count;
        }
        return 100.0 * count / bar.answered();
    }

    private double side(List<Option> options, Bar bar, Polarity side) {
        return IntStream.range(0, options.size()).mapToDouble(index -> {
            Polarity polarity = options.get(index).polarity();
            double share = polarity == side ? 1 : polarity == Polarity.NEUTRAL ? 0.5 : 0;
            return share * length(bar, index);
        }).sum();
    }
}
