// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Knows the feature that each rule looks at, where it is one. */
final class ConcernedFeatures {

    /** Rules whose first argument is the name of the feature. */
    private static final Set<String> NAMED_BY_ARGUMENT = Set.of("feature-required", "reference-dangling", "id-form",
            "edition-form", "text-blank", "text-control-character", "text-edge-blank", "text-too-long",
            "text-to-settle", "value-duplicate", "number-not-finite");

    private static final Map<String, String> BY_RULE = Map.ofEntries(
            Map.entry("code-form", "code"),
            Map.entry("code-too-long", "code"),
            Map.entry("code-duplicate", "code"),
            Map.entry("language-form", "language"),
            Map.entry("language-undetermined", "language"),
            Map.entry("edition-draft", "edition"),
            Map.entry("year-range", "year"),
            Map.entry("fidelity-note-missing", "fidelityNote"),
            Map.entry("catalogued-obtain-from-missing", "obtainFrom"),
            Map.entry("items-missing", "sections"),
            Map.entry("section-empty", "items"),
            Map.entry("yield-not-provided", "yields"),
            Map.entry("minimum-participants-range", "minimumParticipants"),
            Map.entry("minutes-range", "minutes"),
            Map.entry("scale-too-few-options", "options"),
            Map.entry("scale-scores-partial", "options"),
            Map.entry("scale-scores-order", "score"),
            Map.entry("scale-polarity-order", "polarity"),
            Map.entry("scale-favourable-low", "options"),
            Map.entry("scale-strongest-many", "options"),
            Map.entry("scale-strongest-inside", "strongest"),
            Map.entry("scale-strongest-neutral", "strongest"),
            Map.entry("scale-score-note-missing", "scoreNote"),
            Map.entry("scale-question-missing", "question"),
            Map.entry("option-ambiguous", "label"),
            Map.entry("option-score-ambiguous", "score"),
            Map.entry("item-scale-missing", "scales"),
            Map.entry("item-scale-unexpected", "scales"),
            Map.entry("item-code-reserved", "code"),
            Map.entry("item-based-on-form", "basedOn"),
            Map.entry("score-without-items", "items"),
            Map.entry("score-item-unscaled", "items"),
            Map.entry("score-scale-open", "scale"),
            Map.entry("score-scale-not-taken", "scale"),
            Map.entry("score-scale-unscored", "scale"),
            Map.entry("score-source-missing", "source"),
            Map.entry("band-overlap", "lowerBound"),
            Map.entry("band-order", "lowerBound"),
            Map.entry("band-gap", "lowerBound"),
            Map.entry("band-below-minimum", "lowerBound"),
            Map.entry("band-above-maximum", "lowerBound"),
            Map.entry("rule-options-missing", "options"),
            Map.entry("rule-options-unused", "options"),
            Map.entry("rule-options-of-several-scales", "options"),
            Map.entry("rule-opposing-options-missing", "opposingOptions"),
            Map.entry("rule-opposing-options-unused", "opposingOptions"),
            Map.entry("rule-opposing-options-overlap", "opposingOptions"),
            Map.entry("rule-share-range", "share"),
            Map.entry("rule-share-unused", "share"),
            Map.entry("rule-scales-missing", "otherScale"),
            Map.entry("rule-scales-equal", "otherScale"),
            Map.entry("rule-scales-unused", "scale"),
            Map.entry("rule-margin-range", "margin"),
            Map.entry("rule-scale-unscored", "scale"),
            Map.entry("rule-item-scale", "items"),
            Map.entry("rule-without-items", "options"),
            Map.entry("rule-source-missing", "source"),
            Map.entry("rule-convention-unexplained", "source"),
            Map.entry("signpost-address", "address"),
            Map.entry("mapping-duplicate", "edition"),
            Map.entry("mapping-item-repeated", "items"),
            Map.entry("mapping-item-unknown", "items"),
            Map.entry("mapping-code-form", "items"),
            Map.entry("mapping-scale-not-taken", "scale"),
            Map.entry("mapping-scale-open", "scale"),
            Map.entry("mapping-gap-contradiction", "construct"),
            Map.entry("mapping-gap-duplicate", "construct"),
            Map.entry("mapping-incomplete", "entries"),
            Map.entry("dimension-link-duplicate", "dimension"),
            Map.entry("dimension-unknown", "dimension"),
            Map.entry("translation-of-other", "edition"),
            Map.entry("translation-key-form", "key"),
            Map.entry("translation-key-duplicate", "key"),
            Map.entry("translation-key-unknown", "key"),
            Map.entry("translation-stale", "text"),
            Map.entry("translation-missing", "entries"));

    private ConcernedFeatures() {
    }

    /** Says whether the first argument of a rule's problems is the name of a feature. */
    static boolean isNamedByArgument(String rule) {
        return NAMED_BY_ARGUMENT.contains(rule);
    }

    static Optional<EStructuralFeature> of(EObject part, String rule, Object... arguments) {
        String name = NAMED_BY_ARGUMENT.contains(rule) && arguments.length > 0 ? String.valueOf(arguments[0])
                : BY_RULE.get(rule);
        return Optional.ofNullable(name).map(part.eClass()::getEStructuralFeature);
    }
}
