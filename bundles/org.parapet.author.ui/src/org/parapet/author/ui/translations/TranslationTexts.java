// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.translations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.text.InstrumentTexts;
import org.parapet.model.instrument.text.TextKey;
import org.parapet.model.instrument.text.TranslatedInstrument;
import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;

/** The texts of an instrument beside their translations. */
final class TranslationTexts {

    /** How a translation stands. */
    enum State {
        /** There is none. */
        MISSING,
        /** It was made from another wording. */
        STALE,
        /** It is of the wording as it is now. */
        DONE
    }

    /**
     * One text.
     *
     * @param key which text
     * @param original its wording in the instrument
     * @param entry its translation; empty when there is none
     */
    record Row(TextKey key, String original, Optional<TranslatedText> entry) {

        String translation() {
            return entry.map(TranslatedText::getText).orElse("");
        }

        State state() {
            if (entry.isEmpty() || translation() == null || translation().isBlank()) {
                return State.MISSING;
            }
            return TranslatedInstrument.isStale(entry.get(), original) ? State.STALE : State.DONE;
        }
    }

    private TranslationTexts() {
    }

    /** {@return every text that can be translated, in the order of the instrument} */
    static List<Row> of(Instrument instrument, Translation translation) {
        Map<String, TranslatedText> entries = new HashMap<>();
        translation.getEntries().forEach(entry -> entries.putIfAbsent(entry.getKey(), entry));
        List<Row> rows = new ArrayList<>();
        InstrumentTexts.of(instrument).forEach((key, text) -> rows.add(new Row(key, text,
                Optional.ofNullable(entries.get(key.toString())))));
        return rows;
    }
}
