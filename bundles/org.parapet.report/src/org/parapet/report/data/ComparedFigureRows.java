// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.analysis.comparison.Group;
import org.parapet.analysis.figure.Caveat;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.figure.Method;

/** The cells of a comparison and their figures in rows, and what must be known to read them. */
final class ComparedFigureRows {

    private final Comparison comparison;
    private final ComparedLabels labels;

    ComparedFigureRows(Comparison comparison, ComparedLabels labels) {
        this.comparison = comparison;
        this.labels = labels;
    }

    /** A row for each cell, or for those of everybody only. */
    List<CellRow> cells(boolean everybodyOnly) {
        List<CellRow> rows = new ArrayList<>();
        Set<String> constructs = new LinkedHashSet<>();
        for (ConstructCell cell : comparison.cells()) {
            if (everybodyOnly && cell.group().kind() != Group.Kind.EVERYBODY) {
                continue;
            }
            constructs.add(cell.construct());
            rows.add(new CellRow(constructs.size(), labels.construct(cell.construct()),
                    labels.fullName(cell.assessment()),
                    ComparedNames.group(cell.group()), cell.isMeasured() ? value("value.one", cell.pomp())
                            : Messages.get("state." + cell.state()), cell.isMeasured()
                                    ? OptionalInt.of(cell.fewestAnswers()) : OptionalInt.empty(),
                    cell.isMeasured() ? interval(cell.pomp()) : cell.reason(),
                    cell.isMeasured() ? value("value.one", cell.spread()) : "",
                    cell.isMeasured() ? value("value.two", cell.agreement()) : ""));
        }
        return rows;
    }

    private static String value(String pattern, Figure figure) {
        return figure.value().isPresent() ? Messages.get(pattern, figure.value().getAsDouble())
                : Messages.get("value.none");
    }

    private static String interval(Figure figure) {
        return figure.interval().map(range -> Messages.get("interval.one", range.low(), range.high()))
                .orElseGet(() -> figure.absence().map(each -> each.text()).orElse(Messages.get("interval.none")));
    }

    List<FigureRow> figures() {
        List<FigureRow> rows = new ArrayList<>();
        Set<String> places = new LinkedHashSet<>();
        for (ConstructCell cell : comparison.cells()) {
            String assessment = labels.fullName(cell.assessment());
            places.add(cell.construct() + '\n' + cell.assessment());
            int number = places.size();
            if (!cell.isMeasured()) {
                rows.add(new FigureRow(number, labels.construct(cell.construct()), assessment,
                        ComparedNames.group(cell.group()),
                        Messages.get("state." + cell.state()), OptionalDouble.empty(), Optional.empty(),
                        OptionalInt.empty(), OptionalDouble.empty(), OptionalDouble.empty(), cell.reason(),
                        cell.reason()));
                continue;
            }
            for (Figure figure : List.of(cell.pomp(), cell.spread(), cell.agreement())) {
                rows.add(figure(number, cell, assessment, figure));
            }
        }
        return rows;
    }

    private FigureRow figure(int number, ConstructCell cell, String assessment, Figure figure) {
        boolean agreement = figure.method() == Method.AGREEMENT_OF_QUESTIONS || figure.method() == Method.AGREEMENT;
        Optional<String> value = figure.value().isPresent() ? Optional.of(Messages.get(agreement ? "value.two"
                : "value.one", figure.value().getAsDouble())) : Optional.empty();
        String interval = figure.interval().map(range -> Messages.get(agreement ? "interval.two" : "interval.one",
                range.low(), range.high())).orElseGet(() -> figure.absence().map(each -> each.text()).orElse(""));
        return new FigureRow(number, labels.construct(cell.construct()), assessment, ComparedNames.group(cell.group()),
                figure.method().title(), figure.value(), value, OptionalInt.of(figure.n()),
                figure.interval().map(range -> OptionalDouble.of(range.low())).orElse(OptionalDouble.empty()),
                figure.interval().map(range -> OptionalDouble.of(range.high())).orElse(OptionalDouble.empty()),
                interval,
                String.join(", ", cell.items()));
    }

    private List<Figure> used() {
        List<Figure> used = new ArrayList<>();
        comparison.cells().stream().filter(ConstructCell::isMeasured).forEach(cell -> used.addAll(
                List.of(cell.pomp(), cell.spread(), cell.agreement())));
        comparison.changes().forEach(change -> used.addAll(List.of(change.difference(), change.test())));
        return used;
    }

    List<MethodRow> methods() {
        return used().stream().map(Figure::method).distinct().sorted()
                .map(method -> new MethodRow(method.title(), method.formula(), method.source())).toList();
    }

    List<String> caveats() {
        Set<Caveat> caveats = new LinkedHashSet<>();
        used().forEach(figure -> caveats.addAll(figure.caveats()));
        return caveats.stream().sorted().map(Caveat::text).toList();
    }

    /**
     * A construct in an assessment, of everybody or of a group, with its three figures.
     *
     * @param number the construct's place, from 1
     * @param construct the construct
     * @param assessment the assessment
     * @param group whose answers
     * @param pomp percent of maximum possible, or why there is none in a word
     * @param answers how many answered the statement that fewest answered
     * @param interval the interval of the percent, or why there is none
     * @param spread the standard deviation
     * @param agreement agreement A
     */
    public record CellRow(int number, String construct, String assessment, String group, String pomp,
            OptionalInt answers, String interval, String spread, String agreement) {
    }

    /**
     * One figure.
     *
     * @param number the place of construct and assessment, from 1; equal for all their groups and figures
     * @param construct the construct
     * @param assessment the assessment
     * @param group whose answers
     * @param method by which method, or why there is none
     * @param value the value
     * @param valueText the value as people read it
     * @param answers how many answered
     * @param low the lower end of the interval
     * @param high the upper end of the interval
     * @param interval the interval as people read it, or why there is none
     * @param items the statements behind it
     */
    public record FigureRow(int number, String construct, String assessment, String group, String method,
            OptionalDouble value, Optional<String> valueText, OptionalInt answers, OptionalDouble low,
            OptionalDouble high, String interval, String items) {
    }

    /**
     * A method.
     *
     * @param title what it is called
     * @param formula its formula
     * @param source where it is published
     */
    public record MethodRow(String title, String formula, String source) {
    }
}
