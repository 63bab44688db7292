// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;

/**
 * An instrument read in the language of a translation. The instrument is not changed, and later changes of
 * instrument or translation are not seen.
 *
 * <p>A text without a translation stays as it is. So does a text whose translation is stale, that is, was made from
 * another wording than the instrument has now: people would answer a different statement. A translation that does
 * not say what it was made from counts as current.
 */
public final class TranslatedInstrument {

    private final Instrument instrument;

    private final String language;

    private final Map<TextKey, String> originals;

    private final Map<TextKey, String> translated;

    private final Set<TextKey> stale;

    private TranslatedInstrument(Instrument instrument, String language, Map<TextKey, String> originals,
            Map<TextKey, String> translated, Set<TextKey> stale) {
        this.instrument = instrument;
        this.language = language;
        this.originals = originals;
        this.translated = translated;
        this.stale = stale;
    }

    /**
     * {@return the instrument in the language of the translation}
     *
     * @param instrument a valid instrument
     * @param translation a valid translation of the instrument; unknown keys are passed over
     * @throws IllegalArgumentException when the translation is of another instrument or edition
     */
    public static TranslatedInstrument of(Instrument instrument, Translation translation) {
        if (!instrument.getId().equals(translation.getInstrument())
                || !instrument.getEdition().equals(translation.getEdition())) {
            throw new IllegalArgumentException("a translation of " + translation.getInstrument() + '@'
                    + translation.getEdition() + " is not one of " + instrument.getId() + '@'
                    + instrument.getEdition());
        }
        Map<TextKey, String> originals = InstrumentTexts.of(instrument);
        Map<TextKey, String> translated = new LinkedHashMap<>();
        Set<TextKey> stale = new LinkedHashSet<>();
        for (TranslatedText entry : translation.getEntries()) {
            TextKey.parse(entry.getKey()).filter(originals::containsKey).ifPresent(key -> {
                if (isStale(entry, originals.get(key))) {
                    stale.add(key);
                } else {
                    translated.putIfAbsent(key, entry.getText());
                }
            });
        }
        return new TranslatedInstrument(instrument, translation.getLanguage(), originals, translated, stale);
    }

    /**
     * {@return whether a translation was made from another wording}
     *
     * @param entry a translated text
     * @param original the wording of the instrument now
     */
    public static boolean isStale(TranslatedText entry, String original) {
        return entry.getOriginal() != null && !entry.getOriginal().isEmpty() && !entry.getOriginal().equals(original);
    }

    /** {@return the instrument in its own language} */
    public Instrument original() {
        return instrument;
    }

    /** {@return the language of the translation as a BCP 47 tag} */
    public String language() {
        return language;
    }

    /**
     * {@return the text to show: the translation, else the original, else ""}
     *
     * @param part a part of the instrument
     * @param feature an attribute of the part with one text as its value
     */
    public String text(EObject part, EAttribute feature) {
        String original = part.eGet(feature) instanceof String text ? text : "";
        return original.isBlank() ? original
                : InstrumentTexts.keyOf(part, feature).flatMap(this::translation).orElse(original);
    }

    /**
     * {@return the current translation of a text}; empty when there is none or it is stale.
     *
     * @param key names the text
     */
    public Optional<String> translation(TextKey key) {
        return Optional.ofNullable(translated.get(key));
    }

    /** {@return the texts without a current or stale translation, in the order of the instrument} */
    public Set<TextKey> missing() {
        Set<TextKey> missing = new LinkedHashSet<>(originals.keySet());
        missing.removeAll(translated.keySet());
        missing.removeAll(stale);
        return Collections.unmodifiableSet(missing);
    }

    /** {@return the texts whose translation was made from another wording, in the order of the translation} */
    public Set<TextKey> stale() {
        return Collections.unmodifiableSet(stale);
    }

    /**
     * {@return a copy of the instrument with the translated texts, in the language of the translation}, for code that
     * reads instruments. Texts without a current translation are in the original language. The copy is in no resource.
     */
    public Instrument copy() {
        Instrument copy = EcoreUtil.copy(instrument);
        InstrumentTexts.replace(copy, this::translation);
        copy.setLanguage(language);
        return copy;
    }
}
