// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parapet.analysis.comparison.CellState;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.ComparedConstruct;
import org.parapet.analysis.comparison.ComparedInstrument;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.analysis.comparison.Group;
import org.parapet.analysis.comparison.PartnershipDistribution;
import org.parapet.report.chart.BoundaryWall;
import org.parapet.report.chart.BoundaryWall.Wall;
import org.parapet.report.chart.DistributionStrips;
import org.parapet.report.chart.DistributionStrips.Strip;
import org.parapet.report.chart.Figure;
import org.parapet.report.chart.FigureTable;
import org.parapet.report.chart.HeatMap;
import org.parapet.report.chart.IntervalPlot;
import org.parapet.report.chart.Picture;
import org.parapet.report.chart.SlopeChart;

/** The pictures of a comparison, the same in reports and in the window. */
public final class ComparedPictures {

    /** More columns than these cannot be told apart by their marks. */
    private static final int MOST_MARKS = 6;
    /** More partnerships than these are not drawn one by one. */
    static final int MOST_PARTNERSHIPS = 12;

    private final Comparison comparison;
    private final Map<String, ConstructCell> cells;
    private final boolean several;

    /**
     * Prepares the pictures.
     *
     * @param comparison what they show
     */
    public ComparedPictures(Comparison comparison) {
        this.comparison = comparison;
        cells = comparison.cells().stream().collect(Collectors.toMap(cell -> key(cell.construct(), cell.assessment(),
                cell.group()), Function.identity(), (first, second) -> first));
        several = byPartnership().size() > 1;
    }

    private static String key(String construct, String assessment, Group group) {
        return construct + '\n' + assessment + '\n' + group.kind() + '\n' + group.id();
    }

    /** {@return all constructs by all assessments; none without constructs} */
    public List<Picture> overview() {
        return comparison.constructs().isEmpty() ? List.of() : List.of(new HeatMap(Messages.get("picture.overview"),
                table(comparison.constructs(), comparison.assessments(), several ? this::fullName : this::name)));
    }

    /** {@return for each instrument, the partnerships in their latest wave by the constructs that it measures} */
    public List<Picture> latestByInstrument() {
        Map<String, List<ComparedAssessment>> byInstrument = latest().stream().collect(Collectors.groupingBy(
                ComparedAssessment::instrument, LinkedHashMap::new, Collectors.toList()));
        List<Picture> pictures = new ArrayList<>();
        byInstrument.forEach((instrument, assessments) -> {
            List<ComparedConstruct> columns = measured(assessments);
            if (!columns.isEmpty()) {
                pictures.add(new HeatMap(Messages.get("picture.latest", instrument(instrument)), new FigureTable(
                        columns.stream().map(ComparedConstruct::label).toList(), assessments.stream()
                                .map(each -> new FigureTable.Row(Messages.get("compared.name", each.partnershipName(),
                                        each.wave()), columns.stream().map(construct -> figure(construct.code(),
                                                each.id(), Group.EVERYBODY)).toList())).toList())));
            }
        });
        return pictures;
    }

    /** {@return for each partnership, its constructs with their intervals; none for very many partnerships} */
    public List<Picture> intervals() {
        List<Picture> pictures = new ArrayList<>();
        for (List<ComparedAssessment> own : drawn()) {
            List<ComparedConstruct> rows = measured(own);
            for (int from = 0; from < own.size() && !rows.isEmpty(); from += MOST_MARKS) {
                List<ComparedAssessment> columns = own.subList(from, Math.min(own.size(), from + MOST_MARKS));
                pictures.add(new IntervalPlot(Messages.get("picture.intervals", own.getFirst().partnershipName()),
                        table(rows, columns, this::name)));
            }
        }
        return pictures;
    }

    /** {@return for each assessment that is broken down, its organisations or else its roles} */
    public List<Picture> groups() {
        List<Picture> pictures = new ArrayList<>();
        for (List<ComparedAssessment> own : drawn()) {
            for (ComparedAssessment assessment : own) {
                for (Group.Kind kind : List.of(Group.Kind.ORGANISATION, Group.Kind.ROLE)) {
                    List<Group> groups = assessment.groups().stream().filter(group -> group.kind() == kind).toList();
                    if (groups.size() > 1 && groups.size() <= MOST_MARKS) {
                        List<FigureTable.Row> rows = measured(List.of(assessment)).stream()
                                .map(construct -> new FigureTable.Row(construct.label(), groups.stream()
                                        .map(group -> figure(construct.code(), assessment.id(), group)).toList()))
                                .toList();
                        pictures.add(new IntervalPlot(Messages.get("picture.groups." + kind, fullName(assessment)),
                                new FigureTable(groups.stream().map(ComparedNames::group).toList(), rows)));
                    }
                }
            }
        }
        return pictures;
    }

    /** {@return for each partnership and instrument with several waves, its constructs from wave to wave} */
    public List<Picture> slopes() {
        List<Picture> pictures = new ArrayList<>();
        for (List<ComparedAssessment> waves : series()) {
            List<ComparedConstruct> rows = measured(waves);
            if (waves.size() > 1 && !rows.isEmpty()) {
                pictures.add(new SlopeChart(Messages.get("picture.slopes", instrument(waves.getFirst()),
                        waves.getFirst().partnershipName()), table(rows, waves, ComparedAssessment::wave)));
            }
        }
        return pictures;
    }

    /** {@return for each partnership and instrument that tells of it, the wall in its first and its latest wave} */
    public List<Picture> walls() {
        ComparedWalls drawnBy = new ComparedWalls(comparison.dimensions());
        List<Picture> pictures = new ArrayList<>();
        for (List<ComparedAssessment> waves : series()) {
            List<ComparedAssessment> ends = waves.size() > 2 ? List.of(waves.getFirst(), waves.getLast()) : waves;
            List<Wall> walls = ends.stream().map(each -> drawnBy.wall(each, construct -> figure(construct,
                    each.id(), Group.EVERYBODY))).toList();
            if (walls.stream().anyMatch(wall -> wall.strengths().values().stream()
                    .anyMatch(strength -> strength.shown().isPresent()))) {
                pictures.add(new BoundaryWall(Messages.get("picture.wall", instrument(waves.getFirst()),
                        waves.getFirst().partnershipName()), walls));
            }
        }
        return pictures;
    }

    /** {@return for each instrument, how the partnerships are distributed in each construct; nobody is named} */
    public List<Picture> distributions() {
        Map<String, List<Strip>> strips = new LinkedHashMap<>();
        for (PartnershipDistribution each : comparison.distributions()) {
            strips.computeIfAbsent(each.instrument(), key -> new ArrayList<>()).add(new Strip(
                    comparison.construct(each.construct()).map(ComparedConstruct::label).orElse(each.construct()),
                    each.places().stream().map(place -> bounded(place.pomp())).toList(), OptionalDouble.empty()));
        }
        return strips.entrySet().stream().<Picture>map(each -> new DistributionStrips(
                Messages.get("picture.distribution", instrument(each.getKey())), each.getValue())).toList();
    }

    /** {@return a sentence where there are so many partnerships that none is drawn by itself; empty otherwise} */
    public Optional<String> leftOut() {
        int partnerships = byPartnership().size();
        return partnerships > MOST_PARTNERSHIPS ? Optional.of(Messages.get("picture.leftOut", partnerships,
                MOST_PARTNERSHIPS)) : Optional.empty();
    }

    private List<List<ComparedAssessment>> drawn() {
        return leftOut().isPresent() ? List.of() : List.copyOf(byPartnership());
    }

    private Collection<List<ComparedAssessment>> byPartnership() {
        return comparison.assessments().stream().collect(Collectors.groupingBy(ComparedAssessment::partnership,
                LinkedHashMap::new, Collectors.toList())).values();
    }

    private List<List<ComparedAssessment>> series() {
        return drawn().stream().flatMap(own -> own.stream().collect(Collectors.groupingBy(
                each -> instrumentId(each.instrument()), LinkedHashMap::new, Collectors.toList())).values().stream())
                .toList();
    }

    private List<ComparedAssessment> latest() {
        Map<String, ComparedAssessment> latest = new LinkedHashMap<>();
        comparison.assessments().forEach(each -> latest.merge(each.partnership() + '\n'
                + instrumentId(each.instrument()), each, (one, other) -> other.waveOrder() >= one.waveOrder() ? other
                        : one));
        return List.copyOf(latest.values());
    }

    static String instrumentId(String reference) {
        int at = reference.indexOf('@');
        return at < 0 ? reference : reference.substring(0, at);
    }

    private List<ComparedConstruct> measured(List<ComparedAssessment> assessments) {
        return comparison.constructs().stream().filter(construct -> assessments.stream()
                .anyMatch(each -> Optional.ofNullable(cells.get(key(construct.code(), each.id(), Group.EVERYBODY)))
                        .filter(ConstructCell::isMeasured).isPresent())).toList();
    }

    private FigureTable table(List<ComparedConstruct> rows, List<ComparedAssessment> columns,
            Function<ComparedAssessment, String> names) {
        return new FigureTable(columns.stream().map(names).toList(), rows.stream()
                .map(construct -> new FigureTable.Row(construct.label(), columns.stream()
                        .map(each -> figure(construct.code(), each.id(), Group.EVERYBODY)).toList())).toList());
    }

    private Figure figure(String construct, String assessment, Group group) {
        ConstructCell cell = cells.get(key(construct, assessment, group));
        if (cell == null || cell.state() == CellState.GAP || cell.state() == CellState.NOT_MAPPED) {
            return new Figure.NotMeasured();
        }
        if (cell.state() == CellState.NOBODY_ANSWERED) {
            return new Figure.Unanswered();
        }
        if (cell.pomp().value().isEmpty()) {
            return new Figure.Hidden();
        }
        double value = bounded(cell.pomp().value().getAsDouble());
        return cell.pomp().interval().map(range -> Figure.of(value, cell.fewestAnswers(), bounded(range.low()),
                bounded(range.high()))).orElseGet(() -> Figure.of(value, cell.fewestAnswers()));
    }

    private static double bounded(double value) {
        return Math.clamp(value, 0, 100);
    }

    private String fullName(ComparedAssessment assessment) {
        return several ? Messages.get("compared.full", assessment.partnershipName(), instrument(assessment),
                assessment.wave()) : name(assessment);
    }

    private String name(ComparedAssessment assessment) {
        return Messages.get("compared.name", instrument(assessment), assessment.wave());
    }

    private String instrument(ComparedAssessment assessment) {
        return instrument(assessment.instrument());
    }

    private String instrument(String reference) {
        return comparison.instrument(reference).map(ComparedInstrument::shortTitle).orElse(reference);
    }
}
