// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.parapet.analysis.change.EqualWording;
import org.parapet.analysis.figure.Caveat;
import org.parapet.analysis.figure.Exclusions;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.figure.Input;
import org.parapet.analysis.figure.Method;
import org.parapet.analysis.inference.Bootstrap;
import org.parapet.analysis.inference.PersonDraws;
import org.parapet.analysis.protection.AssessmentIdentity;
import org.parapet.analysis.protection.ProtectedAssessment;
import org.parapet.analysis.protection.ProtectedGroup;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Instrument;

/** Computes comparisons from protected answers. Deterministic; holds no state between calls; thread-safe. */
public final class Comparer {

    /** From how many points of difference instruments disagree where the intervals cannot tell. */
    public static final double NOTABLE_DIFFERENCE = 20;

    private final ComparisonData data;
    private final ComparisonOptions options;
    private final ConstructMap map;
    private final List<ComparedInstrument> instruments;
    private final InstrumentNames names;
    private final CellBuilder cells;
    private final ChangeBuilder changes;
    private final Map<String, double[][]> values = new HashMap<>();
    private final Map<String, Map<String, String>> texts = new HashMap<>();
    private final Map<String, Optional<Map<String, ConstructMap.Measured>>> mapped = new HashMap<>();
    private final List<Compared> compared;
    private final List<ConstructChange> moved;

    /** One partnership's assessments with their cells, and what moved between them. */
    private record Partnership(List<Compared> compared, List<ConstructChange> changes) {
    }

    /** An assessment with its cells: by construct, the cells of everybody and then of the groups. */
    private record Compared(ProtectedAssessment assessment, List<GroupView> views,
            Map<String, Map<Group, ConstructCell>> cells) {

        AssessmentIdentity identity() {
            return assessment.identity();
        }

        Optional<ConstructCell> everybody(String construct) {
            return Optional.ofNullable(cells.get(construct)).map(each -> each.get(Group.EVERYBODY))
                    .filter(cell -> cell.pomp().value().isPresent());
        }

        void forgetDraws() {
            views.forEach(GroupView::forgetDraws);
        }

        Optional<ConstructCell> measured(ComparedConstruct construct, GroupView view) {
            return Optional.ofNullable(cells.get(construct.code()).get(view.group())).filter(ConstructCell::isMeasured);
        }
    }

    private Comparer(ComparisonData data, ComparisonOptions options) {
        this.data = data;
        this.options = options;
        map = new ConstructMap(data.crosswalks(), options.constructs());
        PersonDraws draws = new PersonDraws(new Bootstrap(options.seed(), CellBuilder.RESAMPLES, 0.95));
        instruments = data.instruments().values().stream().map(this::instrument).toList();
        names = new InstrumentNames(instruments);
        cells = new CellBuilder(draws, names);
        changes = new ChangeBuilder(draws);
        for (ProtectedAssessment each : data.assessments()) {
            String reference = each.identity().instrumentReference();
            mapped.computeIfAbsent(reference, key -> map.of(each.questionnaire()));
            values.computeIfAbsent(reference, key -> GroupView.values(each.questionnaire()));
            texts.computeIfAbsent(reference, key -> texts(data.instruments().get(key)));
        }
        Map<String, List<ProtectedAssessment>> byPartnership = new LinkedHashMap<>();
        data.assessments().forEach(each -> byPartnership.computeIfAbsent(each.identity().partnership(),
                key -> new ArrayList<>()).add(each));
        List<Partnership> partnerships = byPartnership.values().parallelStream().map(this::partnership).toList();
        compared = partnerships.stream().flatMap(each -> each.compared().stream()).toList();
        moved = partnerships.stream().flatMap(each -> each.changes().stream()).toList();
    }

    /**
     * Compares.
     *
     * @param data the protected answers
     * @param options what is asked for
     * @return the comparison
     */
    public static Comparison compare(ComparisonData data, ComparisonOptions options) {
        return new Comparer(Objects.requireNonNull(data), Objects.requireNonNull(options)).comparison();
    }

    private static Map<String, String> texts(Instrument instrument) {
        Map<String, String> texts = new HashMap<>();
        instrument.getSections().forEach(section -> section.getItems().forEach(item -> texts.put(item.getCode(),
                Objects.requireNonNullElse(item.getText(), "").strip().replaceAll("\\s+", " "))));
        return texts;
    }

    /** Series by series, since draws are kept for two waves only. */
    private Partnership partnership(List<ProtectedAssessment> assessments) {
        Map<String, List<ProtectedAssessment>> series = new LinkedHashMap<>();
        assessments.forEach(each -> series.computeIfAbsent(each.identity().instrument(), key -> new ArrayList<>())
                .add(each));
        Map<ProtectedAssessment, Compared> byAssessment = new IdentityHashMap<>();
        List<ConstructChange> changed = new ArrayList<>();
        for (List<ProtectedAssessment> waves : series.values()) {
            Optional<Compared> earlier = Optional.empty();
            for (ProtectedAssessment wave : waves) {
                Compared later = compared(wave);
                earlier.ifPresent(before -> changed.addAll(changes(before, later)));
                earlier.ifPresent(Compared::forgetDraws);
                byAssessment.put(wave, later);
                earlier = Optional.of(later);
            }
            earlier.ifPresent(Compared::forgetDraws);
        }
        return new Partnership(assessments.stream().map(byAssessment::get).toList(), changed);
    }

    private Compared compared(ProtectedAssessment assessment) {
        String reference = assessment.identity().instrumentReference();
        List<GroupView> views = Stream.concat(Stream.of(Group.EVERYBODY), groups(assessment).stream())
                .map(group -> new GroupView(assessment, group, values.get(reference))).toList();
        Map<String, Map<Group, ConstructCell>> byConstruct = new LinkedHashMap<>();
        for (ComparedConstruct construct : map.constructs()) {
            Map<Group, ConstructCell> byGroup = new LinkedHashMap<>();
            for (GroupView view : views) {
                ConstructCell cell = cells.build(construct.code(), view, mapped.get(reference), texts.get(reference));
                boolean everybody = view.group().kind() == Group.Kind.EVERYBODY;
                if (everybody || byGroup.get(Group.EVERYBODY).isMeasured()) {
                    byGroup.put(view.group(), cell);
                }
            }
            byConstruct.put(construct.code(), byGroup);
        }
        return new Compared(assessment, views, byConstruct);
    }

    private static List<Group> groups(ProtectedAssessment assessment) {
        List<Group> groups = new ArrayList<>();
        assessment.organisations().forEach(each -> groups.add(group(Group.Kind.ORGANISATION, each)));
        assessment.roles().forEach(each -> groups.add(group(Group.Kind.ROLE, each)));
        return groups;
    }

    private static Group group(Group.Kind kind, ProtectedGroup group) {
        String label = group.names().size() == 1 ? group.names().getFirst()
                : Messages.get("group.together", group.names().size(), String.join(", ", group.names()));
        return new Group(kind, group.id(), label, group.names());
    }

    private Comparison comparison() {
        List<ConstructCell> all = new ArrayList<>();
        for (ComparedConstruct construct : map.constructs()) {
            compared.forEach(each -> all.addAll(each.cells().get(construct.code()).values()));
        }
        List<Disagreement> disagreements = disagreements();
        List<LeftOut> leftOut = new ArrayList<>(data.leftOut());
        leftOut.addAll(map.leftOut());
        mapped.keySet().stream().sorted().filter(reference -> mapped.get(reference).isEmpty())
                .forEach(reference -> leftOut.add(new LeftOut(LeftOut.Reason.NOT_MAPPED, "", reference,
                        Messages.get("leftOut.notMapped", names.of(reference)),
                        Messages.get("leftOut.notMapped.cure"))));
        List<ComparedAssessment> assessments = compared.stream().map(each -> describe(each.assessment())).toList();
        return new Comparison(options.seed(), options.ranked(), data.crosswalks().stream()
                .map(each -> each.getId() + '@' + each.getEdition()).toList(), instruments, assessments,
                map.constructs(), all, moved, disagreements, distributions(), data.crosswalks().stream()
                        .flatMap(each -> each.getDimensionLinks().stream()).map(ComparedDimension::of).toList(),
                data.renamed(), leftOut,
                new Conclusions(map.constructs(), instruments, assessments, all, moved, disagreements, leftOut,
                        data.renamed()).list());
    }

    private ComparedInstrument instrument(Instrument instrument) {
        boolean convention = data.assessments().stream().map(ProtectedAssessment::questionnaire)
                .filter(each -> each.instrument().equals(instrument.getId())
                        && each.edition().equals(instrument.getEdition()))
                .anyMatch(each -> each.scoreBasis() == Basis.CONVENTION);
        return new ComparedInstrument(instrument.getId(), instrument.getEdition(), instrument.getTitle(),
                instrument.getShortTitle() == null || instrument.getShortTitle().isBlank() ? instrument.getId()
                        : instrument.getShortTitle(),
                instrument.getFidelity().getLiteral(), convention);
    }

    private static ComparedAssessment describe(ProtectedAssessment each) {
        AssessmentIdentity identity = each.identity();
        return new ComparedAssessment(identity.id(), identity.partnership(), identity.partnershipName(),
                identity.madeUp(), identity.instrumentReference(), identity.wave(), identity.waveOrder(),
                identity.finishedOn(), each.minimum(), each.participants(), each.blankResponses(), groups(each),
                each.followed(), each.withheld().stream().map(index -> each.questionnaire().questions().get(index)
                        .item()).distinct().toList());
    }

    private List<ConstructChange> changes(Compared earlier, Compared later) {
        BiPredicate<String, String> alike = alike(earlier, later);
        List<GroupPair> pairs = GroupPair.of(earlier.views(), later.views());
        List<ConstructChange> found = new ArrayList<>();
        for (ComparedConstruct construct : map.constructs()) {
            pairs.forEach(pair -> change(construct, earlier, later, pair, alike).ifPresent(found::add));
        }
        return found;
    }

    private BiPredicate<String, String> alike(Compared earlier, Compared later) {
        if (earlier.identity().edition().equals(later.identity().edition())) {
            return (item, scale) -> true;
        }
        EqualWording wording = new EqualWording(data.instruments().get(earlier.identity().instrumentReference()),
                data.instruments().get(later.identity().instrumentReference()));
        return wording::holds;
    }

    private Optional<ConstructChange> change(ComparedConstruct construct, Compared earlier, Compared later,
            GroupPair pair, BiPredicate<String, String> alike) {
        Optional<ConstructCell> then = earlier.measured(construct, pair.earlier());
        Optional<ConstructCell> now = later.measured(construct, pair.later());
        return then.isEmpty() || now.isEmpty() ? Optional.empty()
                : Optional.of(changes.build(then.get(), now.get(), pair, alike, construct.label()));
    }

    private List<Disagreement> disagreements() {
        Map<String, List<Compared>> byPartnership = new LinkedHashMap<>();
        compared.forEach(each -> byPartnership.computeIfAbsent(each.identity().partnership(), key -> new ArrayList<>())
                .add(each));
        List<Disagreement> found = new ArrayList<>();
        for (List<Compared> own : byPartnership.values()) {
            for (List<Compared> pair : pairs(own)) {
                map.constructs().forEach(construct -> disagreement(construct, pair.getFirst(), pair.getLast())
                        .ifPresent(found::add));
            }
        }
        return found;
    }

    /** Two instruments in the same wave; in their latest waves where they have none in common. */
    private static List<List<Compared>> pairs(List<Compared> assessments) {
        Map<String, List<Compared>> byInstrument = new TreeMap<>();
        assessments.forEach(each -> byInstrument.computeIfAbsent(each.identity().instrument(),
                key -> new ArrayList<>()).add(each));
        List<List<Compared>> series = List.copyOf(byInstrument.values());
        List<List<Compared>> pairs = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            for (int j = i + 1; j < series.size(); j++) {
                List<List<Compared>> same = new ArrayList<>();
                for (Compared one : series.get(i)) {
                    series.get(j).stream().filter(other -> other.identity().waveOrder() == one.identity().waveOrder())
                            .forEach(other -> same.add(List.of(one, other)));
                }
                pairs.addAll(same.isEmpty() ? List.of(List.of(series.get(i).getLast(), series.get(j).getLast()))
                        : same);
            }
        }
        return pairs;
    }

    private Optional<Disagreement> disagreement(ComparedConstruct construct, Compared one, Compared other) {
        Optional<ConstructCell> first = one.everybody(construct.code());
        Optional<ConstructCell> second = other.everybody(construct.code());
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        boolean firstHigher = first.get().pomp().value().getAsDouble() >= second.get().pomp().value().getAsDouble();
        ConstructCell higher = firstHigher ? first.get() : second.get();
        ConstructCell lower = firstHigher ? second.get() : first.get();
        double high = higher.pomp().value().getAsDouble();
        double low = lower.pomp().value().getAsDouble();
        boolean certain = ChangeBuilder.isApart(higher.pomp(), lower.pomp());
        if (!certain && high - low < NOTABLE_DIFFERENCE) {
            return Optional.empty();
        }
        Figure difference = Figure.of(Method.POMP_DIFFERENCE, high - low, Math.min(higher.pomp().n(),
                lower.pomp().n()), List.of(Input.number(higher.assessment(), high), Input.number(lower.assessment(),
                        low)), Exclusions.NONE).with(Caveat.RANGES_NOT_MEANINGS);
        Compared top = firstHigher ? one : other;
        Compared bottom = firstHigher ? other : one;
        return Optional.of(new Disagreement(construct.code(), one.identity().partnership(), higher.assessment(),
                lower.assessment(), difference, certain, Messages.get(certain ? "disagreement" : "disagreement.unsure",
                        construct.label(), one.identity().partnershipName(), named(top), high, named(bottom), low)));
    }

    private String named(Compared assessment) {
        return Messages.get("disagreement.instrument", names.of(assessment.identity().instrumentReference()),
                assessment.identity().wave());
    }

    private List<PartnershipDistribution> distributions() {
        List<PartnershipDistribution> found = new ArrayList<>();
        for (ComparedConstruct construct : map.constructs()) {
            Map<String, Map<String, DistributionBuilder.Entry>> latest = new TreeMap<>();
            for (Compared each : compared) {
                each.everybody(construct.code()).ifPresent(cell -> latest
                        .computeIfAbsent(each.identity().instrumentReference(), key -> new LinkedHashMap<>())
                        .put(each.identity().partnership(),
                                new DistributionBuilder.Entry(each.identity().partnership(), cell)));
            }
            latest.forEach((instrument, entries) -> {
                if (entries.size() > 1) {
                    found.add(DistributionBuilder.build(construct.code(), instrument, List.copyOf(entries.values()),
                            options.ranked()));
                }
            });
        }
        return Collections.unmodifiableList(found);
    }
}
