// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.edition;

import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.parapet.model.instrument.Band;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.validation.ScoreRange;

/** Knows what each change means for the answers to the earlier edition, and says why. */
final class ChangeEffects {

    /** An effect and the sentence that says why. */
    record Judgement(Effect effect, String reason) {
    }

    private static final Map<EStructuralFeature, String> BREAKING = Map.of(
            Literals.INSTRUMENT__ID, "instrument.id",
            Literals.ITEM__TEXT, "item.text",
            Literals.ITEM__GLOSS, "item.gloss",
            Literals.ITEM__FORMAT, "item.format",
            Literals.ITEM__SCALES, "item.scales",
            Literals.RESPONSE_SCALE__QUESTION, "scale.question",
            Literals.OPTION__LABEL, "option.label");

    private static final Map<EStructuralFeature, String> SCORING = Map.ofEntries(
            Map.entry(Literals.OPTION__POLARITY, "option.polarity"),
            Map.entry(Literals.OPTION__STRONGEST, "option.strongest"),
            Map.entry(Literals.ITEM__TICK_POLARITY, "item.tickPolarity"),
            Map.entry(Literals.SCORE__AGGREGATION, "score.made"),
            Map.entry(Literals.SCORE__SCALE, "score.made"),
            Map.entry(Literals.SCORE__SECTIONS, "score.made"),
            Map.entry(Literals.SCORE__ITEMS, "score.made"),
            Map.entry(Literals.SCORE__MISSING, "score.made"),
            Map.entry(Literals.BAND__LOWER_BOUND, "band.bound"),
            Map.entry(Literals.FINDING_KIND__POLARITY, "finding.made"),
            Map.entry(Literals.FINDING_KIND__PLACEMENT, "finding.placed"),
            Map.entry(Literals.FINDING_RULE__KIND, "finding.made"),
            Map.entry(Literals.FINDING_RULE__QUANTIFIER, "finding.made"),
            Map.entry(Literals.FINDING_RULE__OPTIONS, "finding.made"),
            Map.entry(Literals.FINDING_RULE__OPPOSING_OPTIONS, "finding.made"),
            Map.entry(Literals.FINDING_RULE__TICKS, "finding.made"),
            Map.entry(Literals.FINDING_RULE__SHARE, "finding.made"),
            Map.entry(Literals.FINDING_RULE__SCALE, "finding.made"),
            Map.entry(Literals.FINDING_RULE__OTHER_SCALE, "finding.made"),
            Map.entry(Literals.FINDING_RULE__MARGIN, "finding.made"),
            Map.entry(Literals.FINDING_RULE__ITEMS, "finding.made"));

    private static final Set<EStructuralFeature> HELP = Set.of(Literals.ITEM__GUIDANCE,
            Literals.SECTION__INTRODUCTION, Literals.SECTION__TITLE, Literals.SECTION__DESCRIPTION,
            Literals.RESPONSE_SCALE__TITLE);

    private final Instrument earlier;
    private final Instrument later;

    ChangeEffects(Instrument earlier, Instrument later) {
        this.earlier = earlier;
        this.later = later;
    }

    Judgement ofAdded(EObject part) {
        return switch (part) {
            case Item item -> counts(item, later) ? changesScores("item.added.counted") : harmless("item.added");
            case Option option -> isTaken(option, earlier) ? breaks("option.added") : harmless("other");
            case FindingRule rule -> changesScores("finding.added");
            case Score score -> changesScores("score.added");
            case Band band -> changesScores("band.added");
            default -> harmless("other");
        };
    }

    Judgement ofRemoved(EObject part) {
        return switch (part) {
            case Item item -> breaks("item.removed");
            case Option option -> breaks("option.removed");
            case FindingRule rule -> changesScores("finding.removed");
            case Score score -> changesScores("score.removed");
            case Band band -> changesScores("band.removed");
            default -> harmless("other");
        };
    }

    Judgement ofChanged(EObject before, EObject after, EStructuralFeature feature) {
        if (BREAKING.containsKey(feature)) {
            return breaks(BREAKING.get(feature));
        }
        if (SCORING.containsKey(feature)) {
            return changesScores(SCORING.get(feature));
        }
        if (feature == Literals.OPTION__SCORE) {
            boolean same = before.eContainer() instanceof ResponseScale one
                    && after.eContainer() instanceof ResponseScale other
                    && ItemComparer.haveSamePercentages(one, other);
            return changesScores(same ? "option.score.same" : "option.score");
        }
        return harmless(HELP.contains(feature) ? "help" : "other");
    }

    Judgement harmless(String reason) {
        return new Judgement(Effect.HARMLESS, Messages.get("reason." + reason));
    }

    Judgement changesScores(String reason) {
        return new Judgement(Effect.CHANGES_SCORES, Messages.get("reason." + reason));
    }

    Judgement breaks(String reason) {
        return new Judgement(Effect.BREAKS_COMPARISON, Messages.get("reason." + reason));
    }

    private static boolean counts(Item item, Instrument instrument) {
        return instrument.getScores().stream().anyMatch(score -> ScoreRange.itemsOf(score).contains(item));
    }

    private static boolean isTaken(Option option, Instrument instrument) {
        String code = option.eContainer() instanceof ResponseScale scale ? scale.getCode() : "";
        return instrument.getScales().stream().anyMatch(scale -> code != null && code.equals(scale.getCode()));
    }
}
