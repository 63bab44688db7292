// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.parapet.report.model.ResultsReport;
import org.parapet.report.model.ResultsReport.Breakdown;

/**
 * The breakdowns in rows, twice: with a column for each group, easy to compare, where no breakdown has more groups than
 * a page has room for; and with a row for each group.
 */
final class BreakdownTables {

    /** The most groups that stand side by side. */
    static final int MOST_COLUMNS = 6;

    /**
     * The numbers of group columns of the tables in the design, of which one is shown. A table whose columns are hidden
     * instead makes BIRT's writer of tagged PDF fail.
     */
    private static final int[] TABLES = {2, 3, MOST_COLUMNS};

    private final List<Breakdown> breakdowns;
    private final int widest;

    BreakdownTables(List<Breakdown> breakdowns) {
        this.breakdowns = List.copyOf(breakdowns);
        this.widest = breakdowns.stream().mapToInt(breakdown -> groups(breakdown).size()).max().orElse(0);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new TreeMap<>();
        parameters.put("hideBreakdowns", breakdowns.isEmpty());
        parameters.put("hideGroupRows", breakdowns.isEmpty() || widest <= MOST_COLUMNS);
        int narrower = -1;
        for (int columns : TABLES) {
            parameters.put("hideGroups" + columns, breakdowns.isEmpty() || widest <= narrower || widest > columns);
            narrower = columns;
        }
        return parameters;
    }

    List<GroupsRow> columns() {
        List<GroupsRow> rows = new ArrayList<>();
        if (widest > MOST_COLUMNS) {
            return rows;
        }
        int number = 0;
        for (Breakdown breakdown : breakdowns) {
            number++;
            List<String> groups = groups(breakdown);
            if (groups.isEmpty()) {
                rows.add(row(number, breakdown, Optional.empty(), groups, Map.of()));
            }
            Map<String, Map<String, String>> measures = new LinkedHashMap<>();
            breakdown.rows().forEach(row -> measures.computeIfAbsent(row.measure(), key -> new TreeMap<>())
                    .put(row.group(), figure(row)));
            for (Map.Entry<String, Map<String, String>> measure : measures.entrySet()) {
                rows.add(row(number, breakdown, Optional.of(measure.getKey()), groups, measure.getValue()));
            }
        }
        return rows;
    }

    private static GroupsRow row(int number, Breakdown breakdown, Optional<String> measure, List<String> groups,
            Map<String, String> figures) {
        List<Optional<String>> heads = filled(groups);
        List<Optional<String>> cells = filled(groups.stream()
                .map(group -> figures.getOrDefault(group, Messages.get("value.hidden"))).toList());
        return new GroupsRow(number, breakdown.title(), breakdown.note(), breakdown.note().isEmpty(),
                groups.isEmpty(), measure, heads.get(0), heads.get(1), heads.get(2), heads.get(3), heads.get(4),
                heads.get(5), cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
    }

    private static List<Optional<String>> filled(List<String> texts) {
        return IntStream.range(0, MOST_COLUMNS).mapToObj(index -> index < texts.size()
                ? Optional.of(texts.get(index)) : Optional.<String>empty()).toList();
    }

    private static String figure(ResultsReport.BreakdownRow row) {
        return row.pomp().isPresent() && row.answers().isPresent()
                ? Messages.get("breakdown.figure", row.pomp().getAsDouble(), row.answers().getAsInt())
                : Messages.get("value.hidden");
    }

    private static List<String> groups(Breakdown breakdown) {
        return breakdown.rows().stream().map(ResultsReport.BreakdownRow::group).distinct().toList();
    }

    List<BreakdownRow> rows() {
        List<BreakdownRow> rows = new ArrayList<>();
        int number = 0;
        for (Breakdown breakdown : breakdowns) {
            number++;
            boolean hideNote = breakdown.note().isEmpty();
            if (breakdown.rows().isEmpty()) {
                rows.add(new BreakdownRow(number, breakdown.title(), breakdown.note(), Messages.get("value.hidden"),
                        "", OptionalInt.empty(), OptionalDouble.empty(), hideNote, true));
            }
            for (ResultsReport.BreakdownRow row : breakdown.rows()) {
                rows.add(new BreakdownRow(number, breakdown.title(), breakdown.note(), row.measure(), row.group(),
                        row.answers(), row.pomp(), hideNote, false));
            }
        }
        return rows;
    }

    /**
     * A line of a breakdown with a column for each group.
     *
     * @param breakdown the breakdown's place, from 1
     * @param title its title
     * @param note what was hidden
     * @param hideNote whether there is no note
     * @param hideRows whether all figures are hidden, so that the line only carries title and note
     * @param measure the section, construct or total
     * @param head1 the first group's name
     * @param head2 the second group's name
     * @param head3 the third group's name
     * @param head4 the fourth group's name
     * @param head5 the fifth group's name
     * @param head6 the sixth group's name
     * @param group1 percent of maximum possible and number of answers of the first group
     * @param group2 the same of the second group
     * @param group3 the same of the third group
     * @param group4 the same of the fourth group
     * @param group5 the same of the fifth group
     * @param group6 the same of the sixth group
     */
    public record GroupsRow(int breakdown, String title, Optional<String> note, boolean hideNote, boolean hideRows,
            Optional<String> measure, Optional<String> head1, Optional<String> head2, Optional<String> head3,
            Optional<String> head4, Optional<String> head5, Optional<String> head6, Optional<String> group1,
            Optional<String> group2, Optional<String> group3, Optional<String> group4, Optional<String> group5,
            Optional<String> group6) {
    }

    /**
     * A line of a breakdown with a row for each group.
     *
     * @param breakdown the breakdown's place, from 1
     * @param title its title
     * @param note what was hidden
     * @param measure the section, construct or total
     * @param group the organisation or role
     * @param answers how many answers
     * @param pomp percent of maximum possible
     * @param hideNote whether there is no note
     * @param hideRows whether all figures are hidden, so that the line only carries title and note
     */
    public record BreakdownRow(int breakdown, String title, Optional<String> note, String measure, String group,
            OptionalInt answers, OptionalDouble pomp, boolean hideNote, boolean hideRows) {
    }
}
