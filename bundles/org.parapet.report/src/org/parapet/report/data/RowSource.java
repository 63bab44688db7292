// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.parapet.report.chart.DivergingChart;
import org.parapet.report.chart.Picture;

/** Where the data sets of one report task find their rows and pictures. */
public final class RowSource {

    private final ReportData data;
    private final Function<DivergingChart, byte[]> charts;
    private final Function<Picture, byte[]> pictures;
    private final UnaryOperator<String> texts;

    /**
     * Creates a source.
     *
     * @param data the rows
     * @param charts draws a diverging chart in the format that the report's output takes
     * @param pictures draws any other picture in that format
     * @param texts gives each text as the output can print it
     */
    public RowSource(ReportData data, Function<DivergingChart, byte[]> charts, Function<Picture, byte[]> pictures,
            UnaryOperator<String> texts) {
        this.data = Objects.requireNonNull(data);
        this.charts = Objects.requireNonNull(charts);
        this.pictures = Objects.requireNonNull(pictures);
        this.texts = Objects.requireNonNull(texts);
    }

    /**
     * Returns the rows of a data set.
     *
     * @param dataSet the data set's name
     * @return the rows, maybe none
     * @throws IllegalArgumentException if the report has no such data set; the message names those it has
     */
    public List<? extends Record> rows(String dataSet) {
        List<? extends Record> rows = data.dataSets().get(dataSet);
        if (rows == null) {
            throw new IllegalArgumentException("No data set " + dataSet + " but " + data.dataSets().keySet());
        }
        return rows;
    }

    byte[] picture(DivergingChart chart) {
        return charts.apply(chart);
    }

    String text(String text) {
        return texts.apply(text);
    }

    byte[] picture(Picture picture) {
        return pictures.apply(picture);
    }
}
