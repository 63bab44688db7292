// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final Map<String, List<Method>> columns;

    /**
     * Creates a source.
     *
     * @param data the rows
     * @param charts draws a diverging chart in the format that the report's output takes
     * @param pictures draws any other picture in that format
     * @param texts gives each text as the output can print it
     * @param columns the columns of data sets by the data sets' names, as far as they are known; empty for the first
     *        report of a design, and to be given again for the next one
     */
    public RowSource(ReportData data, Function<DivergingChart, byte[]> charts, Function<Picture, byte[]> pictures,
            UnaryOperator<String> texts, Map<String, List<Method>> columns) {
        this.data = Objects.requireNonNull(data);
        this.charts = Objects.requireNonNull(charts);
        this.pictures = Objects.requireNonNull(pictures);
        this.texts = Objects.requireNonNull(texts);
        this.columns = Objects.requireNonNull(columns);
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

    /** What reads the columns of a data set from its rows. */
    Optional<List<Method>> columns(String dataSet) {
        return Optional.ofNullable(columns.get(dataSet));
    }

    void keepColumns(String dataSet, List<Method> read) {
        columns.put(dataSet, read);
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
