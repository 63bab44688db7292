// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Figures by row and column, the content of several pictures.
 *
 * @param columns the columns' names, for example assessments, or waves from the first to the last; maybe none
 * @param rows the rows, for example constructs; maybe none
 */
public record FigureTable(List<String> columns, List<Row> rows) {

    /** Copies the lists and refuses rows that do not have a figure for each column. */
    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.figures().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Row " + row.label() + ": " + row.figures().size() + " figures for " + columns.size());
            }
        }
    }

    /**
     * The figures of one row.
     *
     * @param label the row's name
     * @param figures one for each column
     */
    public record Row(String label, List<Figure> figures) {

        /** Copies the list and refuses missing values. */
        public Row {
            Objects.requireNonNull(label);
            figures = List.copyOf(figures);
        }
    }

    /** A figure that may be shown, with its place. */
    record Cell(String row, String column, Figure.Shown figure) {
    }

    /** All figures that may be shown, row by row. */
    List<Cell> shown() {
        return rows.stream().flatMap(row -> Stream.iterate(0, index -> index < columns.size(), index -> index + 1)
                .flatMap(index -> row.figures().get(index).shown().stream()
                        .map(figure -> new Cell(row.label(), columns.get(index), figure)))).toList();
    }

    long count(Class<? extends Figure> kind) {
        return rows.stream().flatMap(row -> row.figures().stream()).filter(kind::isInstance).count();
    }
}
