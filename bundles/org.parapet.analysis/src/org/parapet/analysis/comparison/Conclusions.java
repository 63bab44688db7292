// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in plain words what may be concluded from a comparison, and what not. */
final class Conclusions {

    private final List<Conclusion> list = new ArrayList<>();

    Conclusions(List<ComparedConstruct> constructs, List<ComparedInstrument> instruments,
            List<ComparedAssessment> assessments, List<ConstructCell> cells, List<ConstructChange> changes,
            List<Disagreement> disagreements, List<LeftOut> leftOut, List<RenamedOrganisation> renamed) {
        if (assessments.isEmpty() || constructs.isEmpty()) {
            add(Conclusion.Topic.LEFT_OUT, "conclusion.nothing");
        }
        changes(changes);
        if (!disagreements.isEmpty()) {
            add(Conclusion.Topic.DISAGREEMENTS, "conclusion.disagreements", disagreements.size());
        }
        if (instruments.stream().map(ComparedInstrument::id).distinct().count() > 1) {
            add(Conclusion.Topic.EQUAL_NUMBERS, "conclusion.equalNumbers");
        } else if (assessments.size() > 1) {
            add(Conclusion.Topic.EQUAL_NUMBERS, "conclusion.oneInstrument");
        }
        InstrumentNames names = new InstrumentNames(instruments);
        List<String> reconstructed = instruments.stream().filter(each -> !each.fidelity().equals("verbatim"))
                .map(each -> Messages.get("conclusion.fidelity.one", names.of(each.reference()), each.fidelity()))
                .toList();
        if (!reconstructed.isEmpty()) {
            add(Conclusion.Topic.FIDELITY, "conclusion.fidelity", String.join(", ", reconstructed));
        }
        String convention = instruments.stream().filter(ComparedInstrument::conventionalScores)
                .map(ComparedInstrument::reference).map(names::of).collect(Collectors.joining(", "));
        if (!convention.isEmpty()) {
            add(Conclusion.Topic.SCORES, "conclusion.scores", convention);
        }
        long few = cells.stream().filter(cell -> cell.isMeasured() && cell.fewestAnswers() < CellBuilder.FEW_ANSWERS)
                .count();
        if (few > 0) {
            add(Conclusion.Topic.FEW_ANSWERS, "conclusion.few", few, cells.stream().filter(ConstructCell::isMeasured)
                    .count(), CellBuilder.FEW_ANSWERS);
        }
        protection(assessments, cells);
        if (!renamed.isEmpty()) {
            add(Conclusion.Topic.LEFT_OUT, "conclusion.renamed", renamed.stream().map(each -> Messages.get(each.sure()
                    ? "conclusion.renamed.sure" : "conclusion.renamed.unsure", each.names().getFirst(),
                    each.names().getLast())).collect(Collectors.joining("; ")));
        }
        if (!leftOut.isEmpty()) {
            add(Conclusion.Topic.LEFT_OUT, "conclusion.leftOut", leftOut.size());
        }
    }

    private void changes(List<ConstructChange> changes) {
        List<ConstructChange> whole = changes.stream()
                .filter(change -> change.group().kind() == Group.Kind.EVERYBODY).toList();
        if (whole.isEmpty()) {
            return;
        }
        add(Conclusion.Topic.CHANGES, "conclusion.changes", whole.size(),
                number(whole, ConstructChange.Verdict.ROSE), number(whole, ConstructChange.Verdict.FELL),
                number(whole, ConstructChange.Verdict.NOT_CLEAR), number(whole, ConstructChange.Verdict.TOO_FEW),
                number(whole, ConstructChange.Verdict.NOT_COMPARABLE), whole.stream()
                        .filter(change -> change.test().probability().isPresent()).count() * 0.05);
    }

    private static long number(List<ConstructChange> changes, ConstructChange.Verdict verdict) {
        return changes.stream().filter(change -> change.verdict() == verdict).count();
    }

    private void protection(List<ComparedAssessment> assessments, List<ConstructCell> cells) {
        long hidden = cells.stream().filter(cell -> cell.state() == CellState.PROTECTED).count();
        long together = assessments.stream().flatMap(each -> each.groups().stream()).filter(Group::isPutTogether)
                .count();
        long undivided = assessments.stream().filter(each -> each.groups().isEmpty()).count();
        if (hidden + together + undivided > 0) {
            add(Conclusion.Topic.PROTECTION, "conclusion.protection", together, undivided, assessments.size(), hidden);
        }
    }

    private void add(Conclusion.Topic topic, String key, Object... arguments) {
        list.add(new Conclusion(topic, Messages.get(key, arguments)));
    }

    List<Conclusion> list() {
        return List.copyOf(list);
    }
}
