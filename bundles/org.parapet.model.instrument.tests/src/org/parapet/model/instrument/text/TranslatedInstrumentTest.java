// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.testing.SampleInstrument;
import org.parapet.model.instrument.testing.SampleTranslation;
import org.parapet.model.translation.Translation;

/** Instruments in the language of a translation. */
class TranslatedInstrumentTest {

    private final Instrument instrument = SampleInstrument.create();

    private final Translation translation = SampleTranslation.create();

    private final Item item = SampleInstrument.item(instrument, "1.1");

    @Test
    void translatedTextReplacesTheOriginal() {
        TranslatedInstrument welsh = TranslatedInstrument.of(instrument, translation);
        assertEquals("Mae angen ein gilydd arnom.", welsh.text(item, Literals.ITEM__TEXT));
        assertEquals("Cytuno'n gryf", welsh.text(SampleInstrument.option(instrument, "SA"), Literals.OPTION__LABEL));
        assertEquals("cy", welsh.language());
    }

    @Test
    void textWithoutTranslationStaysAsItIs() {
        TranslatedInstrument welsh = TranslatedInstrument.of(instrument, translation);
        assertEquals("We know what for.", welsh.text(SampleInstrument.item(instrument, "1.2"), Literals.ITEM__TEXT));
        assertTrue(welsh.missing().contains(new TextKey("item/1.2", "text")));
        assertFalse(welsh.missing().contains(new TextKey("item/1.1", "text")));
    }

    @Test
    void textThatIsNotThereIsEmpty() {
        assertEquals("", TranslatedInstrument.of(instrument, translation).text(item, Literals.ITEM__GLOSS));
    }

    @Test
    void codesAreNeverTranslated() {
        SampleTranslation.add(translation, "item/1.1#code", "9.9", "");
        assertEquals("1.1", TranslatedInstrument.of(instrument, translation).text(item, Literals.CODED__CODE));
    }

    @Test
    void staleTranslationIsNotShown() {
        item.setText("We need one another.");
        TranslatedInstrument welsh = TranslatedInstrument.of(instrument, translation);
        assertEquals("We need one another.", welsh.text(item, Literals.ITEM__TEXT));
        assertEquals(Set.of(new TextKey("item/1.1", "text")), welsh.stale());
        assertEquals(Optional.empty(), welsh.translation(new TextKey("item/1.1", "text")));
    }

    @Test
    void translationThatDoesNotSayItsOriginalIsCurrent() {
        SampleInstrument.option(instrument, "SA").setLabel("Agree strongly");
        TranslatedInstrument welsh = TranslatedInstrument.of(instrument, translation);
        assertEquals("Cytuno'n gryf", welsh.text(SampleInstrument.option(instrument, "SA"), Literals.OPTION__LABEL));
    }

    @Test
    void copyReadsInTheOtherLanguageAndTheInstrumentIsNotChanged() {
        Instrument copy = TranslatedInstrument.of(instrument, translation).copy();
        assertEquals("Mae angen ein gilydd arnom.", SampleInstrument.item(copy, "1.1").getText());
        assertEquals("We know what for.", SampleInstrument.item(copy, "1.2").getText());
        assertEquals("cy", copy.getLanguage());
        assertEquals("We need each other.", item.getText());
        assertEquals("en", instrument.getLanguage());
    }

    @Test
    void translationOfAnotherEditionIsRefused() {
        translation.setEdition("2011");
        assertThrows(IllegalArgumentException.class, () -> TranslatedInstrument.of(instrument, translation));
    }

    @Test
    void textsComeInTheOrderOfTheInstrumentByTheirKeys() {
        Map<TextKey, String> texts = InstrumentTexts.of(instrument);
        List<String> keys = new ArrayList<>(texts.keySet()).stream().map(TextKey::toString).toList();
        assertEquals(List.of("instrument#title", "instrument#abstract", "source#rights", "option/agreement/SD#label"),
                keys.subList(0, 4));
        assertEquals("We trust each other.", texts.get(new TextKey("item/2.1", "text")));
        assertEquals("low", texts.get(new TextKey("band/total/low", "label")));
        assertTrue(keys.stream().allMatch(key -> TextKey.parse(key).isPresent()), keys::toString);
    }
}
