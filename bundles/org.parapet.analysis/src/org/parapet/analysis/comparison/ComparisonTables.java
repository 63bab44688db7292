// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.parapet.analysis.comparison.ComparisonTable.Axis;
import org.parapet.analysis.comparison.ComparisonTable.Head;

/** Lays the cells of a comparison out in rows and columns, and sorts them. Nothing is averaged to fit. */
public final class ComparisonTables {

    private ComparisonTables() {
    }

    /**
     * Lays cells out.
     *
     * @param comparison the comparison
     * @param rows what stands in the rows
     * @param columns what stands in the columns; another than in the rows
     * @param shown which cells are shown; heads without any cell are left out
     * @return the table; without organisations or roles on an axis, only the cells of everybody
     * @throws IllegalArgumentException when rows and columns are the same
     */
    public static ComparisonTable lay(Comparison comparison, Axis rows, Axis columns, Predicate<ConstructCell> shown) {
        if (rows == columns) {
            throw new IllegalArgumentException("Rows and columns are both " + rows);
        }
        Map<String, ComparedAssessment> assessments = new HashMap<>();
        comparison.assessments().forEach(each -> assessments.put(each.id(), each));
        Map<String, String> constructs = new HashMap<>();
        comparison.constructs().forEach(each -> constructs.put(each.code(), each.label()));
        InstrumentNames names = new InstrumentNames(comparison.instruments());
        boolean organisations = rows == Axis.ORGANISATION || columns == Axis.ORGANISATION;
        boolean roles = rows == Axis.ROLE || columns == Axis.ROLE;
        List<ConstructCell> cells = comparison.cells().stream().filter(cell -> switch (cell.group().kind()) {
            case EVERYBODY -> true;
            case ORGANISATION -> organisations && !roles;
            case ROLE -> roles && !organisations;
        }).filter(shown).toList();
        boolean waves = rows == Axis.WAVE || columns == Axis.WAVE;
        List<ConstructCell> ordered = !waves ? cells : cells.stream().sorted(Comparator.comparing(
                (ConstructCell cell) -> assessments.get(cell.assessment()).waveOrder())).toList();
        Map<String, Head> rowHeads = new LinkedHashMap<>();
        Map<String, Head> columnHeads = new LinkedHashMap<>();
        Map<String, Map<String, List<ConstructCell>>> placed = new HashMap<>();
        for (ConstructCell cell : rows == Axis.WAVE ? ordered : cells) {
            Head head = head(rows, cell, assessments.get(cell.assessment()), constructs, names);
            rowHeads.putIfAbsent(head.key(), head);
        }
        for (ConstructCell cell : columns == Axis.WAVE ? ordered : cells) {
            Head head = head(columns, cell, assessments.get(cell.assessment()), constructs, names);
            columnHeads.putIfAbsent(head.key(), head);
        }
        for (ConstructCell cell : cells) {
            ComparedAssessment assessment = assessments.get(cell.assessment());
            placed.computeIfAbsent(head(rows, cell, assessment, constructs, names).key(), key -> new HashMap<>())
                    .computeIfAbsent(head(columns, cell, assessment, constructs, names).key(), key -> new ArrayList<>())
                    .add(cell);
        }
        return new ComparisonTable(rows, columns, List.copyOf(rowHeads.values()), List.copyOf(columnHeads.values()),
                rowHeads.keySet().stream().map(row -> columnHeads.keySet().stream().map(column -> List.copyOf(placed
                        .get(row).getOrDefault(column, List.of()))).toList()).toList());
    }

    private static Head head(Axis axis, ConstructCell cell, ComparedAssessment assessment,
            Map<String, String> constructs, InstrumentNames names) {
        return switch (axis) {
            case CONSTRUCT -> new Head(cell.construct(), constructs.getOrDefault(cell.construct(), cell.construct()));
            case ASSESSMENT -> new Head(assessment.id(), Messages.get("head.assessment", assessment.partnershipName(),
                    names.of(assessment.instrument()), assessment.wave()));
            case INSTRUMENT -> new Head(assessment.instrument(), names.of(assessment.instrument()));
            case PARTNERSHIP -> new Head(assessment.partnership(), assessment.partnershipName());
            case WAVE -> new Head(assessment.wave(), assessment.wave());
            case ORGANISATION, ROLE -> cell.group().kind() == Group.Kind.EVERYBODY
                    ? new Head("", Messages.get("group.everybody")) : new Head(cell.group().label(),
                            cell.group().label());
        };
    }

    /**
     * Sorts the rows of a table by the figures of a column. Rows without one figure there stand last, and rows with
     * equal figures in their former order.
     *
     * @param table the table
     * @param column the column, from 0
     * @param descending whether the greatest come first
     * @return the table, sorted
     */
    public static ComparisonTable sorted(ComparisonTable table, int column, boolean descending) {
        Comparator<Double> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < table.rowHeads().size(); row++) {
            rows.add(row);
        }
        rows.sort(Comparator.comparing((Integer row) -> value(table, row, column).isEmpty())
                .thenComparing(row -> value(table, row, column).orElse(0), order));
        return new ComparisonTable(table.rows(), table.columns(), rows.stream().map(table.rowHeads()::get).toList(),
                table.columnHeads(), rows.stream().map(table.cells()::get).toList());
    }

    /**
     * Sorts the rows of a table by their labels.
     *
     * @param table the table
     * @param descending whether from Z to A
     * @return the table, sorted
     */
    public static ComparisonTable sortedByLabel(ComparisonTable table, boolean descending) {
        Comparator<String> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < table.rowHeads().size(); row++) {
            rows.add(row);
        }
        rows.sort(Comparator.comparing(row -> table.rowHeads().get(row).label(), order));
        return new ComparisonTable(table.rows(), table.columns(), rows.stream().map(table.rowHeads()::get).toList(),
                table.columnHeads(), rows.stream().map(table.cells()::get).toList());
    }

    private static OptionalDouble value(ComparisonTable table, int row, int column) {
        return table.cell(row, column).map(cell -> cell.pomp().value()).orElse(OptionalDouble.empty());
    }
}
