// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.util.Objects;

/**
 * A heat map: a field for each row (as a rule a construct) and column (an assessment), darker for more, with the figure
 * in it. Hidden figures are hatched, and what is not measured has a dashed frame. Many columns are broken into several
 * blocks, one below the other.
 *
 * @param title what the picture is about
 * @param table the figures
 */
public record HeatMap(String title, FigureTable table) implements Picture {

    /** Refuses missing values. */
    public HeatMap {
        Objects.requireNonNull(title);
        Objects.requireNonNull(table);
    }

    @Override
    public String alternative() {
        return Messages.get("heatMap.alternative", title, table.rows().size(), table.columns().size(),
                new Finding(table).extremes());
    }
}
