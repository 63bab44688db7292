// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.catalogue.exchange.Recognition;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;

/** What is in a file says which format it has. */
class RecognitionTest {

    @ParameterizedTest
    @ValueSource(strings = {"xlsform", "spreadsheet", "fhir-r4", "fhir-r5"})
    void aFormatKnowsItsOwnFilesAndNoOtherDoes(String format) throws IOException {
        byte[] file = Formats.write(Formats.EXPORTS.get(format).get(), Formats.shipped("leeds"));
        assertEquals(Set.of(format), those(Recognition.YES, file));
        assertEquals(Set.of(), those(Recognition.PERHAPS, file));
    }

    @Test
    void surveysOfLimeSurveyAreKnown() throws IOException {
        assertEquals(Set.of("limesurvey"), those(Recognition.YES, Surveys.version365()));
        assertEquals(Set.of("limesurvey"), those(Recognition.YES, Surveys.version498()));
        assertEquals(Set.of(), those(Recognition.PERHAPS, Surveys.version498()));
    }

    @Test
    void aQuestionnaireWithoutOptionsCanBeOfBothReleases() throws IOException {
        Instrument prompts = Formats.shipped("leeds");
        prompts.getSections().forEach(section -> section.getItems().forEach(item -> {
            item.getScales().clear();
            item.setFormat(AnswerFormat.TEXT);
        }));
        byte[] file = Formats.write(Formats.EXPORTS.get("fhir-r4").get(), prompts);
        assertEquals(Set.of(), those(Recognition.YES, file));
        assertEquals(Set.of("fhir-r4", "fhir-r5"), those(Recognition.PERHAPS, file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain words", "{\"resourceType\":\"Patient\"}", "[1, 2]", "<document><a/></document>",
        "PK\u0003\u0004 cut off"})
    void nobodyKnowsAnythingElse(String content) throws IOException {
        byte[] file = content.getBytes(StandardCharsets.UTF_8);
        assertEquals(Formats.IMPORTS.keySet(), those(Recognition.NO, file));
    }

    private static Set<String> those(Recognition wanted, byte[] file) throws IOException {
        Set<String> formats = new TreeSet<>();
        for (String format : Formats.IMPORTS.keySet()) {
            if (Formats.IMPORTS.get(format).get().recognise(new ByteArrayInputStream(file)) == wanted) {
                formats.add(format);
            }
        }
        return formats;
    }
}
