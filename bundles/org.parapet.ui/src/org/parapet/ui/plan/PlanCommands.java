// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.plan;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.parapet.analysis.plan.OdPlanDraft;
import org.parapet.analysis.plan.OdPlanMerger;
import org.parapet.analysis.plan.PlanChanges;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.assessment.PlanSectionKind;
import org.parapet.model.assessment.PlanText;
import org.parapet.model.assessment.operations.PartnershipIds;

/** The changes that can be made to an OD plan, each to be undone in one step. */
final class PlanCommands {

    private final EditingDomain domain;

    PlanCommands(EditingDomain domain) {
        this.domain = domain;
    }

    /**
     * Drafts a plan, or merges a new draft into the one there is.
     *
     * @param done told what the merge did, once, when the command is first executed
     */
    Command draft(Assessment assessment, OdPlanDraft draft, LocalDate today, Consumer<PlanChanges> done) {
        return new ChangeCommand(assessment) {
            @Override
            protected void doExecute() {
                if (assessment.getPlan() == null) {
                    assessment.setPlan(AssessmentFactory.eINSTANCE.createOdPlan());
                }
                PartnershipIds ids = new PartnershipIds((Partnership) assessment.eContainer());
                OdPlanMerger merger = new OdPlanMerger(() -> ids.next(AssessmentPackage.Literals.PLAN_ACTION,
                        assessment.getId(), "drafted"));
                done.accept(merger.merge(draft, assessment.getPlan(), today));
            }
        };
    }

    /** What merging a new draft would do, without doing it. */
    static PlanChanges preview(OdPlan plan, OdPlanDraft draft, LocalDate today) {
        return new OdPlanMerger().merge(draft, EcoreUtil.copy(plan), today);
    }

    /** Sets a value; an empty text or no date takes it away. */
    Command set(EObject part, EStructuralFeature feature, Object value) {
        return SetCommand.create(domain, part, feature, "".equals(value) || value == null ? SetCommand.UNSET_VALUE
                : value);
    }

    /** Sets a wording of one's own; the draft's wording is none of one's own. */
    Command reword(EObject part, EStructuralFeature text, String drafted, String wording) {
        return set(part, text, wording.equals(drafted == null ? "" : drafted.strip()) ? "" : wording);
    }

    Command add(Assessment assessment, PlanAction action) {
        action.setId(new PartnershipIds((Partnership) assessment.eContainer()).next(
                AssessmentPackage.Literals.PLAN_ACTION, assessment.getId(), "own"));
        return AddCommand.create(domain, assessment.getPlan(), AssessmentPackage.Literals.OD_PLAN__ACTIONS, action);
    }

    Command add(OdPlan plan, PlanSectionKind section, PlanText text) {
        text.setSection(section);
        text.setPosition(1 + plan.getTexts().stream().filter(each -> each.getSection() == section)
                .mapToInt(PlanText::getPosition).max().orElse(0));
        return AddCommand.create(domain, plan, AssessmentPackage.Literals.OD_PLAN__TEXTS, text);
    }

    Command remove(EObject part) {
        return RemoveCommand.create(domain, part);
    }

    /** Moves an action by so many places; not executable when it would leave the plan. */
    Command move(PlanAction action, int places) {
        OdPlan plan = (OdPlan) action.eContainer();
        int index = plan.getActions().indexOf(action) + places;
        return MoveCommand.create(domain, plan, AssessmentPackage.Literals.OD_PLAN__ACTIONS, action, index);
    }
}
