// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.parapet.analysis.inference.Bootstrap;
import org.parapet.analysis.inference.PersonDraws;
import org.parapet.analysis.protection.AssessmentIdentity;
import org.parapet.analysis.protection.ProtectedAssessment;
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
    private final Map<String, ComparedEdition> editions = new TreeMap<>();
    private final List<PartnershipComparer.Compared> partnerships;
    private final List<AssessmentCells> compared;

    private Comparer(ComparisonData data, ComparisonOptions options) {
        this.data = data;
        this.options = options;
        map = new ConstructMap(data.crosswalks(), options.constructs());
        instruments = data.instruments().values().stream().map(this::instrument).toList();
        InstrumentNames names = new InstrumentNames(instruments);
        for (ProtectedAssessment each : data.assessments()) {
            editions.computeIfAbsent(each.identity().instrumentReference(), reference -> ComparedEdition.of(
                    names.of(reference), each.questionnaire(), data.instruments().get(reference), map));
        }
        partnerships = partnerships();
        compared = partnerships.stream().flatMap(each -> each.assessments().stream()).toList();
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

    /** The partnerships on all processors, each by itself, so that none waits for several others. */
    private List<PartnershipComparer.Compared> partnerships() {
        Map<String, List<ProtectedAssessment>> byPartnership = new LinkedHashMap<>();
        data.assessments().forEach(each -> byPartnership.computeIfAbsent(each.identity().partnership(),
                key -> new ArrayList<>()).add(each));
        PersonDraws draws = new PersonDraws(new Bootstrap(options.seed(), CellBuilder.RESAMPLES, 0.95));
        return Tasks.inParallel(byPartnership.values(), assessments -> new PartnershipComparer(map.constructs(),
                editions, draws).compare(assessments));
    }

    private Comparison comparison() {
        List<ConstructCell> all = new ArrayList<>();
        for (ComparedConstruct construct : map.constructs()) {
            compared.forEach(each -> all.addAll(each.cells().get(construct.code())));
        }
        List<ConstructChange> moved = partnerships.stream().flatMap(each -> each.changes().stream()).toList();
        List<Disagreement> disagreements = partnerships.stream().flatMap(each -> each.disagreements().stream())
                .toList();
        List<LeftOut> leftOut = new ArrayList<>(data.leftOut());
        leftOut.addAll(map.leftOut());
        editions.keySet().stream().filter(reference -> editions.get(reference).measured().isEmpty())
                .forEach(reference -> leftOut.add(new LeftOut(LeftOut.Reason.NOT_MAPPED, "", reference,
                        Messages.get("leftOut.notMapped", editions.get(reference).name()),
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
                identity.finishedOn(), each.minimum(), each.participants(), each.blankResponses(), Group.of(each),
                each.followed(), each.withheld().stream().map(index -> each.questionnaire().questions().get(index)
                        .item()).distinct().toList());
    }

    private List<PartnershipDistribution> distributions() {
        return Tasks.inParallel(map.constructs(), this::distributions).stream().flatMap(List::stream).toList();
    }

    /** By instrument, of each partnership its latest wave. */
    private List<PartnershipDistribution> distributions(ComparedConstruct construct) {
        Map<String, Map<String, DistributionBuilder.Entry>> latest = new TreeMap<>();
        for (AssessmentCells each : compared) {
            String partnership = each.identity().partnership();
            each.everybody(construct.code()).ifPresent(cell -> latest
                    .computeIfAbsent(each.identity().instrumentReference(), key -> new LinkedHashMap<>())
                    .put(partnership, new DistributionBuilder.Entry(partnership, cell)));
        }
        List<PartnershipDistribution> found = new ArrayList<>();
        latest.forEach((instrument, entries) -> {
            if (entries.size() > 1) {
                found.add(DistributionBuilder.build(construct.code(), instrument, List.copyOf(entries.values()),
                        options.ranked()));
            }
        });
        return found;
    }
}
