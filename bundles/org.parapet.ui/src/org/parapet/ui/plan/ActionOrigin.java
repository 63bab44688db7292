// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parapet.analysis.finding.Finding;
import org.parapet.analysis.finding.FindingExplainer;
import org.parapet.analysis.plan.OdPlanDraft;
import org.parapet.analysis.plan.PlannedItem;
import org.parapet.analysis.plan.Signposts;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.ItemResult;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;

/** Traces actions to the statements and findings that called for them, and lists what stands beside them. */
final class ActionOrigin {

    private final Instrument instrument;
    private final AssessmentResult result;
    private final OdPlanDraft draft;

    ActionOrigin(Instrument instrument, AssessmentResult result, OdPlanDraft draft) {
        this.instrument = instrument;
        this.result = result;
        this.draft = draft;
    }

    /** Where an action comes from, in lines. */
    List<String> lines(PlanAction action) {
        List<String> lines = new ArrayList<>();
        if (action.getItems().isEmpty()) {
            lines.add(Messages.text("origin.own"));
        }
        FindingExplainer explainer = new FindingExplainer(instrument);
        for (String code : action.getItems()) {
            lines.add(code + "  " + item(code).map(Item::getText).orElse(""));
            Optional<ItemResult> figures = result.item(code);
            List<Finding> findings = figures.map(ItemResult::findings).orElse(List.of()).stream()
                    .filter(finding -> finding.kind().equals(action.getFindingKind())).toList();
            for (Finding finding : findings) {
                lines.add(label(finding.kind()) + ": " + String.join(" ", explainer.explain(finding)));
            }
            if (findings.isEmpty()) {
                lines.add(Messages.text("origin.noLonger"));
            }
            Signposts.of(instrument, code, figures.map(ItemResult::findingKinds).orElse(List.of())).forEach(
                    signpost -> lines.add(Messages.text("origin.signpost", Signposts.line(signpost))));
            item(code).map(Item::getGuidance).flatMap(PlanWording::filled)
                    .ifPresent(guidance -> lines.add(Messages.text("origin.guidance", guidance)));
        }
        PlanWording.filled(action.getDrafted()).ifPresent(text -> lines.add(Messages.text("origin.suggested", text)));
        instrument.getActions().stream().filter(known -> known.getCode().equals(action.getOrigin())).findFirst()
                .map(Action::getSource).flatMap(PlanWording::filled)
                .ifPresent(source -> lines.add(Messages.text("origin.source", source)));
        return lines;
    }

    private Optional<Item> item(String code) {
        return instrument.getSections().stream().flatMap(section -> section.getItems().stream())
                .filter(item -> item.getCode().equals(code)).findFirst();
    }

    private String label(String kind) {
        return instrument.getFindingKinds().stream().filter(known -> known.getCode().equals(kind))
                .map(FindingKind::getLabel).findFirst().orElse(kind);
    }

    List<String> positives() {
        return draft.positives().stream().map(ActionOrigin::line).toList();
    }

    List<String> lackOfConsensus() {
        return draft.lackOfConsensus().stream().map(item -> line(item) + " " + item.discussion()).toList();
    }

    List<String> areas() {
        List<String> lines = new ArrayList<>();
        draft.areasToWorkOn().forEach(group -> group.areas().forEach(item -> lines.add(item.flagged().isPresent()
                ? Messages.text("area.flagged", line(item), item.flagged().getAsInt(), item.participants())
                : line(item))));
        return lines;
    }

    private static String line(PlannedItem item) {
        return item.answered() == item.participants() ? item.item() + "  " + item.statement()
                : Messages.text("item.answered", item.item() + "  " + item.statement(), item.answered(),
                        item.participants());
    }
}
