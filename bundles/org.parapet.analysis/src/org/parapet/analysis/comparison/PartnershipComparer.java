// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.parapet.analysis.change.EqualWording;
import org.parapet.analysis.inference.PersonDraws;
import org.parapet.analysis.inference.PersonIntervals;
import org.parapet.analysis.protection.ProtectedAssessment;

/** Compares the assessments of one partnership with one another. For one thread; the draws can be shared. */
final class PartnershipComparer {

    private final List<ComparedConstruct> constructs;
    private final Map<String, ComparedEdition> editions;
    private final CellBuilder cells;
    private final ChangeBuilder changes;

    /**
     * A partnership's cells and what follows from them.
     *
     * @param assessments its assessments with their cells, in the order in which they were given
     * @param changes what moved between the waves of each instrument
     * @param disagreements where its instruments disagree
     */
    record Compared(List<AssessmentCells> assessments, List<ConstructChange> changes,
            List<Disagreement> disagreements) {
    }

    PartnershipComparer(List<ComparedConstruct> constructs, Map<String, ComparedEdition> editions, PersonDraws draws) {
        this.constructs = constructs;
        this.editions = editions;
        PersonIntervals intervals = new PersonIntervals(draws);
        cells = new CellBuilder(intervals);
        changes = new ChangeBuilder(intervals);
    }

    /** Series by series, since draws are kept for two waves only. */
    Compared compare(List<ProtectedAssessment> assessments) {
        Map<String, List<ProtectedAssessment>> series = new LinkedHashMap<>();
        assessments.forEach(each -> series.computeIfAbsent(each.identity().instrument(), key -> new ArrayList<>())
                .add(each));
        Map<ProtectedAssessment, AssessmentCells> byAssessment = new IdentityHashMap<>();
        List<ConstructChange> moved = new ArrayList<>();
        for (List<ProtectedAssessment> waves : series.values()) {
            Optional<AssessmentCells> earlier = Optional.empty();
            for (ProtectedAssessment wave : waves) {
                AssessmentCells later = cells(wave);
                earlier.ifPresent(before -> addChanges(before, later, moved));
                earlier.ifPresent(AssessmentCells::forgetDraws);
                byAssessment.put(wave, later);
                earlier = Optional.of(later);
            }
            earlier.ifPresent(AssessmentCells::forgetDraws);
        }
        List<AssessmentCells> all = assessments.stream().map(byAssessment::get).toList();
        return new Compared(all, moved,
                new Disagreements(constructs, assessment -> edition(assessment).name()).find(all));
    }

    private AssessmentCells cells(ProtectedAssessment assessment) {
        ComparedEdition edition = edition(assessment);
        List<GroupView> views = Stream.concat(Stream.of(Group.EVERYBODY), Group.of(assessment).stream())
                .map(group -> new GroupView(assessment, group, edition.values())).toList();
        Map<String, List<ConstructCell>> byConstruct = new LinkedHashMap<>();
        for (ComparedConstruct construct : constructs) {
            List<ConstructCell> own = new ArrayList<>(views.size());
            for (GroupView view : views) {
                if (own.isEmpty() || own.getFirst().isMeasured()) {
                    own.add(cells.build(construct.code(), view, edition));
                }
            }
            byConstruct.put(construct.code(), own);
        }
        return new AssessmentCells(assessment, views, byConstruct);
    }

    private ComparedEdition edition(ProtectedAssessment assessment) {
        return editions.get(assessment.identity().instrumentReference());
    }

    private void addChanges(AssessmentCells earlier, AssessmentCells later, List<ConstructChange> moved) {
        BiPredicate<String, String> alike = alike(earlier.assessment(), later.assessment());
        List<GroupPair> pairs = GroupPair.of(earlier.views(), later.views());
        for (ComparedConstruct construct : constructs) {
            for (GroupPair pair : pairs) {
                Optional<ConstructCell> then = earlier.measured(construct.code(), pair.earlier());
                Optional<ConstructCell> now = later.measured(construct.code(), pair.later());
                if (then.isPresent() && now.isPresent()) {
                    moved.add(changes.build(then.get(), now.get(), pair, alike, construct.label()));
                }
            }
        }
    }

    /** Whether an item, on a scale, is worded alike in both editions. */
    private BiPredicate<String, String> alike(ProtectedAssessment earlier, ProtectedAssessment later) {
        if (earlier.identity().edition().equals(later.identity().edition())) {
            return (item, scale) -> true;
        }
        EqualWording wording = new EqualWording(edition(earlier).instrument(), edition(later).instrument());
        return wording::holds;
    }
}
