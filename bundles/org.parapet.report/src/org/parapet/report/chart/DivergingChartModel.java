// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.birt.chart.model.data.SeriesDefinition;
import org.eclipse.birt.chart.model.impl.ChartWithAxesImpl;

/**
 * A chart whose legend lists the answers from left to right as the bars show them. The chart engine stacks series
 * outwards from zero and would list the unfavourable side inside out, and halved answers twice.
 */
final class DivergingChartModel extends ChartWithAxesImpl {

    private final List<String> legendOrder;

    private DivergingChartModel(List<String> legendOrder) {
        this.legendOrder = legendOrder;
    }

    /** Creates an empty chart with its axes, whose legend lists the series with these identifiers once each. */
    static DivergingChartModel withLegend(List<String> identifiers) {
        DivergingChartModel chart = new DivergingChartModel(List.copyOf(identifiers));
        chart.initialize();
        return chart;
    }

    @Override
    public SeriesDefinition[] getSeriesForLegend() {
        SeriesDefinition[] definitions = super.getSeriesForLegend();
        List<SeriesDefinition> ordered = new ArrayList<>();
        for (String identifier : legendOrder) {
            Arrays.stream(definitions)
                    .filter(definition -> definition.getSeries().stream()
                            .anyMatch(series -> identifier.equals(series.getSeriesIdentifier())))
                    .findFirst().ifPresent(ordered::add);
        }
        return ordered.toArray(SeriesDefinition[]::new);
    }

    @Override
    public DivergingChartModel copyInstance() {
        DivergingChartModel copy = new DivergingChartModel(legendOrder);
        copy.set(this);
        return copy;
    }
}
