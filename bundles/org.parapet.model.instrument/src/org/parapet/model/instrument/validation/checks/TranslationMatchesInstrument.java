// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.text.InstrumentTexts;
import org.parapet.model.instrument.text.TextKey;
import org.parapet.model.instrument.text.TranslatedInstrument;
import org.parapet.model.instrument.validation.ProblemCollector;
import org.parapet.model.instrument.validation.TranslationCheck;
import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;

/** A translation has a current text for each text of its instrument, and none for what the instrument lacks. */
public final class TranslationMatchesInstrument implements TranslationCheck {

    private final Instrument instrument;

    /**
     * A check against an instrument.
     *
     * @param instrument the instrument that should be the translated one
     */
    public TranslationMatchesInstrument(Instrument instrument) {
        this.instrument = instrument;
    }

    @Override
    public void check(Translation translation, ProblemCollector problems) {
        if (!instrument.getId().equals(translation.getInstrument())
                || !instrument.getEdition().equals(translation.getEdition())) {
            problems.error(translation, "translation-of-other", nameOf(translation.getInstrument(),
                    translation.getEdition()), nameOf(instrument.getId(), instrument.getEdition()));
            return;
        }
        Map<TextKey, String> texts = InstrumentTexts.of(instrument);
        Set<TextKey> missing = new HashSet<>(texts.keySet());
        for (TranslatedText entry : translation.getEntries()) {
            Optional<TextKey> key = TextKey.parse(entry.getKey());
            if (key.isEmpty()) {
                continue;
            }
            missing.remove(key.get());
            if (!texts.containsKey(key.get())) {
                problems.error(entry, "translation-key-unknown", instrument.getId());
            } else if (TranslatedInstrument.isStale(entry, texts.get(key.get()))) {
                problems.warning(entry, "translation-stale", texts.get(key.get()));
            }
        }
        texts.keySet().stream().filter(missing::contains)
                .forEach(key -> problems.info(translation, "translation-missing", key));
    }

    private static String nameOf(String id, String edition) {
        return id + '@' + edition;
    }
}
