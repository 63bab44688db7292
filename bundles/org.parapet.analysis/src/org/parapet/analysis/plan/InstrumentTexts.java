// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** Looks up the texts of an instrument by code. */
final class InstrumentTexts {

    private final Instrument instrument;
    private final Map<String, Item> items;

    InstrumentTexts(Instrument instrument) {
        this.instrument = instrument;
        items = instrument.getSections().stream().flatMap(section -> section.getItems().stream())
                .collect(Collectors.toMap(Item::getCode, Function.identity(), (first, second) -> first));
    }

    Instrument instrument() {
        return instrument;
    }

    /** The short title, or the title where there is none. */
    String name() {
        String shortTitle = instrument.getShortTitle();
        return shortTitle == null || shortTitle.isBlank() ? instrument.getTitle() : shortTitle;
    }

    String statement(String item) {
        return items.get(item).getText();
    }

    /**
     * Whether the item's answers are worded for it alone, as the poles of a framework's dimension are. Such an item
     * says little without the answer.
     */
    boolean hasAnswersOfItsOwn(String item) {
        List<ResponseScale> scales = items.get(item).getScales();
        return scales.size() == 1 && items.size() > 1
                && items.values().stream().filter(each -> each.getScales().contains(scales.getFirst())).count() == 1;
    }

    /** Whether any item is meant to be asked again and again. */
    boolean isKeptLive() {
        return items.values().stream().anyMatch(Item::isKeptLive);
    }

    Optional<FindingKind> kind(String code) {
        return instrument.getFindingKinds().stream().filter(kind -> kind.getCode().equals(code)).findFirst();
    }

    FindingRule rule(String code) {
        return instrument.getFindingRules().stream().filter(rule -> rule.getCode().equals(code)).findFirst()
                .orElseThrow();
    }

    String title(ResponseScale scale) {
        String title = scale.getTitle();
        return title == null || title.isBlank() ? scale.getCode() : title;
    }

    String kindLabel(String code) {
        return kind(code).map(FindingKind::getLabel).orElse(code);
    }

    Optional<Section> section(String item) {
        return Optional.ofNullable(items.get(item)).map(Item::eContainer).filter(Section.class::isInstance)
                .map(Section.class::cast);
    }

    /** Whether the items are questions; otherwise they are statements. */
    boolean asksQuestions() {
        List<Item> scaled = items.values().stream().filter(item -> item.getFormat() == AnswerFormat.SCALE).toList();
        List<Item> counted = scaled.isEmpty() ? List.copyOf(items.values()) : scaled;
        return !counted.isEmpty() && counted.stream().allMatch(item -> item.getText().strip().contains("?"));
    }

    /**
     * Says that there are no strengths, that all would have to agree where the instrument's rules ask for that, and
     * that none is looked for where no rule does so.
     */
    String noStrengths() {
        if (!hasRules(PlanPlacement.POSITIVES)) {
            return Messages.get("positives.noRule");
        }
        return Messages.get(hasOnly(PlanPlacement.POSITIVES, Quantifier.ALL) ? "positives.none.all"
                : "positives.none");
    }

    /** Says that there are no areas to work on, and that none is looked for where no rule does so. */
    String noAreas() {
        return Messages.get(hasRules(PlanPlacement.AREAS_TO_WORK_ON) ? "areas.none" : "areas.noRule");
    }

    /** Whether there are rules for a section of the plan, all with the same quantifier. */
    boolean hasOnly(PlanPlacement placement, Quantifier quantifier) {
        return hasRules(placement) && rules(placement).allMatch(rule -> rule.getQuantifier() == quantifier);
    }

    /** Whether any rule can put an item in a section of the plan. */
    boolean hasRules(PlanPlacement placement) {
        return rules(placement).findAny().isPresent();
    }

    private Stream<FindingRule> rules(PlanPlacement placement) {
        return instrument.getFindingRules().stream().filter(rule -> rule.getKind().getPlacement() == placement);
    }

    /** The actions of an item that its findings call for. */
    List<Action> actions(String item, List<String> kinds, boolean toWorkOn) {
        return instrument.getActions().stream()
                .filter(action -> action.getItems().stream().anyMatch(each -> each.getCode().equals(item)))
                .filter(action -> action.getFindingKinds().isEmpty() ? toWorkOn
                        : action.getFindingKinds().stream().anyMatch(kind -> kinds.contains(kind.getCode())))
                .toList();
    }
}
