// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Fit;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Signpost;
import org.parapet.model.instrument.validation.InstrumentProblems;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.model.instrument.validation.PartNames;

/** Parts that belong nowhere are taken out, references that lead nowhere as well, and items get a scale. */
final class StructureCures {

    private static final int MOST_SCALES = 6;

    private StructureCures() {
    }

    static Map<String, CureMaker> byRule() {
        return Map.ofEntries(
                Map.entry("feature-required", StructureCures::required),
                Map.entry("reference-dangling", StructureCures::withoutDangling),
                Map.entry("value-duplicate", StructureCures::eachOnce),
                Map.entry("number-not-finite", problem -> clearFeature(problem)),
                Map.entry("section-empty", problem -> List.of(Changes.takeOut(problem, problem.part()))),
                Map.entry("items-missing", problem -> fidelities(problem, Fidelity.CATALOGUED_ONLY)),
                Map.entry("catalogued-with-sections", problem -> fidelities(problem, Fidelity.VERBATIM,
                        Fidelity.ADAPTED, Fidelity.RECONSTRUCTED)),
                Map.entry("yield-not-provided", StructureCures::withoutYield),
                Map.entry("minimum-participants-range", problem -> clearFeature(problem)),
                Map.entry("minutes-range", problem -> clearFeature(problem)),
                Map.entry("item-scale-missing", StructureCures::scaleOrFormat),
                Map.entry("item-scale-unexpected", StructureCures::noScaleOrFormat),
                Map.entry("item-based-on-form", problem -> clearFeature(problem)),
                Map.entry("scale-unused", problem -> List.of(Changes.takeOut(problem, problem.part()))),
                Map.entry("finding-kind-without-rule", StructureCures::withoutKind),
                Map.entry("signpost-address", StructureCures::webAddress));
    }

    /** What is for the finding alone goes with it, and is named; it would be for other findings without it. */
    private static List<Cure> withoutKind(LocatedProblem problem) {
        List<EObject> alone = ForOneFinding.of((FindingKind) problem.part());
        return List.of(alone.isEmpty() ? Changes.takeOut(problem, problem.part()) : Changes.cure(problem, () -> {
            EcoreUtil.deleteAll(alone, true);
            EcoreUtil.delete(problem.part(), true);
        }, "takeOut.kind", PartNames.nameOf(problem.part()),
                alone.stream().map(PartNames::nameOf).collect(Collectors.joining(", "))));
    }

    private static List<Cure> clearFeature(LocatedProblem problem) {
        return problem.feature().map(feature -> List.of(Changes.clear(problem, feature))).orElse(List.of());
    }

    /** A part without its code gets the next one; a part that would have to have parts, and has none, goes. */
    private static List<Cure> required(LocatedProblem problem) {
        EObject part = problem.part();
        EStructuralFeature feature = problem.feature().orElse(null);
        if (feature == null) {
            return List.of();
        }
        if (feature.getName().equals("code")) {
            String free = CodeCures.free(part, "");
            return List.of(Changes.cure(problem, () -> part.eSet(feature, free), "code.change", free));
        }
        if (feature instanceof EReference reference && reference.isContainment() && !reference.isMany()) {
            return List.of(Changes.cure(problem, () -> part.eSet(reference,
                    EcoreUtil.create(reference.getEReferenceType())), "part.create",
                    PartNames.featureOf(feature.getName())));
        }
        return feature.isMany() && part.eContainer() != null ? List.of(Changes.takeOut(problem, part)) : List.of();
    }

    private static List<Cure> withoutDangling(LocatedProblem problem) {
        EStructuralFeature feature = problem.feature().orElseThrow();
        EObject root = EcoreUtil.getRootContainer(problem.part());
        return List.of(Changes.cure(problem, () -> {
            if (feature.isMany()) {
                Changes.removeIf(Changes.list(problem.part(), feature),
                        value -> value instanceof EObject target && !EcoreUtil.isAncestor(root, target));
            } else {
                problem.part().eUnset(feature);
            }
        }, "reference.remove", PartNames.featureOf(feature.getName())));
    }

    private static List<Cure> eachOnce(LocatedProblem problem) {
        EStructuralFeature feature = problem.feature().orElseThrow();
        return List.of(Changes.cure(problem, () -> Changes.keepFirsts(Changes.list(problem.part(), feature)),
                "value.once", problem.arguments().get(1)));
    }

    private static List<Cure> fidelities(LocatedProblem problem, Fidelity... fidelities) {
        Instrument instrument = Changes.instrumentOf(problem);
        return Stream.of(fidelities).map(fidelity -> Changes.cure(problem, () -> instrument.setFidelity(fidelity),
                "fidelity.set", fidelity.getLiteral())).toList();
    }

    private static List<Cure> withoutYield(LocatedProblem problem) {
        Fit fit = (Fit) problem.part();
        String literal = problem.arguments().get(0);
        return List.of(Changes.cure(problem, () -> Changes.removeIf(fit.getYields(),
                value -> value.toString().equals(literal)), "yield.remove", literal));
    }

    private static List<Cure> scaleOrFormat(LocatedProblem problem) {
        Item item = (Item) problem.part();
        List<Cure> cures = new ArrayList<>();
        for (ResponseScale scale : Changes.instrumentOf(problem).getScales().stream().limit(MOST_SCALES).toList()) {
            cures.add(Changes.cure(problem, () -> item.getScales().add(scale), "item.scale", scale.getCode()));
        }
        List<LocatedProblem> alike = InstrumentProblems.of(Changes.instrumentOf(problem)).stream()
                .filter(each -> each.rule().equals(problem.rule())).toList();
        if (alike.size() > 1 && Changes.instrumentOf(problem).getScales().size() == 1) {
            ResponseScale scale = Changes.instrumentOf(problem).getScales().get(0);
            cures.add(Changes.cure(problem, () -> alike.forEach(each -> ((Item) each.part()).getScales().add(scale)),
                    "item.scale.all", alike.size(), scale.getCode()));
        }
        cures.add(format(problem, item, AnswerFormat.TEXT));
        cures.add(format(problem, item, AnswerFormat.TICK));
        return cures;
    }

    private static List<Cure> noScaleOrFormat(LocatedProblem problem) {
        Item item = (Item) problem.part();
        return List.of(Changes.cure(problem, () -> item.getScales().clear(), "item.scales.remove"),
                format(problem, item, AnswerFormat.SCALE));
    }

    private static Cure format(LocatedProblem problem, Item item, AnswerFormat format) {
        return Changes.cure(problem, () -> item.setFormat(format), "item.format", format.getLiteral());
    }

    private static List<Cure> webAddress(LocatedProblem problem) {
        Signpost signpost = (Signpost) problem.part();
        List<Cure> cures = new ArrayList<>();
        String address = signpost.getAddress().strip();
        if (address.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(/[^\\s\"<>\\\\^`{|}]*)?")) {
            cures.add(Changes.cure(problem, () -> signpost.setAddress("https://" + address), "signpost.https",
                    address));
        }
        cures.addAll(clearFeature(problem));
        return cures;
    }
}
