// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.CrosswalkFactory;
import org.parapet.model.crosswalk.DimensionLink;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.crosswalk.MappingGap;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.model.instrument.validation.PartNames;

/** Mappings of the same are put together, and what leads nowhere is taken out. */
final class CrosswalkCures {

    private CrosswalkCures() {
    }

    static Map<String, CureMaker> byRule() {
        return Map.ofEntries(
                Map.entry("mapping-duplicate", CrosswalkCures::intoFirstMapping),
                Map.entry("mapping-item-repeated", CrosswalkCures::withoutRepeated),
                Map.entry("mapping-item-unknown", problem -> withoutItems(problem, namedItems(problem))),
                Map.entry("mapping-code-form", CrosswalkCures::withoutIllFormed),
                Map.entry("mapping-scale-not-taken", problem -> List.of(Changes.cure(problem,
                        () -> ((MappingEntry) problem.part()).setScale(null), "clear.feature", "scale"))),
                Map.entry("mapping-scale-open", CrosswalkCures::oneScale),
                Map.entry("mapping-incomplete", CrosswalkCures::notMeasured),
                Map.entry("mapping-gap-contradiction", CrosswalkCures::takeOutPart),
                Map.entry("mapping-gap-duplicate", CrosswalkCures::takeOutPart),
                Map.entry("construct-not-measured", CrosswalkCures::withoutConstruct),
                Map.entry("dimension-unknown", CrosswalkCures::takeOutPart),
                Map.entry("dimension-link-duplicate", CrosswalkCures::intoFirstLink));
    }

    private static List<Cure> takeOutPart(LocatedProblem problem) {
        return List.of(Changes.takeOut(problem, problem.part()));
    }

    private static List<Cure> oneScale(LocatedProblem problem) {
        MappingEntry entry = (MappingEntry) problem.part();
        List<Cure> cures = new ArrayList<>();
        Stream.of(problem.arguments().get(1).split(", ")).filter(scale -> !scale.isEmpty())
                .forEach(scale -> cures.add(Changes.cure(problem, () -> entry.setScale(scale), "mapping.scale",
                        scale)));
        cures.addAll(withoutItems(problem, namedItems(problem)));
        return cures;
    }

    private static List<Cure> notMeasured(LocatedProblem problem) {
        InstrumentMapping mapping = (InstrumentMapping) problem.part();
        Set<String> open = namedItems(problem);
        List<Construct> constructs = ((Crosswalk) mapping.eContainer()).getConstructs().stream()
                .filter(construct -> open.contains(construct.getCode())).toList();
        return List.of(Changes.cure(problem, () -> constructs.forEach(construct -> {
            MappingGap gap = CrosswalkFactory.eINSTANCE.createMappingGap();
            gap.setConstruct(construct);
            gap.setReason(Messages.get("mapping.gap.reason"));
            mapping.getGaps().add(gap);
        }), "mapping.gap"));
    }

    private static List<Cure> withoutConstruct(LocatedProblem problem) {
        Construct construct = (Construct) problem.part();
        Crosswalk crosswalk = (Crosswalk) construct.eContainer();
        return List.of(Changes.cure(problem, () -> {
            crosswalk.getMappings().forEach(mapping -> Changes.removeIf(mapping.getGaps(),
                    gap -> ((MappingGap) gap).getConstruct() == construct));
            EcoreUtil.delete(construct, true);
        }, "takeOut.part", PartNames.nameOf(construct)));
    }

    private static List<Cure> intoFirstMapping(LocatedProblem problem) {
        InstrumentMapping again = (InstrumentMapping) problem.part();
        Crosswalk crosswalk = (Crosswalk) again.eContainer();
        return crosswalk.getMappings().stream()
                .filter(mapping -> mapping != again && Objects.equals(mapping.getInstrument(), again.getInstrument())
                        && Objects.equals(mapping.getEdition(), again.getEdition()))
                .findFirst().map(first -> List.of(Changes.cure(problem, () -> {
                    first.getEntries().addAll(List.copyOf(again.getEntries()));
                    first.getGaps().addAll(List.copyOf(again.getGaps()));
                    EcoreUtil.delete(again, true);
                }, "mapping.merge"))).orElse(List.of());
    }

    private static List<Cure> withoutRepeated(LocatedProblem problem) {
        MappingEntry entry = (MappingEntry) problem.part();
        return List.of(Changes.cure(problem, () -> {
            entry.getItems().removeAll(namedItems(problem));
            if (entry.getItems().isEmpty()) {
                EcoreUtil.delete(entry, true);
            }
        }, "mapping.items.remove", problem.arguments().get(0)));
    }

    private static List<Cure> withoutItems(LocatedProblem problem, Set<String> items) {
        MappingEntry entry = (MappingEntry) problem.part();
        if (items.containsAll(entry.getItems())) {
            return List.of(Changes.takeOut(problem, entry));
        }
        return List.of(Changes.cure(problem, () -> entry.getItems().removeAll(items), "mapping.items.remove",
                problem.arguments().get(0)));
    }

    private static List<Cure> withoutIllFormed(LocatedProblem problem) {
        MappingEntry entry = (MappingEntry) problem.part();
        String code = problem.arguments().get(0);
        return code.equals(entry.getScale())
                ? List.of(Changes.cure(problem, () -> entry.setScale(null), "clear.feature", "scale"))
                : withoutItems(problem, Set.of(code));
    }

    private static List<Cure> intoFirstLink(LocatedProblem problem) {
        DimensionLink again = (DimensionLink) problem.part();
        Crosswalk crosswalk = (Crosswalk) again.eContainer();
        return crosswalk.getDimensionLinks().stream()
                .filter(link -> link != again && Objects.equals(link.getInstrument(), again.getInstrument())
                        && Objects.equals(link.getFramework(), again.getFramework())
                        && Objects.equals(link.getDimension(), again.getDimension()))
                .findFirst().map(first -> List.of(Changes.cure(problem, () -> {
                    again.getConstructs().stream().filter(construct -> !first.getConstructs().contains(construct))
                            .toList().forEach(first.getConstructs()::add);
                    EcoreUtil.delete(again, true);
                }, "mapping.merge"))).orElse(List.of());
    }

    private static Set<String> namedItems(LocatedProblem problem) {
        return new HashSet<>(List.of(problem.arguments().get(0).split(", ")));
    }
}
