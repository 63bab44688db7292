// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.analysis.plan.DraftAction;
import org.parapet.analysis.plan.NameGuard;
import org.parapet.analysis.plan.OdPlanDraft;
import org.parapet.analysis.plan.OdPlanDrafter;
import org.parapet.analysis.plan.OdPlanMerger;
import org.parapet.analysis.plan.PlanSituation;
import org.parapet.analysis.plan.PlannedItem;
import org.parapet.analysis.plan.Signposts;
import org.parapet.analysis.result.ItemResult;
import org.parapet.analysis.result.PromptResult;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.assessment.PlanSectionKind;
import org.parapet.model.assessment.PlanText;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.report.model.Answered;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.OdPlanReport.AreaGroup;
import org.parapet.report.model.OdPlanReport.AreaToWorkOn;
import org.parapet.report.model.OdPlanReport.ContestedArea;
import org.parapet.report.model.OdPlanReport.LackedConsensus;
import org.parapet.report.model.OdPlanReport.Positives;
import org.parapet.report.model.OdPlanReport.Strength;
import org.parapet.report.model.PlannedAction;

/** Makes the report of an OD plan from a draft and what people made of it. */
final class OdPlanReportBuilder {

    private final AssessedInstrument assessed;
    private final HeaderBuilder header;
    private final PlanSituation situation;
    private final OdPlanDraft draft;
    private final OdPlan plan;
    private final NameGuard guard;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, PlannedItem> planned = new HashMap<>();
    private int withoutAction;

    OdPlanReportBuilder(AssessedInstrument assessed, LocalDate today, HeaderBuilder header) {
        this.assessed = assessed;
        this.header = header;
        situation = PlanSituation.of(assessed.assessment());
        draft = OdPlanDrafter.draft(assessed.instrument(), assessed.result(), situation);
        plan = plan(assessed.assessment().getPlan(), draft, today);
        guard = NameGuard.of(assessed.partnership());
        assessed.instrument().getSections().forEach(section -> section.getItems()
                .forEach(item -> items.put(item.getCode(), item)));
        draft.lackOfConsensus().forEach(item -> planned.put(item.item(), item));
        draft.areasToWorkOn().forEach(group -> group.areas().forEach(item -> planned.put(item.item(), item)));
    }

    /** The plan to print, apart from the one in the file. */
    static OdPlan plan(OdPlan inFile, OdPlanDraft draft, LocalDate today) {
        OdPlan plan = inFile == null ? AssessmentFactory.eINSTANCE.createOdPlan() : EcoreUtil.copy(inFile);
        if (plan.getSignedOffOn() == null) {
            new OdPlanMerger().merge(draft, plan, today);
        }
        return plan;
    }

    OdPlanReport report() {
        return new OdPlanReport(header.header(title(), situation), paragraphs(PlanSectionKind.EXECUTIVE_SUMMARY),
                paragraphs(PlanSectionKind.CONTEXT),
                new Positives(introduction(PlanSectionKind.POSITIVES, draft.positivesIntroduction()),
                        draft.positives().stream().map(item -> new Strength(item.item(), item.statement(),
                                answered(item.item()))).toList()),
                areas(),
                new LackedConsensus(introduction(PlanSectionKind.LACK_OF_CONSENSUS, draft.consensusIntroduction()),
                        draft.lackOfConsensus().stream().map(item -> new ContestedArea(item.item(), item.statement(),
                                item.discussion(), answered(item.item()), actionOn(item.item()))).toList()),
                actions(), paragraphs(PlanSectionKind.NEXT_STEPS), draft.organisations());
    }

    private String title() {
        Instrument instrument = assessed.instrument();
        return Texts.filled(plan.getTitle()).orElseGet(() -> Messages.get(instrument.getActions().stream()
                .anyMatch(action -> action.getKind() == ActionKind.PRESCRIBED) ? "title.odPlan" : "title.actionPlan"));
    }

    private List<String> paragraphs(PlanSectionKind section) {
        return plan.getTexts().stream().filter(text -> text.getSection() == section)
                .sorted(Comparator.comparingInt(PlanText::getPosition))
                .map(text -> Texts.filled(text.getText()).or(() -> Texts.filled(text.getDrafted())))
                .flatMap(Optional::stream).map(guard::clean).toList();
    }

    private String introduction(PlanSectionKind section, String drafted) {
        List<String> paragraphs = paragraphs(section);
        return paragraphs.isEmpty() ? drafted : String.join(" ", paragraphs);
    }

    private List<AreaGroup> areas() {
        String introduction = introduction(PlanSectionKind.AREAS_TO_WORK_ON, draft.areasIntroduction());
        List<AreaGroup> groups = new ArrayList<>();
        for (org.parapet.analysis.plan.AreaGroup group : draft.areasToWorkOn()) {
            List<AreaToWorkOn> areas = new ArrayList<>();
            group.areas().forEach(item -> areas.addAll(areas(item)));
            groups.add(new AreaGroup(groups.isEmpty() ? joined(introduction, group.introduction())
                    : group.introduction(), areas));
        }
        return groups.isEmpty() ? List.of(new AreaGroup(introduction, List.of())) : groups;
    }

    private static String joined(String first, String second) {
        return first.isBlank() || second.startsWith(first) ? second : first + ' ' + second;
    }

    private List<AreaToWorkOn> areas(PlannedItem item) {
        List<AreaToWorkOn> areas = new ArrayList<>();
        List<String> signposts = item.signposts().stream().map(Signposts::line).toList();
        for (DraftAction wanted : item.actions()) {
            action(wanted).ifPresent(action -> areas.add(new AreaToWorkOn(item.statement(),
                    planned(action, trace(item)), signposts)));
        }
        if (areas.isEmpty()) {
            areas.add(new AreaToWorkOn(item.statement(), new PlannedAction(plan.getActions().size() + ++withoutAction,
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    trace(item)), signposts));
        }
        return areas;
    }

    private Optional<PlanAction> action(DraftAction wanted) {
        return plan.getActions().stream().filter(action -> wanted.origin().equals(action.getOrigin()))
                .filter(action -> wanted.kind() != ActionKind.PROMPT || action.getItems().equals(wanted.items()))
                .findFirst();
    }

    private OptionalInt actionOn(String item) {
        return IntStream.range(0, plan.getActions().size())
                .filter(index -> plan.getActions().get(index).getItems().contains(item)).map(index -> index + 1)
                .findFirst();
    }

    private List<PlannedAction> actions() {
        return plan.getActions().stream().map(action -> planned(action, trace(action))).toList();
    }

    private PlannedAction planned(PlanAction action, PlannedAction.Trace trace) {
        boolean prompt = draft.actions().stream().anyMatch(each -> each.kind() == ActionKind.PROMPT
                && each.origin().equals(action.getOrigin())) || isPrompt(action.getOrigin());
        Optional<String> text = Texts.filled(action.getText())
                .or(() -> prompt ? Optional.empty() : Texts.filled(action.getDrafted())).map(guard::clean);
        return new PlannedAction(plan.getActions().indexOf(action) + 1, text, guidance(action),
                Texts.filled(action.getOwner()).map(guard::clean), Optional.ofNullable(action.getDueOn()),
                Optional.of(Messages.get("status." + action.getStatus().getLiteral())), trace);
    }

    private boolean isPrompt(String origin) {
        return assessed.instrument().getActions().stream()
                .anyMatch(action -> action.getCode().equals(origin) && action.getKind() == ActionKind.PROMPT);
    }

    private Optional<String> guidance(PlanAction action) {
        return action.getItems().stream().map(items::get).filter(Objects::nonNull).map(Item::getGuidance)
                .map(Texts::filled).flatMap(Optional::stream).findFirst();
    }

    private PlannedAction.Trace trace(PlannedItem item) {
        Answered answered = answered(item.item());
        return new PlannedAction.Trace(item.item(), item.statement(), item.findingLabel(),
                Math.min(item.flagged().orElse(0), answered.answered()), answered);
    }

    private PlannedAction.Trace trace(PlanAction action) {
        List<String> codes = action.getItems();
        if (codes.size() == 1 && planned.containsKey(codes.getFirst())) {
            return trace(planned.get(codes.getFirst()));
        }
        String code = String.join(", ", codes);
        String statement = codes.stream().map(items::get).filter(Objects::nonNull).map(Item::getText)
                .collect(Collectors.joining(" / "));
        Optional<PlannedItem> first = codes.stream().map(planned::get).filter(Objects::nonNull).findFirst();
        String finding = first.map(PlannedItem::findingLabel).orElseGet(() -> Messages.get(
                Texts.filled(action.getOrigin()).isEmpty() ? "trace.addedByHand" : "trace.noLonger"));
        Answered answered = codes.isEmpty() ? new Answered(0, assessed.result().participants())
                : answered(codes.getFirst());
        return new PlannedAction.Trace(code, statement, finding,
                Math.min(first.map(item -> item.flagged().orElse(0)).orElse(0), answered.answered()), answered);
    }

    private Answered answered(String code) {
        int answered = assessed.result().item(code).map(ItemResult::answered)
                .or(() -> assessed.result().prompt(code).map(PromptResult::answered)).orElse(0);
        return new Answered(answered, assessed.result().participants());
    }
}
