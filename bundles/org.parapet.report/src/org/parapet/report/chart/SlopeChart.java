// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.util.Objects;

/**
 * A slope chart: a line for each row (as a rule a construct) from wave to wave on a scale from 0 to 100, solid where it
 * rises from the first to the last wave, dashed where it falls, thin where it stays within one. A wave without figure
 * leaves a gap. Whether a change is more than chance is not for this picture to say.
 *
 * @param title what the picture is about
 * @param table the figures; its columns are the waves in order
 */
public record SlopeChart(String title, FigureTable table) implements Picture {

    /** Refuses missing values. */
    public SlopeChart {
        Objects.requireNonNull(title);
        Objects.requireNonNull(table);
    }

    @Override
    public String alternative() {
        return Messages.get("slopes.alternative", title, table.rows().size(), table.columns().size(),
                new Changes(table).finding());
    }
}
