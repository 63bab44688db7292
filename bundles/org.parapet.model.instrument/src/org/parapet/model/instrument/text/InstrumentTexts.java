// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;

/**
 * Finds the texts of an instrument that people read and that a translation may replace. Names, citations, addresses and
 * what quotes the source's print (errata, {@code printed} of an option) are not among them.
 */
public final class InstrumentTexts {

    private static final Set<EAttribute> TRANSLATABLE = Set.of(
            Literals.INSTRUMENT__TITLE, Literals.INSTRUMENT__SHORT_TITLE, Literals.INSTRUMENT__ABSTRACT,
            Literals.INSTRUMENT__FIDELITY_NOTE, Literals.SOURCE__RIGHTS, Literals.SOURCE__OBTAIN_FROM,
            Literals.FIT__RESPONDENTS, Literals.FIT__NOTES,
            Literals.RESPONSE_SCALE__TITLE, Literals.RESPONSE_SCALE__QUESTION, Literals.RESPONSE_SCALE__SCORE_NOTE,
            Literals.OPTION__LABEL,
            Literals.SECTION__TITLE, Literals.SECTION__INTRODUCTION, Literals.SECTION__DESCRIPTION,
            Literals.ITEM__TEXT, Literals.ITEM__GLOSS, Literals.ITEM__GUIDANCE,
            Literals.SCORE__LABEL, Literals.BAND__LABEL, Literals.BAND__MEANING,
            Literals.FINDING_KIND__LABEL, Literals.FINDING_KIND__MEANING, Literals.FINDING_KIND__PLAN_HEADING,
            Literals.FINDING_KIND__PLAN_INTRODUCTION,
            Literals.ACTION__TEXT, Literals.SIGNPOST__TITLE, Literals.SIGNPOST__TEXT,
            Literals.PROCESS__INTRODUCTION, Literals.INTERVIEW_TEMPLATE__INTRODUCTION, Literals.PROMPT__TEXT,
            Literals.PLAN_STEP__ACTIVITY, Literals.PLAN_STEP__OUTPUT,
            Literals.CHECKLIST__TITLE, Literals.CHECKLIST__INTRODUCTION, Literals.CHECKLIST_LINE__TEXT,
            Literals.AGREEMENT_TEMPLATE__TITLE, Literals.CLAUSE__HEADING, Literals.CLAUSE__TEXT,
            Literals.FRAMEWORK__TITLE, Literals.FRAMEWORK__DESCRIPTION, Literals.FRAMEWORK__HIGH_LABEL,
            Literals.FRAMEWORK__LOW_LABEL,
            Literals.FRAMEWORK_DIMENSION__LABEL, Literals.FRAMEWORK_DIMENSION__CONCEPT,
            Literals.FRAMEWORK_DIMENSION__HIGH, Literals.FRAMEWORK_DIMENSION__LOW);

    private InstrumentTexts() {
    }

    /**
     * {@return whether a translation may replace the feature's texts}
     *
     * @param feature any attribute of the instrument metamodel
     */
    public static boolean isTranslatable(EAttribute feature) {
        return TRANSLATABLE.contains(feature);
    }

    /**
     * {@return the key of a text}; empty when it cannot be translated or the part has no proper code.
     *
     * @param part any part of an instrument
     * @param feature an attribute of the part
     */
    public static Optional<TextKey> keyOf(EObject part, EAttribute feature) {
        return isTranslatable(feature) ? PartKeys.textKeyOf(part).map(key -> new TextKey(key, feature.getName()))
                : Optional.empty();
    }

    /**
     * {@return all texts that can be translated and are not blank, by key, in the order of the instrument}; of parts
     * with the same key, the first one's.
     *
     * @param instrument need not be valid
     */
    public static Map<TextKey, String> of(Instrument instrument) {
        Map<TextKey, String> texts = new LinkedHashMap<>();
        forEach(instrument, (part, feature, text) -> keyOf(part, feature)
                .ifPresent(key -> texts.putIfAbsent(key, text)));
        return texts;
    }

    /**
     * Replaces texts in place.
     *
     * @param instrument the instrument to change
     * @param replacement gives the new text of a key; empty to leave it
     */
    static void replace(Instrument instrument, Function<TextKey, Optional<String>> replacement) {
        forEach(instrument, (part, feature, text) -> keyOf(part, feature).flatMap(replacement)
                .ifPresent(newText -> part.eSet(feature, newText)));
    }

    private static void forEach(Instrument instrument, Visitor visitor) {
        visit(instrument, visitor);
        for (TreeIterator<EObject> parts = instrument.eAllContents(); parts.hasNext();) {
            visit(parts.next(), visitor);
        }
    }

    private static void visit(EObject part, Visitor visitor) {
        for (EAttribute feature : part.eClass().getEAllAttributes()) {
            if (isTranslatable(feature) && part.eGet(feature) instanceof String text && !text.isBlank()) {
                visitor.visit(part, feature, text);
            }
        }
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(EObject part, EAttribute feature, String text);
    }
}
