// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.exchange.formats.Messages;
import org.parapet.model.files.Locations;
import org.parapet.model.instrument.file.InstrumentFormats;
import org.parapet.model.instrument.text.InstrumentTexts;
import org.parapet.model.instrument.text.TextToSettle;
import org.parapet.model.instrument.validation.TranslationValidator;
import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;
import org.parapet.model.translation.TranslationFactory;

/** The translations of a draft's texts, collected by language until the codes of its parts are settled. */
final class DraftTranslations {

    private final Map<String, List<DraftTranslation>> byLanguage = new LinkedHashMap<>();

    private record DraftTranslation(EObject part, EAttribute feature, String text, Spot spot) {
    }

    void add(String language, EObject part, EAttribute feature, String text, Spot spot) {
        byLanguage.computeIfAbsent(language, tag -> new ArrayList<>())
                .add(new DraftTranslation(part, feature, text, spot));
    }

    /**
     * {@return an overlay for each language; texts that have no place are reported}
     *
     * @param draft whose texts are translated
     * @param format what the format is called in messages
     */
    List<Translation> overlays(DraftInstrument draft, String format) {
        ImportReport report = draft.report();
        List<Translation> overlays = new ArrayList<>();
        byLanguage.forEach((language, texts) -> {
            if (language.equals(draft.instrument().getLanguage())) {
                texts.forEach(text -> report.leftOut("languageTwice", text.spot(),
                        DraftInstrument.shown(text.text()), language));
                return;
            }
            Translation overlay = overlay(draft, format, language, texts);
            if (!overlay.getEntries().isEmpty()) {
                new TranslationValidator().validate(overlay, Locations.none(report.file()))
                        .forEach(problem -> report.add(problem, Spot.FILE));
                overlays.add(overlay);
            }
        });
        return overlays;
    }

    private static Translation overlay(DraftInstrument draft, String format, String language,
            List<DraftTranslation> texts) {
        ImportReport report = draft.report();
        Translation overlay = TranslationFactory.eINSTANCE.createTranslation();
        overlay.setFormatVersion(InstrumentFormats.TRANSLATION.version());
        overlay.setInstrument(draft.instrument().getId());
        overlay.setEdition(draft.instrument().getEdition());
        overlay.setLanguage(language);
        overlay.setRights(TextToSettle.of(Messages.get("draft.translationRights", report.file())));
        overlay.setFidelityNote(TextToSettle.of(Messages.get("draft.fidelityNote", report.file(), format)));
        Set<String> keys = new HashSet<>();
        for (DraftTranslation text : texts) {
            String original = text.part().eGet(text.feature()) instanceof String set ? set : "";
            Optional<String> key = InstrumentTexts.keyOf(text.part(), text.feature()).map(Object::toString);
            boolean present = text.part().eResource() == null
                    && EcoreUtil.isAncestor(draft.instrument(), text.part());
            if (original.isBlank() || key.isEmpty() || !present) {
                report.leftOut("translationOfNothing", text.spot(), DraftInstrument.shown(text.text()));
            } else if (keys.add(key.get())) {
                TranslatedText entry = TranslationFactory.eINSTANCE.createTranslatedText();
                entry.setKey(key.get());
                entry.setText(text.text());
                entry.setOriginal(original);
                overlay.getEntries().add(entry);
                report.taken(text.spot(), language, key.get());
            }
        }
        return overlay;
    }
}
