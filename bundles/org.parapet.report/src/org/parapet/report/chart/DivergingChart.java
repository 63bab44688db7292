// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.util.List;
import java.util.Objects;

import org.parapet.report.model.ResultsReport.Option;

/**
 * What a diverging stacked bar chart shows: one bar an item, unfavourable answers to the left of zero and favourable
 * ones to the right, neutral answers half and half (Robbins and Heiberger 2011, "Plotting Likert and other rating
 * scales"). Every segment carries its number, so that the chart can be read without colour.
 *
 * @param title what the chart is about; used in the text alternative
 * @param options the answers in the order of the response scale
 * @param bars the items, first on top
 * @param scale the scale, shared by the charts of one report
 */
public record DivergingChart(String title, List<Option> options, List<Bar> bars, ChartScale scale) {

    /** Copies the lists and refuses bars whose counts do not fit the options. */
    public DivergingChart {
        Objects.requireNonNull(title);
        options = List.copyOf(options);
        bars = List.copyOf(bars);
        Objects.requireNonNull(scale);
        for (Bar bar : bars) {
            if (bar.counts().size() != options.size()) {
                throw new IllegalArgumentException(
                        "Bar " + bar.code() + ": " + bar.counts().size() + " counts for " + options.size());
            }
        }
    }

    /**
     * One item.
     *
     * @param code the item's code, written on the axis
     * @param counts how many chose each option, in the order of the options; 0 or more
     */
    public record Bar(String code, List<Integer> counts) {

        /** Copies the list and refuses missing values. */
        public Bar {
            Objects.requireNonNull(code);
            counts = List.copyOf(counts);
        }

        /**
         * Returns how many people answered the item.
         *
         * @return the sum of the counts, 0 or more
         */
        public int answered() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }
}
