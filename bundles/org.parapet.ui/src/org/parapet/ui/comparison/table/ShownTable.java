// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parapet.analysis.comparison.ComparisonTable;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.grid.GridCursor;

/**
 * What a grid shows: the cells of a comparison in rows and columns, and the words for them.
 *
 * @param table the cells
 * @param words says what is in them
 * @param noted whether there is a note on a cell
 */
record ShownTable(ComparisonTable table, CellWords words, Predicate<ConstructCell> noted) {

    GridCursor.Size size() {
        return new GridCursor.Size(table.rowHeads().size(), table.columnHeads().size());
    }

    String rowLabel(int row) {
        return label(table.rows(), table.rowHeads().get(row));
    }

    String columnLabel(int column) {
        return label(table.columns(), table.columnHeads().get(column));
    }

    /** Assessments and instruments by the names that people know. */
    private String label(ComparisonTable.Axis axis, ComparisonTable.Head head) {
        return switch (axis) {
            case ASSESSMENT -> words.assessment(head.key());
            case INSTRUMENT -> words.instrument(head.key());
            case CONSTRUCT, PARTNERSHIP, ORGANISATION, ROLE, WAVE -> head.label();
        };
    }

    List<ConstructCell> cells(GridCursor place) {
        return table.cells().get(place.row()).get(place.column());
    }

    /** {@return the heads of a place, joined} */
    String name(GridCursor place) {
        return Messages.text("cell.name", rowLabel(place.row()), columnLabel(place.column()));
    }

    /** {@return everything about the cells at a place, for a screen reader and a tooltip; a line for each} */
    String description(GridCursor place) {
        List<ConstructCell> cells = cells(place);
        return cells.isEmpty() ? Messages.text("cell.spoken", name(place), Messages.text("cell.nothing"))
                : cells.stream().map(cell -> words.sentence(cell, noted.test(cell))).collect(Collectors.joining("\n"));
    }

    /** {@return where the heads of a place in another table stand in this one; at the beginning where they are gone} */
    GridCursor find(ShownTable other, GridCursor place) {
        return new GridCursor(
                Math.max(0, table.rowHeads().indexOf(other.table.rowHeads().get(place.row()))),
                Math.max(0, table.columnHeads().indexOf(other.table.columnHeads().get(place.column()))));
    }
}
