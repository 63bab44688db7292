// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Problem;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.testing.Expect;
import org.parapet.model.instrument.testing.SampleInstrument;
import org.parapet.model.instrument.testing.SampleTranslation;
import org.parapet.model.instrument.text.InstrumentTexts;
import org.parapet.model.instrument.validation.TranslationValidator;
import org.parapet.model.translation.Translation;

/** Translations by themselves and against their instrument. */
class TranslationChecksTest {

    private final TranslationValidator validator = new TranslationValidator();

    private final Instrument instrument = SampleInstrument.create();

    @Test
    void completeTranslationHasNoProblem() {
        Translation translation = complete();
        assertEquals(List.of(), validator.validate(translation));
        assertEquals(List.of(), against(translation));
    }

    @Test
    void languageIsAWellFormedTag() {
        Translation translation = complete();
        translation.setLanguage("Welsh language");
        Expect.one(Severity.ERROR, "language-form", "sample", validator.validate(translation));
    }

    @Test
    void keysAreUnique() {
        Translation translation = complete();
        SampleTranslation.add(translation, "item/1.1#text", "Eto", "");
        Problem problem = Expect.one(Severity.ERROR, "translation-key-duplicate", "item/1.1#text",
                validator.validate(translation));
        assertTrue(problem.message().contains("item/1.1#text"), problem.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"item/1.1", "#text", "item/1.1#", "Item/1.1#text", "item/1 1#text", "item/1/2/3#text"})
    void keysAreWellFormed(String key) {
        Translation translation = complete();
        SampleTranslation.add(translation, key, "Testun", "");
        Expect.one(Severity.ERROR, "translation-key-form", key, validator.validate(translation));
    }

    @Test
    void translationSaysSomething() {
        Translation translation = complete();
        translation.getEntries().get(0).setText(" ");
        Expect.one(Severity.ERROR, "text-blank", "instrument#title", validator.validate(translation));
    }

    @Test
    void translationOfAnotherEditionIsAnError() {
        Translation translation = complete();
        translation.setEdition("2011");
        Problem problem = Expect.one(Severity.ERROR, "translation-of-other", "sample", against(translation));
        assertTrue(problem.message().contains("sample@2011, not of sample@2024"), problem.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"item/9.9#text", "item/1.1#code", "item/1.1#gloss", "option/agreement/XX#label"})
    void keyThatTheInstrumentLacksIsAnError(String key) {
        Translation translation = complete();
        SampleTranslation.add(translation, key, "Testun", "");
        Expect.one(Severity.ERROR, "translation-key-unknown", key, against(translation));
    }

    @Test
    void staleTextIsAWarningThatNamesTheWordingOfToday() {
        Translation translation = complete();
        SampleInstrument.item(instrument, "1.1").setText("We need one another.");
        Problem problem = Expect.one(Severity.WARNING, "translation-stale", "item/1.1#text", against(translation));
        assertTrue(problem.message().endsWith("We need one another."), problem.message());
    }

    @Test
    void missingTextIsInformationThatNamesTheKey() {
        Translation translation = complete();
        translation.getEntries().removeIf(entry -> entry.getKey().equals("item/1.2#text"));
        Problem problem = Expect.one(Severity.INFO, "translation-missing", "sample", against(translation));
        assertTrue(problem.message().startsWith("item/1.2#text"), problem.message());
    }

    private List<Problem> against(Translation translation) {
        return validator.validateAgainst(translation, instrument, Locations.none(""));
    }

    private Translation complete() {
        Translation translation = SampleTranslation.create();
        translation.getEntries().clear();
        for (Map.Entry<?, String> text : InstrumentTexts.of(instrument).entrySet()) {
            SampleTranslation.add(translation, text.getKey().toString(), "cy: " + text.getValue(), text.getValue());
        }
        return translation;
    }
}
