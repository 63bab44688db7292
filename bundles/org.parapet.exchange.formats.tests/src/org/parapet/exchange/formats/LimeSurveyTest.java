// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.text.TextKey;
import org.parapet.model.instrument.text.TranslatedInstrument;

class LimeSurveyTest {

    static Stream<byte[]> versions() {
        return Stream.of(Surveys.version365(), Surveys.version498());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void bothVersionsOfTheFormatGiveTheSameInstrument(byte[] file) {
        Instrument instrument = Formats.readInstrument("limesurvey", file);

        assertEquals("Team survey", instrument.getTitle());
        assertEquals("en", instrument.getLanguage());
        assertEquals("About trust.", instrument.getAbstract());
        List<Item> items = instrument.getSections().getFirst().getItems();
        assertEquals(List.of("Q1_SQ001", "Q1_SQ002", "Q2", "Q3", "Q4_a", "Q4_b"),
                items.stream().map(Item::getCode).toList());
        assertEquals("How far do you agree?", instrument.getSections().getFirst().getIntroduction());
        assertEquals(List.of("Agree 2.0", "Disagree 1.0"), items.getFirst().getScales().getFirst().getOptions().stream()
                .map(option -> option.getLabel() + ' ' + option.getScore()).toList());
        assertEquals(AnswerFormat.TICK, items.getLast().getFormat());
        assertEquals("What is in place?", items.getLast().getGloss());
        assertEquals(List.of("Yes", "No"), items.get(3).getScales().getFirst().getOptions().stream()
                .map(Option::getLabel).toList());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void htmlBecomesPlainTextAndScriptsGo(byte[] file) {
        ImportedInstrument imported = Formats.read("limesurvey", file);
        Item item = imported.instrument().orElseThrow().getSections().getFirst().getItems().get(2);

        assertEquals("Anything else & more?", item.getText());
        assertTrue(imported.losses().changed().stream().anyMatch(entry -> entry.before().contains("<script>")
                && entry.after().equals("Anything else & more?")));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void otherLanguagesBecomeTranslations(byte[] file) {
        ImportedInstrument imported = Formats.read("limesurvey", file);
        TranslatedInstrument welsh = TranslatedInstrument.of(imported.instrument().orElseThrow(),
                imported.translations().getFirst());

        assertEquals("cy", welsh.language());
        assertEquals("Rydym yn ymddiried", welsh.translation(new TextKey("item/Q1_SQ001", "text")).orElseThrow());
        assertEquals("Cytuno", welsh.translation(new TextKey("option/Q1/A1", "label")).orElseThrow());
        assertEquals("Ymddiriedaeth", welsh.translation(new TextKey("section/1", "title")).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void whatAnInstrumentHasNoPlaceForIsReported(byte[] file) {
        LossReport losses = Formats.read("limesurvey", file).losses();

        assertTrue(losses.leftOut().stream().anyMatch(entry -> entry.before().equals("| Q6")), losses::toString);
        assertTrue(losses.leftOut().stream().anyMatch(entry -> entry.before().equals("random_order")));
        assertTrue(losses.leftOut().stream().anyMatch(entry -> entry.before().equals("Welcome")));
    }

    @Test
    void aDocumentTypeIsRefusedSoThatNoEntityGrows() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><document><LimeSurveyDocType>Survey</LimeSurveyDocType>"
                + "<x>&b;&f;</x></document>";
        ImportedInstrument imported = Formats.read("limesurvey", bomb.getBytes(StandardCharsets.UTF_8));

        assertFalse(imported.instrument().isPresent());
        assertEquals(List.of("xml-doctype"), imported.problems().stream().map(problem -> problem.rule()).toList());
    }

    @Test
    void elementsWithinElementsWithoutEndAreRefused() {
        ImportedInstrument imported = Formats.read("limesurvey",
                "<a>".repeat(200_000).getBytes(StandardCharsets.UTF_8));

        assertEquals("xml-too-large", imported.problems().getFirst().rule());
    }

    @Test
    void bytesThatAreNoTextAreNamedWithTheirLineAndPrintNothing() {
        byte[] survey = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document>\n<a>x</a></document>\n"
                .getBytes(StandardCharsets.UTF_8);
        survey[new String(survey, StandardCharsets.UTF_8).indexOf('x', 30)] = (byte) 0xC3;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ImportedInstrument imported = Formats.read("limesurvey", survey);

            assertEquals(List.of("xml-not-utf8 3"), imported.problems().stream()
                    .map(problem -> problem.rule() + ' ' + problem.place().line()).toList());
        } finally {
            System.setErr(before);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aSurveyInAnotherEncodingIsReadWhenItSaysSo() {
        String survey = new String(Surveys.version365(), StandardCharsets.UTF_8);
        assertTrue(survey.contains("encoding=\"UTF-8\""));
        byte[] latin = survey.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"").replace("Team survey",
                "\u00C9quipe").getBytes(StandardCharsets.ISO_8859_1);

        assertEquals("\u00C9quipe", Formats.readInstrument("limesurvey", latin).getTitle());
    }
}
