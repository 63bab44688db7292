// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ComparisonTable;
import org.parapet.analysis.comparison.ComparisonTables;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.analysis.comparison.ConstructChange;
import org.parapet.analysis.comparison.Group;
import org.parapet.model.comparison.Axis;
import org.parapet.model.comparison.Sorting;
import org.parapet.model.comparison.View;

/** Lays a comparison out as its view asks for. */
final class TableLayout {

    private TableLayout() {
    }

    /**
     * {@return the cells in rows and columns, sorted}
     *
     * @param comparison the comparison
     * @param view how they are laid out; its rows and columns differ
     */
    static ComparisonTable of(Comparison comparison, View view) {
        ComparisonTable table = ComparisonTables.lay(comparison, axis(view.getRows()), axis(view.getColumns()),
                cell -> true);
        return switch (view.getSort()) {
            case GIVEN -> table;
            case LABEL -> ComparisonTables.sortedByLabel(table, view.isDescending());
            case VALUE -> table.columnHeads().isEmpty() ? table
                    : ComparisonTables.sorted(table, column(table, view), view.isDescending());
            case CHANGE -> byChange(table, comparison, view.isDescending());
        };
    }

    /** {@return the column that decides about the order, from 0} */
    static int column(ComparisonTable table, View view) {
        List<String> keys = table.columnHeads().stream().map(ComparisonTable.Head::key).toList();
        return Math.max(0, keys.indexOf(view.getSortColumn()));
    }

    static ComparisonTable.Axis axis(Axis axis) {
        return ComparisonTable.Axis.valueOf(axis.name());
    }

    /** Rows in which nothing could move stand last. */
    private static ComparisonTable byChange(ComparisonTable table, Comparison comparison, boolean descending) {
        Comparator<Double> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < table.rowHeads().size(); row++) {
            rows.add(row);
        }
        rows.sort(Comparator.comparing((Integer row) -> movement(table, comparison, row).isEmpty())
                .thenComparing(row -> movement(table, comparison, row).orElse(0.0), order));
        return new ComparisonTable(table.rows(), table.columns(), rows.stream().map(table.rowHeads()::get).toList(),
                table.columnHeads(), rows.stream().map(table.cells()::get).toList());
    }

    /** The greatest movement, up or down, of everybody's figures in a row. */
    private static Optional<Double> movement(ComparisonTable table, Comparison comparison, int row) {
        List<ConstructCell> cells = table.cells().get(row).stream().flatMap(List::stream).toList();
        return comparison.changes().stream().filter(change -> change.group().kind() == Group.Kind.EVERYBODY)
                .filter(change -> cells.stream().anyMatch(cell -> isEnd(change, cell)))
                .filter(change -> change.difference().value().isPresent())
                .map(change -> Math.abs(change.difference().value().getAsDouble())).max(Comparator.naturalOrder());
    }

    private static boolean isEnd(ConstructChange change, ConstructCell cell) {
        return change.construct().equals(cell.construct()) && change.later().equals(cell.assessment());
    }

    /** {@return whether rows can be sorted in a way} */
    static boolean isPossible(Sorting sorting, Comparison comparison) {
        return sorting != Sorting.CHANGE || !comparison.changes().isEmpty();
    }
}
