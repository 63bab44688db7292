// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.parapet.analysis.figure.Caveat;
import org.parapet.analysis.figure.Exclusions;
import org.parapet.analysis.figure.Figure;
import org.parapet.analysis.figure.Input;
import org.parapet.analysis.figure.Method;
import org.parapet.analysis.protection.ProtectedAssessment;

/** Finds where two instruments disagree about a construct in one partnership. */
final class Disagreements {

    private final List<ComparedConstruct> constructs;
    private final Function<ProtectedAssessment, String> instruments;

    /** Of these constructs; the function says what people call the instrument of an assessment. */
    Disagreements(List<ComparedConstruct> constructs, Function<ProtectedAssessment, String> instruments) {
        this.constructs = constructs;
        this.instruments = instruments;
    }

    /** The disagreements of one partnership: by pair of assessments, then in the order of the constructs. */
    List<Disagreement> find(List<AssessmentCells> partnership) {
        List<Disagreement> found = new ArrayList<>();
        for (List<AssessmentCells> pair : pairs(partnership)) {
            constructs.forEach(construct -> find(construct, pair.getFirst(), pair.getLast()).ifPresent(found::add));
        }
        return found;
    }

    /** Two instruments in the same wave; in their latest waves where they have none in common. */
    private static List<List<AssessmentCells>> pairs(List<AssessmentCells> assessments) {
        Map<String, List<AssessmentCells>> byInstrument = new TreeMap<>();
        assessments.forEach(each -> byInstrument.computeIfAbsent(each.identity().instrument(),
                key -> new ArrayList<>()).add(each));
        List<List<AssessmentCells>> series = List.copyOf(byInstrument.values());
        List<List<AssessmentCells>> pairs = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            for (int j = i + 1; j < series.size(); j++) {
                List<List<AssessmentCells>> same = new ArrayList<>();
                for (AssessmentCells one : series.get(i)) {
                    series.get(j).stream().filter(other -> other.identity().waveOrder() == one.identity().waveOrder())
                            .forEach(other -> same.add(List.of(one, other)));
                }
                pairs.addAll(same.isEmpty() ? List.of(List.of(series.get(i).getLast(), series.get(j).getLast()))
                        : same);
            }
        }
        return pairs;
    }

    private Optional<Disagreement> find(ComparedConstruct construct, AssessmentCells one,
            AssessmentCells other) {
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
        if (!certain && high - low < Comparer.NOTABLE_DIFFERENCE) {
            return Optional.empty();
        }
        Figure difference = Figure.of(Method.POMP_DIFFERENCE, high - low, Math.min(higher.pomp().n(),
                lower.pomp().n()), List.of(Input.number(higher.assessment(), high), Input.number(lower.assessment(),
                        low)), Exclusions.NONE).with(Caveat.RANGES_NOT_MEANINGS);
        AssessmentCells top = firstHigher ? one : other;
        AssessmentCells bottom = firstHigher ? other : one;
        return Optional.of(new Disagreement(construct.code(), one.identity().partnership(), higher.assessment(),
                lower.assessment(), difference, certain, Messages.get(certain ? "disagreement" : "disagreement.unsure",
                        construct.label(), one.identity().partnershipName(), named(top), high, named(bottom), low)));
    }

    private String named(AssessmentCells assessment) {
        return Messages.get("disagreement.instrument", instruments.apply(assessment.assessment()),
                assessment.identity().wave());
    }
}
