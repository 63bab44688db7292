// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.testing;

import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;
import org.parapet.model.translation.TranslationFactory;

/** A small translation of {@link SampleInstrument} into Welsh: item 1.1 and option SA are translated. */
public final class SampleTranslation {

    private SampleTranslation() {
    }

    /** {@return a new one} */
    public static Translation create() {
        Translation translation = TranslationFactory.eINSTANCE.createTranslation();
        translation.setFormatVersion(1);
        translation.setInstrument("sample");
        translation.setEdition("2024");
        translation.setLanguage("cy");
        translation.setRights("None stated.");
        add(translation, "item/1.1#text", "Mae angen ein gilydd arnom.", "We need each other.");
        add(translation, "option/agreement/SA#label", "Cytuno'n gryf", "");
        return translation;
    }

    /**
     * Adds a text.
     *
     * @param translation takes it
     * @param key key of the text
     * @param text translation
     * @param original what was translated; "" to leave it out
     */
    public static void add(Translation translation, String key, String text, String original) {
        TranslatedText entry = TranslationFactory.eINSTANCE.createTranslatedText();
        entry.setKey(key);
        entry.setText(text);
        entry.setOriginal(original.isEmpty() ? null : original);
        translation.getEntries().add(entry);
    }
}
