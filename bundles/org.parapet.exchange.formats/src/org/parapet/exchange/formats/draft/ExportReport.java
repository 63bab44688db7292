// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.catalogue.exchange.LossReport.Outcome;
import org.parapet.exchange.formats.Messages;
import org.parapet.model.files.Place;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.text.InstrumentTexts;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.instrument.text.TextKey;
import org.parapet.model.instrument.text.TranslatedInstrument;

/**
 * Keeps what a format holds of an instrument, and finds at the end everything else that the instrument says: a feature
 * that an export forgets is reported as left out.
 */
public final class ExportReport {

    private final ExportedInstrument exported;
    private final Map<EObject, Set<EStructuralFeature>> held = new IdentityHashMap<>();
    private final Set<String> heldTranslations = new HashSet<>();
    private final List<LossReport.Entry> changes = new ArrayList<>();

    /**
     * A report of nothing yet.
     *
     * @param exported what is written
     */
    public ExportReport(ExportedInstrument exported) {
        this.exported = exported;
    }

    /**
     * Says that the format holds features of a part as they are.
     *
     * @param part of the instrument
     * @param features written, blank or not
     */
    public void held(EObject part, EStructuralFeature... features) {
        Collections.addAll(held.computeIfAbsent(part, any -> new HashSet<>()), features);
    }

    /**
     * Says that the format holds the translation of a text.
     *
     * @param language of the translation
     * @param key of the text
     */
    public void heldTranslation(String language, TextKey key) {
        heldTranslations.add(language + ' ' + key);
    }

    /**
     * Says that the format holds a part in another way.
     *
     * @param part of the instrument
     * @param reason key of the reason after {@code changed.}
     * @param before what it is
     * @param after what it has become
     * @param arguments what the reason names
     */
    public void changed(EObject part, String reason, String before, String after, Object... arguments) {
        changes.add(new LossReport.Entry(Outcome.CHANGED, Place.nowhere(), name(part), before, after,
                Messages.get("changed." + reason, arguments)));
    }

    /**
     * {@return all that was taken, changed and left out, in the order of the instrument}
     *
     * @param format what the format is called
     */
    public LossReport finish(String format) {
        List<LossReport.Entry> entries = new ArrayList<>();
        visit(exported.instrument(), Messages.get("leftOut.noPlace", format), entries);
        entries.addAll(changes);
        for (TranslatedInstrument overlay : exported.overlays()) {
            for (TextKey key : InstrumentTexts.of(exported.instrument()).keySet()) {
                String name = overlay.language() + ' ' + key;
                if (overlay.translation(key).isPresent()) {
                    boolean taken = heldTranslations.contains(name);
                    entries.add(new LossReport.Entry(taken ? Outcome.TAKEN : Outcome.LEFT_OUT, Place.nowhere(), name,
                            "", "", taken ? "" : Messages.get("leftOut.noPlace", format)));
                }
            }
        }
        return new LossReport(entries);
    }

    private void visit(EObject part, String noPlace, List<LossReport.Entry> entries) {
        Set<EStructuralFeature> features = held.get(part);
        if (features == null) {
            entries.add(leftOut(part, name(part), noPlace));
            part.eContents().forEach(child -> visit(child, noPlace, entries));
            return;
        }
        entries.add(new LossReport.Entry(Outcome.TAKEN, Place.nowhere(), name(part), "", features.stream()
                .filter(part::eIsSet).map(EStructuralFeature::getName).sorted().collect(Collectors.joining(", ")),
                ""));
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            boolean containment = feature instanceof EReference reference && reference.isContainment();
            if (!containment && part.eIsSet(feature) && !features.contains(feature) && !isFormal(feature)) {
                entries.add(new LossReport.Entry(Outcome.LEFT_OUT, Place.nowhere(),
                        name(part) + '#' + feature.getName(), value(part.eGet(feature)), "", noPlace));
            }
        }
        part.eContents().forEach(child -> visit(child, noPlace, entries));
    }

    private static LossReport.Entry leftOut(EObject part, String name, String noPlace) {
        String text = part.eClass().getEAllAttributes().stream().filter(InstrumentTexts::isTranslatable)
                .map(part::eGet).filter(String.class::isInstance).map(String.class::cast)
                .filter(value -> !value.isBlank()).findFirst().orElse("");
        return new LossReport.Entry(Outcome.LEFT_OUT, Place.nowhere(), name, DraftInstrument.shown(text), "", noPlace);
    }

    private static boolean isFormal(EStructuralFeature feature) {
        return feature.getName().equals("code") || feature == Literals.INSTRUMENT__FORMAT_VERSION;
    }

    private static String value(Object value) {
        return switch (value) {
            case EObject part -> "";
            case List<?> list when list.stream().anyMatch(EObject.class::isInstance) -> "";
            case List<?> list -> DraftInstrument.shown(list.stream().map(String::valueOf)
                    .collect(Collectors.joining(", ")));
            default -> DraftInstrument.shown(String.valueOf(value));
        };
    }

    private static String name(EObject part) {
        return PartKeys.textKeyOf(part).orElseGet(() -> {
            EObject container = part.eContainer();
            int index = container == null || part.eContainingFeature() == null || !part.eContainingFeature().isMany()
                    ? 0 : ((List<?>) container.eGet(part.eContainingFeature())).indexOf(part) + 1;
            String kind = part.eClass().getName().toLowerCase(Locale.ROOT);
            return index == 0 ? kind : kind + '/' + index;
        });
    }

    /** {@return the instrument that is written} */
    public Instrument instrument() {
        return exported.instrument();
    }
}
