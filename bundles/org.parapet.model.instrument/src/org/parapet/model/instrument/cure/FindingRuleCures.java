// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.instrument.validation.LocatedProblem;

/** Finding rules lose what their quantifier has no use for. */
final class FindingRuleCures {

    private static final double PERCENT = 100;

    private FindingRuleCures() {
    }

    static Map<String, CureMaker> byRule() {
        return Map.ofEntries(
                Map.entry("rule-options-unused", problem -> change(problem, "rule.options.remove",
                        rule -> rule.getOptions().clear())),
                Map.entry("rule-options-of-several-scales", FindingRuleCures::keepOneScale),
                Map.entry("rule-opposing-options-unused", problem -> change(problem, "rule.opposing.remove",
                        rule -> rule.getOpposingOptions().clear())),
                Map.entry("rule-opposing-options-overlap", problem -> change(problem, "rule.overlap.remove",
                        rule -> rule.getOpposingOptions().removeAll(List.copyOf(rule.getOptions())))),
                Map.entry("rule-share-range", FindingRuleCures::shareFromPercent),
                Map.entry("rule-share-unused", problem -> change(problem, "rule.share.remove",
                        rule -> rule.setShare(0))),
                Map.entry("rule-scales-unused", problem -> change(problem, "rule.scales.remove", rule -> {
                    rule.setScale(null);
                    rule.setOtherScale(null);
                    rule.setMargin(0);
                })),
                Map.entry("rule-margin-range", FindingRuleCures::margin),
                Map.entry("rule-scale-unscored", problem -> ScoreCures.scale(problem, problem.arguments().get(0))
                        .map(scale -> List.of(ScaleCures.number(problem, scale))).orElse(List.of())),
                Map.entry("rule-item-scale", FindingRuleCures::withoutWrongItems),
                Map.entry("rule-without-items", problem -> List.of(Changes.takeOut(problem, problem.part()))),
                Map.entry("rule-source-missing", problem -> change(problem, "basis.convention",
                        rule -> rule.setBasis(Basis.CONVENTION))));
    }

    private static List<Cure> change(LocatedProblem problem, String key, Consumer<FindingRule> change) {
        return List.of(Changes.cure(problem, () -> change.accept(ruleOf(problem)), key));
    }

    private static List<Cure> keepOneScale(LocatedProblem problem) {
        FindingRule rule = ruleOf(problem);
        Set<ResponseScale> scales = new LinkedHashSet<>();
        Stream.concat(rule.getOptions().stream(), rule.getOpposingOptions().stream())
                .forEach(option -> scales.add((ResponseScale) option.eContainer()));
        List<Cure> cures = new ArrayList<>();
        for (ResponseScale scale : scales) {
            cures.add(Changes.cure(problem, () -> {
                Changes.removeIf(rule.getOptions(), value -> isOfOther(value, scale));
                Changes.removeIf(rule.getOpposingOptions(), value -> isOfOther(value, scale));
            }, "rule.oneScale", PartKeys.codeOf(scale)));
        }
        return cures;
    }

    private static boolean isOfOther(Object value, ResponseScale scale) {
        return value instanceof Option option && option.eContainer() != scale;
    }

    /** 60 was meant as 60 per cent. */
    private static List<Cure> shareFromPercent(LocatedProblem problem) {
        FindingRule rule = ruleOf(problem);
        double share = rule.getShare() / PERCENT;
        return share > 1 / PERCENT && share <= 1 ? List.of(Changes.cure(problem, () -> rule.setShare(share),
                "rule.share", String.valueOf(share))) : List.of();
    }

    private static List<Cure> margin(LocatedProblem problem) {
        FindingRule rule = ruleOf(problem);
        double margin = rule.getMargin() > 0 ? PERCENT : 0;
        return List.of(Changes.cure(problem, () -> rule.setMargin(margin), "rule.margin", (int) margin));
    }

    private static List<Cure> withoutWrongItems(LocatedProblem problem) {
        FindingRule rule = ruleOf(problem);
        Set<ResponseScale> scales = new LinkedHashSet<>();
        if (rule.getQuantifier() == Quantifier.SCALE_EXCEEDS) {
            Stream.of(rule.getScale(), rule.getOtherScale()).filter(scale -> scale != null).forEach(scales::add);
        } else {
            Stream.concat(rule.getOptions().stream(), rule.getOpposingOptions().stream())
                    .forEach(option -> scales.add((ResponseScale) option.eContainer()));
        }
        return List.of(Changes.cure(problem, () -> Changes.removeIf(rule.getItems(),
                value -> value instanceof Item item && !item.getScales().containsAll(scales)),
                "rule.items.remove", problem.arguments().get(0)));
    }

    private static FindingRule ruleOf(LocatedProblem problem) {
        return (FindingRule) problem.part();
    }
}
