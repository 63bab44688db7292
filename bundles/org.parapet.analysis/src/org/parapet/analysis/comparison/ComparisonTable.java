// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Cells of a comparison in rows and columns, as a page, a report or the command line shows them.
 *
 * @param rows what stands in the rows
 * @param columns what stands in the columns
 * @param rowHeads the heads of the rows, in order
 * @param columnHeads the heads of the columns, in order
 * @param cells for each row, for each column, the cells that belong there, in the comparison's order; several where the
 *        axes leave something open, since figures are never averaged to fit into one
 */
public record ComparisonTable(Axis rows, Axis columns, List<Head> rowHeads, List<Head> columnHeads,
        List<List<List<ConstructCell>>> cells) {

    /** What can stand in rows and columns. */
    public enum Axis {
        /** Constructs. */
        CONSTRUCT,
        /** Assessments: partnership, instrument and wave together. */
        ASSESSMENT,
        /** Editions of instruments. */
        INSTRUMENT,
        /** Partnerships. */
        PARTNERSHIP,
        /** Organisations, or several small ones put together; with everybody first. */
        ORGANISATION,
        /** Roles; with everybody first. */
        ROLE,
        /** Waves by name, in the order of the partnerships' files. */
        WAVE
    }

    /**
     * A row's or a column's head.
     *
     * @param key what it stands for: a construct's code, an assessment's id, an edition's reference and so on
     * @param label what to print
     */
    public record Head(String key, String label) {

        /** Refuses missing values. */
        public Head {
            Objects.requireNonNull(key);
            Objects.requireNonNull(label);
        }
    }

    /** Copies the lists and refuses missing values. */
    public ComparisonTable {
        Objects.requireNonNull(rows);
        Objects.requireNonNull(columns);
        rowHeads = List.copyOf(rowHeads);
        columnHeads = List.copyOf(columnHeads);
        cells = List.copyOf(cells);
    }

    /**
     * {@return the only cell at a place; empty when there is none, or several}
     *
     * @param row from 0
     * @param column from 0
     */
    public Optional<ConstructCell> cell(int row, int column) {
        List<ConstructCell> here = cells.get(row).get(column);
        return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
    }
}
