// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.exchange;

import java.util.List;
import java.util.Objects;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.text.TranslatedInstrument;
import org.parapet.model.translation.Translation;

/**
 * An instrument that is to be written in another format.
 *
 * @param instrument valid, not to be changed
 * @param translations valid translations of it, for formats that hold several languages
 */
public record ExportedInstrument(Instrument instrument, List<Translation> translations) {

    /** Copies the list. */
    public ExportedInstrument {
        Objects.requireNonNull(instrument, "instrument");
        translations = List.copyOf(translations);
    }

    /** {@return the translations as overlays} */
    public List<TranslatedInstrument> overlays() {
        return translations.stream().map(translation -> TranslatedInstrument.of(instrument, translation)).toList();
    }
}
