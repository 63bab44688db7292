// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parapet.analysis.finding.Finding;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.ItemResult;
import org.parapet.analysis.result.PromptResult;
import org.parapet.analysis.tally.Choice;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Quantifier;

/** Puts the items of a result into the sections of the OD plan, in order, with their actions. */
final class PlanItems {

    private final InstrumentTexts texts;
    private final AssessmentResult result;
    private final Wording wording;
    private final List<PlacedItem> positives;
    private final List<PlacedItem> areas;
    private final List<PlacedItem> contested;
    private final Map<String, Set<String>> itemsByAction = new LinkedHashMap<>();

    PlanItems(InstrumentTexts texts, AssessmentResult result, Wording wording) {
        this.texts = texts;
        this.result = result;
        this.wording = wording;
        positives = placed(PlanPlacement.POSITIVES, PlacedItem.BY_CODE);
        areas = placed(PlanPlacement.AREAS_TO_WORK_ON, PlacedItem.BY_SHARE);
        contested = placed(PlanPlacement.LACK_OF_CONSENSUS, PlacedItem.BY_CODE);
        Stream.of(areas, contested, positives).flatMap(List::stream).forEach(item -> actionsOf(item.code())
                .forEach(action -> itemsByAction.computeIfAbsent(action.getCode(), code -> new LinkedHashSet<>())
                        .add(item.code())));
    }

    private List<PlacedItem> placed(PlanPlacement placement, Comparator<PlacedItem> order) {
        Map<String, PlacedItem> byCode = new LinkedHashMap<>();
        for (ItemResult item : result.items()) {
            if (!item.findings(placement).isEmpty()) {
                byCode.merge(item.code(), new PlacedItem(item, placement),
                        (one, other) -> PlacedItem.BY_SHARE.compare(one, other) <= 0 ? one : other);
            }
        }
        return byCode.values().stream().sorted(order).toList();
    }

    List<PlannedItem> positives() {
        return positives.stream().map(item -> planned(item, "")).toList();
    }

    List<PlannedItem> areas() {
        return areas.stream().map(item -> planned(item, "")).toList();
    }

    List<PlannedItem> contested() {
        return contested.stream().map(item -> planned(item, discussion(item))).toList();
    }

    /** Whether every strength comes from a rule that all who answered have to meet. */
    boolean positivesAreUnanimous() {
        return positives.stream().allMatch(item -> hasQuantifier(item, Quantifier.ALL));
    }

    boolean contestedAcrossOrganisations() {
        return contested.stream().allMatch(item -> hasQuantifier(item, Quantifier.ACROSS_ORGANISATIONS));
    }

    private static boolean hasQuantifier(PlacedItem item, Quantifier quantifier) {
        return item.findings().stream().anyMatch(finding -> finding.quantifier() == quantifier);
    }

    /** Every action once: those of the areas to work on, then of contested statements, then of strengths. */
    List<DraftAction> actions() {
        return Stream.of(areas, contested, positives).flatMap(List::stream)
                .flatMap(item -> drafts(item.code()).stream()).distinct().toList();
    }

    List<DraftSignpost> generalSignposts() {
        List<String> kinds = result.items().stream().flatMap(item -> item.findingKinds().stream()).distinct().toList();
        return Signposts.general(texts.instrument(), kinds);
    }

    private PlannedItem planned(PlacedItem item, String discussion) {
        String kind = item.findings().getFirst().kind();
        return new PlannedItem(item.code(), statement(item), kind, texts.kindLabel(kind),
                item.flagged(), item.result().answered(), result.participants(), discussion, drafts(item.code()),
                Signposts.of(texts.instrument(), item.code(), kinds(item.code())));
    }

    /**
     * The wording, with the answers that made the finding where they are worded for this item alone, and with the
     * difference where one scale exceeds another.
     */
    private String statement(PlacedItem item) {
        String text = texts.statement(item.code());
        Optional<Finding> comparison = item.findings().stream().filter(finding -> finding.difference().isPresent())
                .findFirst();
        if (comparison.isPresent()) {
            FindingRule rule = texts.rule(comparison.get().rule());
            return Messages.get("statement.compared", text, texts.title(rule.getScale()),
                    wording.decimal(Math.round(comparison.get().difference().getAsDouble())),
                    texts.title(rule.getOtherScale()));
        }
        List<String> counted = item.findings().stream()
                .flatMap(finding -> Stream.concat(finding.options().stream(), finding.opposingOptions().stream()))
                .distinct().toList();
        if (counted.isEmpty() || !texts.hasAnswersOfItsOwn(item.code())) {
            return text;
        }
        return Messages.get("statement.answered", text, wording.alternatives(item.result().counts().stream()
                .filter(count -> counted.contains(count.option()) && count.count() > 0)
                .map(count -> count.choice().label()).toList()));
    }

    /** The open prompts to which nobody wrote anything. */
    List<PlannedItem> openPrompts() {
        return result.prompts().stream().filter(PromptResult::open).map(prompt -> new PlannedItem(prompt.code(),
                texts.statement(prompt.code()), "", Messages.get("prompts.label"), OptionalInt.empty(), 0,
                result.participants(), "", List.of(), List.of())).toList();
    }

    private String discussion(PlacedItem item) {
        Optional<Finding> split = item.findings().stream()
                .filter(finding -> finding.quantifier() == Quantifier.ACROSS_ORGANISATIONS).findFirst();
        return split.map(finding -> Messages.get("consensus.opposite", labels(item, finding.options()),
                labels(item, finding.opposingOptions()))).orElse(Messages.get("consensus.differing"));
    }

    private String labels(PlacedItem item, List<String> options) {
        return wording.alternatives(item.result().counts().stream()
                .filter(count -> options.contains(count.option()) && count.count() > 0)
                .map(count -> count.choice()).map(Choice::label).map(wording::quote).toList());
    }

    private List<String> kinds(String item) {
        return result.items().stream().filter(each -> each.code().equals(item))
                .flatMap(each -> each.findingKinds().stream()).distinct().toList();
    }

    private List<Action> actionsOf(String item) {
        return texts.actions(item, kinds(item), areas.stream().anyMatch(area -> area.code().equals(item)));
    }

    private List<DraftAction> drafts(String item) {
        List<DraftAction> drafts = new ArrayList<>();
        for (Action action : actionsOf(item)) {
            List<String> sharing = List.copyOf(itemsByAction.get(action.getCode()));
            boolean prompt = action.getKind() == ActionKind.PROMPT;
            List<String> items = prompt ? List.of(item) : sharing;
            drafts.add(new DraftAction(action.getCode(), action.getKind(), items, calling(action, items.getFirst()),
                    action.getText()));
        }
        return drafts;
    }

    private String calling(Action action, String item) {
        Set<String> wanted = action.getFindingKinds().stream().map(kind -> kind.getCode()).collect(Collectors.toSet());
        return result.items().stream().filter(each -> each.code().equals(item))
                .flatMap(each -> each.findings().stream())
                .filter(finding -> wanted.isEmpty() ? finding.placement() == PlanPlacement.AREAS_TO_WORK_ON
                        : wanted.contains(finding.kind()))
                .map(Finding::kind).findFirst().orElse("");
    }
}
