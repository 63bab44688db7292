// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.birt.chart.model.data.SeriesDefinition;
import org.eclipse.birt.chart.model.impl.ChartWithAxesImpl;

/**
 * A chart whose legend lists the series from left to right as the bars show them. The chart engine stacks series
 * outwards from zero and would list the unfavourable side inside out. Each series definition's z order is its place in
 * the legend; a negative one is left out.
 */
final class DivergingChartModel extends ChartWithAxesImpl {

    /** Creates an empty chart with its axes. */
    static DivergingChartModel empty() {
        DivergingChartModel chart = new DivergingChartModel();
        chart.initialize();
        return chart;
    }

    @Override
    public SeriesDefinition[] getSeriesForLegend() {
        return Arrays.stream(super.getSeriesForLegend()).filter(definition -> definition.getZOrder() >= 0)
                .sorted(Comparator.comparingInt(SeriesDefinition::getZOrder)).toArray(SeriesDefinition[]::new);
    }

    @Override
    public DivergingChartModel copyInstance() {
        DivergingChartModel copy = new DivergingChartModel();
        copy.set(this);
        return copy;
    }
}
