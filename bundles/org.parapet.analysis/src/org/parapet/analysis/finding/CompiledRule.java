// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.finding;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.parapet.analysis.scale.Counts;
import org.parapet.analysis.scale.PercentOfMaximum;
import org.parapet.analysis.tally.Choice;
import org.parapet.analysis.tally.Question;
import org.parapet.analysis.tally.Tally;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.TickState;

/** One finding rule as data, independent of the instrument's model. */
final class CompiledRule {

    private final String code;
    private final String kind;
    private final PlanPlacement placement;
    private final Quantifier quantifier;
    private final Basis basis;
    private final String scale;
    private final String otherScale;
    private final Set<String> items;
    private final boolean ticks;
    private final List<String> options;
    private final List<String> opposing;
    private final BigDecimal share;
    private final double margin;

    CompiledRule(FindingRule rule) {
        code = rule.getCode();
        kind = rule.getKind().getCode();
        placement = rule.getKind().getPlacement();
        quantifier = rule.getQuantifier();
        basis = rule.getBasis();
        items = new HashSet<>(rule.getItems().stream().map(Item::getCode).toList());
        ticks = !rule.getTicks().isEmpty();
        options = ticks ? rule.getTicks().stream().map(TickState::getLiteral).toList()
                : rule.getOptions().stream().map(Option::getCode).toList();
        opposing = ticks && quantifier == Quantifier.ACROSS_ORGANISATIONS
                ? TickState.VALUES.stream().map(TickState::getLiteral)
                        .filter(state -> !options.contains(state)).toList()
                : rule.getOpposingOptions().stream().map(Option::getCode).toList();
        share = BigDecimal.valueOf(rule.getShare());
        margin = rule.getMargin();
        otherScale = rule.getOtherScale() == null ? "" : rule.getOtherScale().getCode();
        if (quantifier == Quantifier.SCALE_EXCEEDS) {
            scale = rule.getScale().getCode();
        } else {
            scale = rule.getOptions().stream().map(Option::eContainer).filter(ResponseScale.class::isInstance)
                    .map(ResponseScale.class::cast).map(ResponseScale::getCode).findFirst().orElse("");
        }
    }

    String kind() {
        return kind;
    }

    Optional<Finding> apply(Question question, Tally tally) {
        if (scale.isEmpty() != ticks || !question.scale().equals(scale)
                || !items.isEmpty() && !items.contains(question.item())) {
            return Optional.empty();
        }
        int[] counts = tally.counts(question.index());
        int answered = Counts.total(counts);
        if (answered == 0) {
            return Optional.empty();
        }
        int flagged = chosen(question, counts, options);
        return switch (quantifier) {
            case ALL -> made(flagged == answered, tally, answered, flagged, 0);
            case ANY -> made(flagged > 0, tally, answered, flagged, 0);
            case SHARE_AT_LEAST -> made(flagged > 0 && BigDecimal.valueOf(flagged)
                    .compareTo(share.multiply(BigDecimal.valueOf(answered))) >= 0, tally, answered, flagged, 0);
            case ACROSS_ORGANISATIONS -> made(isSplit(question, tally), tally, answered, flagged,
                    chosen(question, counts, opposing));
            case SCALE_EXCEEDS -> exceeding(question, counts, tally, answered);
        };
    }

    private boolean isSplit(Question question, Tally tally) {
        Set<String> choosing = new HashSet<>();
        Set<String> opposed = new HashSet<>();
        for (String organisation : tally.organisations()) {
            int[] counts = tally.counts(question.index(), organisation);
            if (chosen(question, counts, options) > 0) {
                choosing.add(organisation);
            }
            if (chosen(question, counts, opposing) > 0) {
                opposed.add(organisation);
            }
        }
        return !choosing.isEmpty() && !opposed.isEmpty()
                && (choosing.size() > 1 || opposed.size() > 1 || !choosing.equals(opposed));
    }

    private Optional<Finding> exceeding(Question question, int[] counts, Tally tally, int answered) {
        Optional<Question> other = tally.questionnaire().question(question.item(), otherScale);
        if (other.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble here = PercentOfMaximum.ofCounts(counts, question.scores());
        OptionalDouble there = PercentOfMaximum.ofCounts(tally.counts(other.get().index()), other.get().scores());
        if (here.isEmpty() || there.isEmpty() || here.getAsDouble() - there.getAsDouble() <= margin) {
            return Optional.empty();
        }
        return Optional.of(new Finding(kind, code, quantifier, basis, placement, answered, tally.participants(), 0, 0,
                options, opposing, OptionalDouble.of(here.getAsDouble() - there.getAsDouble())));
    }

    private Optional<Finding> made(boolean holds, Tally tally, int answered, int flagged, int against) {
        return holds ? Optional.of(new Finding(kind, code, quantifier, basis, placement, answered,
                tally.participants(), flagged, against, options, opposing, OptionalDouble.empty())) : Optional.empty();
    }

    private static int chosen(Question question, int[] counts, List<String> codes) {
        return question.choices().stream().filter(choice -> codes.contains(choice.code()))
                .mapToInt(Choice::index).map(index -> counts[index]).sum();
    }
}
