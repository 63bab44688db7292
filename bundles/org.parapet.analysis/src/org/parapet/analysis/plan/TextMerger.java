// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.PlanSectionKind;
import org.parapet.model.assessment.PlanText;

/**
 * Merges drafted paragraphs into a plan's texts. A paragraph is recognised by an equal draft; what is left is paired in
 * order, except in the context, whose paragraphs come from notes and have no fixed places. Paragraphs added by hand,
 * which have no draft, keep their place among the others.
 */
final class TextMerger {

    private final OdPlan plan;
    private final List<PlanText> added = new ArrayList<>();
    private final List<PlanText> changed = new ArrayList<>();
    private final List<String> withdrawn = new ArrayList<>();
    private final List<PlanText> noLongerDrafted = new ArrayList<>();

    TextMerger(OdPlan plan) {
        this.plan = plan;
    }

    List<PlanText> added() {
        return added;
    }

    List<PlanText> changed() {
        return changed;
    }

    List<String> withdrawn() {
        return withdrawn;
    }

    List<PlanText> noLongerDrafted() {
        return noLongerDrafted;
    }

    void merge(Map<PlanSectionKind, List<String>> drafts) {
        drafts.forEach(this::mergeSection);
    }

    private void mergeSection(PlanSectionKind section, List<String> drafts) {
        List<PlanText> sequence = new ArrayList<>(plan.getTexts().stream()
                .filter(text -> text.getSection() == section)
                .sorted(Comparator.comparingInt(PlanText::getPosition)).toList());
        List<PlanText> unmatched = new ArrayList<>(sequence.stream().filter(TextMerger::isDrafted).toList());
        List<Optional<PlanText>> matches = new ArrayList<>();
        for (String draft : drafts) {
            Optional<PlanText> equal = unmatched.stream().filter(text -> draft.equals(text.getDrafted())).findFirst();
            equal.ifPresent(unmatched::remove);
            matches.add(equal);
        }
        int insertAt = 0;
        for (int i = 0; i < drafts.size(); i++) {
            PlanText text = matches.get(i).orElse(null);
            if (text == null && section != PlanSectionKind.CONTEXT && !unmatched.isEmpty()) {
                text = unmatched.removeFirst();
                text.setDrafted(drafts.get(i));
                changed.add(text);
            }
            if (text == null) {
                text = create(section, drafts.get(i));
                sequence.add(insertAt, text);
            }
            insertAt = Math.max(insertAt, sequence.indexOf(text) + 1);
        }
        retire(unmatched, sequence);
        for (int i = 0; i < sequence.size(); i++) {
            sequence.get(i).setPosition(i + 1);
        }
    }

    private PlanText create(PlanSectionKind section, String draft) {
        PlanText text = AssessmentFactory.eINSTANCE.createPlanText();
        text.setSection(section);
        text.setDrafted(draft);
        plan.getTexts().add(text);
        added.add(text);
        return text;
    }

    private void retire(List<PlanText> unmatched, List<PlanText> sequence) {
        for (PlanText text : unmatched) {
            if (text.getText() == null || text.getText().isBlank()) {
                withdrawn.add(text.getDrafted());
                sequence.remove(text);
                plan.getTexts().remove(text);
            } else {
                noLongerDrafted.add(text);
            }
        }
    }

    private static boolean isDrafted(PlanText text) {
        return text.getDrafted() != null && !text.getDrafted().isBlank();
    }
}
