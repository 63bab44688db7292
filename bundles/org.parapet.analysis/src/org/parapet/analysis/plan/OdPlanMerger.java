// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.model.assessment.ActionStatus;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.instrument.ActionKind;

/**
 * Puts a draft into an OD plan and keeps everything that people entered: wording, owner, due date, status, note, their
 * own paragraphs and actions.
 *
 * <p>A drafted action is recognised by the instrument's action it came from, a prompted one by its item as well.
 * Actions take the order of the draft; after them stand actions that are no longer called for, then those added by
 * hand, each in their old order. An action that is no longer called for is removed only when nobody touched it: no
 * wording, owner, due date or note of its own, and still proposed. Nothing happens in silence: {@link PlanChanges}
 * tells.
 */
public final class OdPlanMerger {

    private final Supplier<String> newId;

    /**
     * Makes a merger.
     *
     * @param newId gives a new id, unique within the partnership file, for each action that is added
     */
    public OdPlanMerger(Supplier<String> newId) {
        this.newId = Objects.requireNonNull(newId);
    }

    /** Makes a merger that gives random ids. */
    public OdPlanMerger() {
        this(EcoreUtil::generateUUID);
    }

    /**
     * Merges a draft into a plan.
     *
     * @param draft the draft
     * @param plan the plan, new or edited; it is changed
     * @param draftedOn the day to record as the day of drafting
     * @return what was done
     */
    public PlanChanges merge(OdPlanDraft draft, OdPlan plan, LocalDate draftedOn) {
        List<PlanAction> added = new ArrayList<>();
        List<PlanAction> changed = new ArrayList<>();
        List<PlanAction> ordered = new ArrayList<>();
        List<PlanAction> rest = new ArrayList<>(plan.getActions());
        for (DraftAction wanted : draft.actions()) {
            Optional<PlanAction> known = rest.stream().filter(action -> matches(action, wanted)).findFirst();
            PlanAction action = known.orElseGet(() -> create(wanted));
            if (known.isEmpty()) {
                added.add(action);
            } else if (update(action, wanted)) {
                changed.add(action);
            }
            rest.remove(action);
            ordered.add(action);
        }
        List<PlanAction> stale = rest.stream().filter(OdPlanMerger::isDrafted).toList();
        List<PlanAction> kept = stale.stream().filter(OdPlanMerger::isTouched).toList();
        List<String> withdrawn = stale.stream().filter(action -> !isTouched(action)).map(PlanAction::getId).toList();
        ordered.addAll(kept);
        rest.stream().filter(action -> !isDrafted(action)).forEach(ordered::add);
        ECollections.setEList(plan.getActions(), ordered);
        plan.setDraftedOn(draftedOn);
        TextMerger texts = new TextMerger(plan);
        texts.merge(draft.texts());
        return new PlanChanges(added, changed, kept, withdrawn, texts.added(), texts.changed(),
                texts.withdrawn(), texts.noLongerDrafted());
    }

    private PlanAction create(DraftAction wanted) {
        PlanAction action = AssessmentFactory.eINSTANCE.createPlanAction();
        action.setId(newId.get());
        action.setOrigin(wanted.origin());
        action.setStatus(ActionStatus.PROPOSED);
        update(action, wanted);
        return action;
    }

    private static boolean update(PlanAction action, DraftAction wanted) {
        boolean same = Objects.equals(action.getDrafted(), wanted.text())
                && Objects.equals(action.getFindingKind(), wanted.findingKind())
                && action.getItems().equals(wanted.items());
        if (!same) {
            action.setDrafted(wanted.text());
            action.setFindingKind(wanted.findingKind());
            ECollections.setEList(action.getItems(), wanted.items());
        }
        return !same;
    }

    private static boolean matches(PlanAction action, DraftAction wanted) {
        return wanted.origin().equals(action.getOrigin())
                && (wanted.kind() != ActionKind.PROMPT || action.getItems().equals(wanted.items()));
    }

    private static boolean isDrafted(PlanAction action) {
        return isFilled(action.getOrigin());
    }

    private static boolean isTouched(PlanAction action) {
        return isFilled(action.getText()) || isFilled(action.getOwner()) || isFilled(action.getNote())
                || action.getDueOn() != null || action.getStatus() != ActionStatus.PROPOSED;
    }

    private static boolean isFilled(String text) {
        return text != null && !text.isBlank();
    }
}
