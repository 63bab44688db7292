// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.ComparedConstruct;
import org.parapet.analysis.comparison.ComparedInstrument;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.analysis.comparison.ConstructChange;
import org.parapet.analysis.comparison.ConstructChange.Verdict;
import org.parapet.analysis.comparison.Disagreement;
import org.parapet.analysis.comparison.Group;
import org.parapet.analysis.comparison.PartnershipDistribution;
import org.parapet.analysis.figure.Caveat;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.figure.Method;
import org.parapet.report.chart.Picture;
import org.parapet.report.model.ComparedReport;
import org.parapet.report.model.InstrumentNote;
import org.parapet.report.model.PortfolioReport;

/** A report about several assessments in rows. */
final class ComparedRows {

    private static final List<String> HIDDEN_WHEN_EMPTY = List.of("overview", "intervals", "groupIntervals", "slopes",
            "walls", "disagreements", "changes", "distributions", "leftOut");

    private final ComparedReport report;
    private final Comparison comparison;
    private final Map<String, ComparedAssessment> assessments;

    ComparedRows(ComparedReport report) {
        this.report = report;
        comparison = report.comparison();
        assessments = comparison.assessments().stream()
                .collect(Collectors.toMap(ComparedAssessment::id, each -> each, (first, second) -> first));
    }

    ReportData data() {
        Map<String, List<? extends Record>> sets = dataSets();
        return new ReportData(parameters(sets), sets);
    }

    Map<String, Object> parameters(Map<String, List<? extends Record>> sets) {
        Map<String, Object> parameters = new HeaderValues(report.header()).parameters();
        long partnerships = comparison.assessments().stream().map(ComparedAssessment::partnership).distinct().count();
        parameters.put("subtitle", Messages.get("compared.subtitle", report.header().instrument().title(),
                report.header().wave()));
        parameters.put("footer", report.instruments().stream().map(note -> Messages.get("footer", note.title(),
                note.edition(), note.fidelity())).collect(Collectors.joining("; ")));
        parameters.put("partnershipsCount", (int) partnerships);
        parameters.put("assessmentsCount", comparison.assessments().size());
        parameters.put("constructsCount", (int) comparison.cells().stream().filter(ConstructCell::isMeasured)
                .map(ConstructCell::construct).distinct().count());
        parameters.put("seed", Long.toString(comparison.seed()));
        parameters.put("crosswalks", String.join(", ", comparison.crosswalks()));
        HIDDEN_WHEN_EMPTY.forEach(set -> parameters.put("hide" + set.substring(0, 1).toUpperCase(Locale.ROOT)
                + set.substring(1), sets.get(set).isEmpty()));
        parameters.put("disagreementsNote", Messages.get(comparison.disagreements().isEmpty()
                ? comparison.instruments().stream().map(ComparedInstrument::id).distinct().count() < 2
                        ? "disagreements.oneInstrument" : "disagreements.none" : "disagreements.some"));
        parameters.put("changesNote", Messages.get(comparison.changes().isEmpty() ? "changes.none" : "changes.some"));
        parameters.put("cellsNote", Messages.get(isPortfolio() ? "cells.everybody" : "cells.all"));
        parameters.put("distributionsNote", Messages.get(comparison.distributions().isEmpty() ? "distributions.none"
                : "distributions.some"));
        return parameters;
    }

    Map<String, List<? extends Record>> dataSets() {
        Map<String, List<? extends Record>> sets = new HeaderValues(report.header()).dataSets();
        ComparedPictures pictures = new ComparedPictures(comparison);
        sets.put("overview", pictures(isPortfolio() ? pictures.latestByInstrument() : pictures.overview()));
        sets.put("intervals", pictures(pictures.intervals()));
        sets.put("groupIntervals", pictures(pictures.groups()));
        sets.put("slopes", pictures(pictures.slopes()));
        sets.put("walls", pictures(pictures.walls()));
        sets.put("strips", pictures(pictures.distributions()));
        sets.put("conclusions", numbered(Stream.concat(comparison.conclusions().stream().map(each -> each.text()),
                pictures.leftOut().stream()).toList()));
        sets.put("editions", report.instruments().stream().map(ComparedRows::edition).toList());
        sets.put("compared", comparison.assessments().stream().map(this::compared).toList());
        sets.put("disagreements", comparison.disagreements().stream().map(this::disagreement).toList());
        sets.put("changes", changes());
        sets.put("movements", movements());
        sets.put("distributions", comparison.distributions().stream().map(this::distribution)
                .sorted(Comparator.comparing(DistributionRow::instrument)).toList());
        sets.put("leftOut", comparison.leftOut().stream().map(each -> new LeftOutRow(each.subject(), each.message(),
                each.cure())).toList());
        sets.put("cells", cells());
        sets.put("figures", figures());
        sets.put("methods", methods());
        sets.put("caveats", numbered(caveats()));
        return sets;
    }

    private static List<HeaderValues.ParagraphRow> numbered(List<String> texts) {
        return HeaderValues.paragraphs(texts);
    }

    private static List<PictureRow> pictures(List<Picture> pictures) {
        List<PictureRow> rows = new ArrayList<>();
        for (Picture picture : pictures) {
            rows.add(new PictureRow(rows.size() + 1, picture.title(), picture, picture.alternative()));
        }
        return rows;
    }

    private static EditionRow edition(InstrumentNote note) {
        String wording = note.fidelityNote().map(text -> Messages.get("edition.note", note.fidelity(), text))
                .orElse(note.fidelity());
        return new EditionRow(note.title(), note.edition(), note.fidelity(), note.fidelityNote(), wording, note.source(),
                note.rights());
    }

    private ComparedRow compared(ComparedAssessment each) {
        List<String> organisations = each.groups().stream().filter(group -> group.kind() == Group.Kind.ORGANISATION)
                .map(ComparedNames::group).toList();
        List<String> roles = each.groups().stream().filter(group -> group.kind() == Group.Kind.ROLE)
                .map(ComparedNames::group).toList();
        List<String> shown = new ArrayList<>();
        if (!organisations.isEmpty()) {
            shown.add(String.join(", ", organisations));
        }
        if (!roles.isEmpty()) {
            shown.add(String.join(", ", roles));
        }
        return new ComparedRow(each.partnershipName(), instrument(each.instrument()), edition(each.instrument()),
                each.wave(), each.finishedOn().map(HeaderValues::shortDate).orElse(Messages.get("date.unknown")),
                each.participants(), each.participants() - each.blankResponses(), shown.isEmpty()
                        ? Messages.get("compared.groups.none") : String.join("; ", shown));
    }

    private DisagreementRow disagreement(Disagreement each) {
        return new DisagreementRow(construct(each.construct()), partnership(each.higher()), name(each.higher()),
                cellText(each.construct(), each.higher()), name(each.lower()), cellText(each.construct(), each.lower()),
                each.difference().value(), Messages.get(each.certain() ? "disagreement.certain"
                        : "disagreement.uncertain"), each.sentence());
    }

    private String cellText(String construct, String assessment) {
        return comparison.cell(construct, assessment).map(cell -> text(cell.pomp(), cell.fewestAnswers()))
                .orElse(Messages.get("value.hidden"));
    }

    /** What moved of everybody; what moved of groups stands in the data that a comparison hands on. */
    private List<ChangeRow> changes() {
        List<ChangeRow> rows = new ArrayList<>();
        Set<String> series = new LinkedHashSet<>();
        comparison.changes().stream().filter(change -> change.group().kind() == Group.Kind.EVERYBODY)
                .forEach(change -> {
                    series.add(change.earlier() + '\n' + change.later());
                    rows.add(change(series.size(), change));
                });
        return rows;
    }

    private ChangeRow change(int number, ConstructChange each) {
        String series = Messages.get("changes.series", partnership(each.later()), instrument(
                assessments.get(each.later()).instrument()));
        String waves = Messages.get("changes.waves", wave(each.earlier()), wave(each.later()));
        return new ChangeRow(number, series, waves, construct(each.construct()), ComparedNames.group(each.group()),
                text(each.earlierPomp(), each.earlierPomp().n()), text(each.laterPomp(), each.laterPomp().n()),
                each.difference().value(), signed(each.difference()), each.test().probability(),
                Messages.get("verdict." + each.verdict()), each.sentence(), each.sameEdition(),
                String.join(", ", each.items()), Messages.get("changes.seriesAndWaves", series, waves));
    }

    private static String signed(Figure figure) {
        return figure.value().isEmpty() ? Messages.get("value.none")
                : ComparedNames.signed(figure.value().getAsDouble());
    }

    private DistributionRow distribution(PartnershipDistribution each) {
        return new DistributionRow(instrument(each.instrument()), construct(each.construct()), each.places().size(),
                each.minimum(), each.lowerQuartile(), each.median(), each.upperQuartile(), each.maximum());
    }

    private boolean isPortfolio() {
        return report instanceof PortfolioReport;
    }

    /** How often each construct moved which way, by instrument. */
    private List<MovementRow> movements() {
        Map<String, List<ConstructChange>> changes = comparison.changes().stream()
                .filter(change -> change.group().kind() == Group.Kind.EVERYBODY).collect(Collectors.groupingBy(change ->
                        instrument(assessments.get(change.later()).instrument()) + '\n' + construct(change.construct()),
                        LinkedHashMap::new, Collectors.toList()));
        return changes.values().stream().map(all -> new MovementRow(
                instrument(assessments.get(all.getFirst().later()).instrument()), construct(all.getFirst().construct()),
                all.size(), count(all, Verdict.ROSE), count(all, Verdict.FELL), count(all, Verdict.NOT_CLEAR),
                count(all, Verdict.TOO_FEW) + count(all, Verdict.NOT_COMPARABLE))).toList();
    }

    private static int count(List<ConstructChange> changes, Verdict verdict) {
        return (int) changes.stream().filter(change -> change.verdict() == verdict).count();
    }

    private List<CellRow> cells() {
        List<CellRow> rows = new ArrayList<>();
        Set<String> constructs = new LinkedHashSet<>();
        for (ConstructCell cell : comparison.cells()) {
            if (isPortfolio() && cell.group().kind() != Group.Kind.EVERYBODY) {
                continue;
            }
            constructs.add(cell.construct());
            rows.add(new CellRow(constructs.size(), construct(cell.construct()), fullName(cell.assessment()),
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

    private List<FigureRow> figures() {
        List<FigureRow> rows = new ArrayList<>();
        Set<String> places = new LinkedHashSet<>();
        for (ConstructCell cell : comparison.cells()) {
            String assessment = fullName(cell.assessment());
            places.add(cell.construct() + '\n' + cell.assessment());
            int number = places.size();
            if (!cell.isMeasured()) {
                rows.add(new FigureRow(number, construct(cell.construct()), assessment, ComparedNames.group(cell.group()),
                        Messages.get("state." + cell.state()), OptionalDouble.empty(), Optional.empty(),
                        OptionalInt.empty(), OptionalDouble.empty(), OptionalDouble.empty(), cell.reason(), cell.reason()));
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
        return new FigureRow(number, construct(cell.construct()), assessment, ComparedNames.group(cell.group()),
                figure.method().title(), figure.value(), value, OptionalInt.of(figure.n()),
                figure.interval().map(range -> OptionalDouble.of(range.low())).orElse(OptionalDouble.empty()),
                figure.interval().map(range -> OptionalDouble.of(range.high())).orElse(OptionalDouble.empty()), interval,
                String.join(", ", cell.items()));
    }

    private List<Figure> used() {
        List<Figure> used = new ArrayList<>();
        comparison.cells().stream().filter(ConstructCell::isMeasured).forEach(cell -> used.addAll(
                List.of(cell.pomp(), cell.spread(), cell.agreement())));
        comparison.changes().forEach(change -> used.addAll(List.of(change.difference(), change.test())));
        return used;
    }

    private List<MethodRow> methods() {
        return used().stream().map(Figure::method).distinct().sorted()
                .map(method -> new MethodRow(method.title(), method.formula(), method.source())).toList();
    }

    private List<String> caveats() {
        Set<Caveat> caveats = new LinkedHashSet<>();
        used().forEach(figure -> caveats.addAll(figure.caveats()));
        return caveats.stream().sorted().map(Caveat::text).toList();
    }

    private static String text(Figure figure, int n) {
        if (figure.value().isEmpty()) {
            return figure.absence().map(each -> each.text()).orElse(Messages.get("value.none"));
        }
        double value = figure.value().getAsDouble();
        return figure.interval().map(range -> Messages.get("figure.interval", value, range.low(), range.high(), n))
                .orElseGet(() -> Messages.get("figure.plain", value, n));
    }

    private String construct(String code) {
        return comparison.construct(code).map(ComparedConstruct::label).orElse(code);
    }

    private String instrument(String reference) {
        return comparison.instrument(reference).map(ComparedInstrument::shortTitle).orElse(reference);
    }

    private static String edition(String reference) {
        return reference.substring(reference.indexOf('@') + 1);
    }

    private String partnership(String assessment) {
        return assessments.get(assessment).partnershipName();
    }

    private String wave(String assessment) {
        return assessments.get(assessment).wave();
    }

    private String name(String assessment) {
        return Messages.get("compared.name", instrument(assessments.get(assessment).instrument()), wave(assessment));
    }

    private String fullName(String assessment) {
        return comparison.assessments().stream().map(ComparedAssessment::partnership).distinct().count() > 1
                ? Messages.get("compared.full", partnership(assessment), instrument(assessments.get(assessment)
                        .instrument()), wave(assessment)) : name(assessment);
    }

    /**
     * A picture.
     *
     * @param number its place, from 1
     * @param title what it is about
     * @param chart the picture
     * @param chartAlternative a text in its place
     */
    public record PictureRow(int number, String title, Picture chart, String chartAlternative) {
    }

    /**
     * An edition of an instrument.
     *
     * @param instrument its title
     * @param edition its edition
     * @param fidelity how close its wording is to its source
     * @param fidelityNote what a reader must be told of that
     * @param wording both in one text
     * @param source citation of the source
     * @param rights the rights statement
     */
    public record EditionRow(String instrument, String edition, String fidelity, Optional<String> fidelityNote,
            String wording, String source, String rights) {
    }

    /**
     * An assessment in the comparison.
     *
     * @param partnership the partnership
     * @param instrument the instrument's short title
     * @param edition its edition
     * @param wave the wave
     * @param finished the day on which it was finished, or that it is not known
     * @param participants how many took part
     * @param answered how many of them answered anything
     * @param shown the groups shown by themselves, or that none are
     */
    public record ComparedRow(String partnership, String instrument, String edition, String wave, String finished,
            int participants, int answered, String shown) {
    }

    /**
     * Two instruments that disagree.
     *
     * @param construct the construct
     * @param partnership the partnership
     * @param higher the assessment with the higher figure
     * @param higherText its figure with interval and n
     * @param lower the assessment with the lower figure
     * @param lowerText its figure with interval and n
     * @param difference how far apart, in points
     * @param certainty whether the intervals lie apart, in words
     * @param sentence the finding
     */
    public record DisagreementRow(String construct, String partnership, String higher, String higherText, String lower,
            String lowerText, OptionalDouble difference, String certainty, String sentence) {
    }

    /**
     * What moved in a construct between two waves.
     *
     * @param number the place of the pair of waves, from 1
     * @param series partnership and instrument
     * @param waves the two waves
     * @param construct the construct
     * @param group whose answers
     * @param earlierText the earlier figure with interval and n
     * @param laterText the later figure with interval and n
     * @param difference later less earlier, in points
     * @param differenceText the same with its sign
     * @param probability p of the test
     * @param verdict what may be said, in a word or two
     * @param sentence what may be said
     * @param sameEdition whether both waves used one edition
     * @param items the statements compared
     * @param seriesAndWaves series and waves in one line
     */
    public record ChangeRow(int number, String series, String waves, String construct, String group, String earlierText,
            String laterText, OptionalDouble difference, String differenceText, OptionalDouble probability,
            String verdict, String sentence, boolean sameEdition, String items, String seriesAndWaves) {
    }

    /**
     * How partnerships are distributed.
     *
     * @param instrument the instrument
     * @param construct the construct
     * @param partnerships how many partnerships
     * @param minimum the least figure
     * @param lowerQuartile the figure that a quarter lies below
     * @param median the figure that half lie below
     * @param upperQuartile the figure that three quarters lie below
     * @param maximum the greatest figure
     */
    public record DistributionRow(String instrument, String construct, int partnerships, OptionalDouble minimum,
            OptionalDouble lowerQuartile, OptionalDouble median, OptionalDouble upperQuartile, OptionalDouble maximum) {
    }

    /**
     * How often a construct moved which way.
     *
     * @param instrument the instrument
     * @param construct the construct
     * @param changes how many changes between two waves of a partnership
     * @param rose how many rose
     * @param fell how many fell
     * @param notClear in how many no change is clear
     * @param untold in how many too few answered, or nothing can be compared
     */
    public record MovementRow(String instrument, String construct, int changes, int rose, int fell, int notClear,
            int untold) {
    }

    /**
     * What could not be compared.
     *
     * @param subject what
     * @param message why
     * @param cure what to do
     */
    public record LeftOutRow(String subject, String message, String cure) {
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
