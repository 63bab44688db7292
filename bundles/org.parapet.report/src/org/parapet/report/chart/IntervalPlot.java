// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.util.Objects;

/**
 * A dot and interval plot: for each row (as a rule a construct) and column (an assessment, a wave, an organisation) a
 * mark on a scale from 0 to 100, the line of its interval through it, and figure, interval and number of answers
 * beside it. Columns are told apart by the marks' forms.
 *
 * @param title what the picture is about
 * @param table the figures
 */
public record IntervalPlot(String title, FigureTable table) implements Picture {

    /** Refuses missing values. */
    public IntervalPlot {
        Objects.requireNonNull(title);
        Objects.requireNonNull(table);
    }

    @Override
    public String alternative() {
        Finding finding = new Finding(table);
        return Messages.get("intervals.alternative", title, table.rows().size(), table.columns().size(),
                finding.extremes() + finding.overlap());
    }
}
