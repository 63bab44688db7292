// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.parapet.report.chart.ChartScale;
import org.parapet.report.chart.DivergingChart;
import org.parapet.report.chart.DivergingChart.Bar;
import org.parapet.report.model.ResultsReport;
import org.parapet.report.model.ResultsReport.Item;
import org.parapet.report.model.ResultsReport.Measure;
import org.parapet.report.model.ResultsReport.Option;
import org.parapet.report.model.ResultsReport.Polarity;
import org.parapet.report.model.ResultsReport.Score;
import org.parapet.report.model.ResultsReport.Section;

/** The results in rows. */
final class ResultsRows {

    private final ResultsReport results;

    ResultsRows(ResultsReport results) {
        this.results = results;
    }

    ReportData data() {
        HeaderValues header = new HeaderValues(results.header());
        Map<String, Object> parameters = header.parameters();
        for (int index = 0; index < ResultsReport.MOST_OPTIONS; index++) {
            boolean used = index < results.options().size();
            parameters.put("option" + (index + 1), used ? results.options().get(index).shortLabel() : "");
            parameters.put("optionLabel" + (index + 1), used ? results.options().get(index).label() : "");
            parameters.put("hideOption" + (index + 1), !used);
        }
        parameters.put("optionsHeading", joined(results.options().stream().map(Option::shortLabel)));
        parameters.put("scoresNote", results.scores().note());
        parameters.put("hideScores", results.scores().own().isEmpty());
        parameters.put("hideSections", results.scores().sections().isEmpty());
        parameters.put("hideConstructs", results.scores().constructs().isEmpty());
        parameters.put("hideResults", results.scores().own().isEmpty() && results.scores().sections().isEmpty()
                && results.scores().constructs().isEmpty());
        BreakdownTables breakdowns = new BreakdownTables(results.breakdowns());
        parameters.putAll(breakdowns.parameters());
        parameters.put("hideComments", results.comments().isEmpty());
        parameters.put("hideErrata", results.errata().isEmpty());
        Map<String, List<? extends Record>> sets = header.dataSets();
        sets.put("scores", results.scores().own().stream().map(ResultsRows::score).toList());
        sets.put("sections", results.scores().sections().stream().map(ResultsRows::section).toList());
        sets.put("constructs", results.scores().constructs().stream().map(ResultsRows::construct).toList());
        sets.put("options", options());
        sets.put("items", items());
        sets.put("groups", breakdowns.columns());
        sets.put("breakdowns", breakdowns.rows());
        sets.put("comments", results.comments().stream()
                .map(comment -> new CommentRow(comment.code(), comment.statement(), comment.text())).toList());
        sets.put("errata", results.errata().stream()
                .map(erratum -> new ErratumRow(erratum.code(), erratum.text())).toList());
        return new ReportData(parameters, sets);
    }

    private static ScoreRow score(Score score) {
        Optional<String> range = score.minimum().isPresent() && score.maximum().isPresent()
                ? Optional.of(Messages.get("score.range", score.minimum().getAsDouble(), score.maximum().getAsDouble()))
                : Optional.empty();
        return new ScoreRow(score.label(), score.value(), score.minimum(), score.maximum(), range, score.pomp(),
                score.band(), score.basis());
    }

    private static SectionRow section(Measure measure) {
        return new SectionRow(measure.label(), measure.pomp(), measure.answered());
    }

    private static ConstructRow construct(Measure measure) {
        return new ConstructRow(measure.label(), measure.pomp(), measure.answered(), measure.basis());
    }

    private List<OptionRow> options() {
        List<OptionRow> rows = new ArrayList<>();
        for (Option option : results.options()) {
            rows.add(new OptionRow(rows.size() + 1, option.code(), option.shortLabel(), option.label(),
                    Messages.get("side." + option.polarity())));
        }
        return rows;
    }

    private List<ItemRow> items() {
        List<Bar> all = results.sections().stream().flatMap(section -> bars(section).stream()).toList();
        ChartScale scale = ChartScale.covering(results.options(), all);
        List<ItemRow> rows = new ArrayList<>();
        int number = 0;
        for (Section section : results.sections()) {
            number++;
            boolean first = true;
            for (Item item : section.items()) {
                Optional<DivergingChart> chart = first ? Optional.of(new DivergingChart(
                        Messages.get("chart.title", section.code(), section.title()), results.options(),
                        bars(section), scale)) : Optional.empty();
                rows.add(item(number, section, item, chart));
                first = false;
            }
        }
        return rows;
    }

    private ItemRow item(int number, Section section, Item item, Optional<DivergingChart> chart) {
        List<OptionalInt> counts = IntStream.range(0, ResultsReport.MOST_OPTIONS)
                .mapToObj(index -> index < item.counts().size() ? OptionalInt.of(item.counts().get(index))
                        : OptionalInt.empty()).toList();
        return new ItemRow(number, section.code(), section.title(),
                Messages.get("section.heading", section.code(), section.title()), section.introduction(),
                section.introduction().isEmpty(), section.pomp(), chart,
                chart.map(shown -> alternative(section)), item.code(), item.text(), counts.get(0), counts.get(1),
                counts.get(2), counts.get(3), counts.get(4), counts.get(5), counts.get(6),
                joined(item.counts().stream().map(String::valueOf)),
                item.answered().answered(),
                item.answered().participants(),
                Messages.get("answered.short", item.answered().answered(), item.answered().participants()),
                String.join(", ", item.findings()), item.agreement(), item.pomp());
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(" \u00b7 "));
    }

    private static List<Bar> bars(Section section) {
        return section.items().stream().map(item -> new Bar(item.code(), item.counts())).toList();
    }

    private String alternative(Section section) {
        Comparator<Item> byShare = Comparator.comparingDouble(
                item -> (double) favourable(item) / item.answered().answered());
        List<Item> answered = section.items().stream().filter(item -> item.answered().answered() > 0).toList();
        if (answered.isEmpty()) {
            return Messages.get("chart.alternative.empty", section.code(), section.title());
        }
        Item most = answered.stream().max(byShare).orElseThrow();
        Item least = answered.stream().min(byShare).orElseThrow();
        return Messages.get("chart.alternative", section.code(), section.title(), section.items().size(), most.code(),
                favourable(most), most.answered().answered(), least.code(), favourable(least),
                least.answered().answered());
    }

    private int favourable(Item item) {
        return IntStream.range(0, item.counts().size())
                .filter(index -> results.options().get(index).polarity() == Polarity.FAVOURABLE)
                .map(item.counts()::get).sum();
    }

    /**
     * One of the instrument's own scores.
     *
     * @param label what is scored
     * @param value the score
     * @param minimum least possible score
     * @param maximum greatest possible score
     * @param range both in words
     * @param pomp percent of maximum possible
     * @param band the source's band
     * @param basis how the figure came about
     */
    public record ScoreRow(String label, OptionalDouble value, OptionalDouble minimum, OptionalDouble maximum,
            Optional<String> range, OptionalDouble pomp, Optional<String> band, String basis) {
    }

    /**
     * A section as percent of maximum possible.
     *
     * @param label the section
     * @param pomp percent of maximum possible
     * @param answered how many answered, in words
     */
    public record SectionRow(String label, OptionalDouble pomp, Optional<String> answered) {
    }

    /**
     * A construct as percent of maximum possible.
     *
     * @param label the construct
     * @param pomp percent of maximum possible
     * @param answered how many answered, in words
     * @param basis the items it comes from, or why it is not measured
     */
    public record ConstructRow(String label, OptionalDouble pomp, Optional<String> answered,
            Optional<String> basis) {
    }

    /**
     * An answer of the response scale.
     *
     * @param number its place, from 1
     * @param code its code
     * @param shortLabel its abbreviation
     * @param label its wording
     * @param side on which side of zero the charts show it
     */
    public record OptionRow(int number, String code, String shortLabel, String label, String side) {
    }

    /**
     * An item with its section; only the first item of a section carries the section's chart.
     *
     * @param section the section's place, from 1
     * @param sectionCode its code
     * @param sectionTitle its title
     * @param sectionHeading code and title in one line
     * @param sectionIntroduction the question its items share
     * @param hideIntroduction whether there is no such question
     * @param sectionPomp percent of maximum possible
     * @param chart the section's chart
     * @param chartAlternative what the chart shows, in words
     * @param code the item's code
     * @param text its wording
     * @param count1 how many chose the first option
     * @param count2 how many chose the second option
     * @param count3 how many chose the third option
     * @param count4 how many chose the fourth option
     * @param count5 how many chose the fifth option
     * @param count6 how many chose the sixth option
     * @param count7 how many chose the seventh option
     * @param counts all counts in one line, in the order of the options
     * @param answered how many answered
     * @param participants how many took part
     * @param answeredText both in words
     * @param findings labels of the findings
     * @param agreement agreement A
     * @param pomp percent of maximum possible
     */
    public record ItemRow(int section, String sectionCode, String sectionTitle, String sectionHeading,
            Optional<String> sectionIntroduction, boolean hideIntroduction, OptionalDouble sectionPomp,
            Optional<DivergingChart> chart, Optional<String> chartAlternative, String code, String text,
            OptionalInt count1, OptionalInt count2, OptionalInt count3, OptionalInt count4, OptionalInt count5,
            OptionalInt count6, OptionalInt count7, String counts, int answered, int participants, String answeredText,
            String findings, OptionalDouble agreement, OptionalDouble pomp) {
    }

    /**
     * A comment without its author.
     *
     * @param code the item's code
     * @param statement its wording
     * @param comment the comment
     */
    public record CommentRow(String code, String statement, String comment) {
    }

    /**
     * A slip in the source.
     *
     * @param code the item's code
     * @param text what is wrong
     */
    public record ErratumRow(String code, String text) {
    }
}
