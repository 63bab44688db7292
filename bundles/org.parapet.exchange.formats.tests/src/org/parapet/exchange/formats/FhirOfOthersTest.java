// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.text.TextKey;
import org.parapet.model.instrument.text.TranslatedInstrument;

/** Questionnaires as other programs write them: LHC-Forms, the Argonaut project, forms after the SDC guide. */
class FhirOfOthersTest {

    private static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";
    private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/often", "http://example.org/often|2", "#often"})
    void aContainedValueSetIsFoundByItsIdAndByItsAddress(String reference) {
        Instrument instrument = only("fhir-r4", question("choice",
                "\"answerValueSet\": \"" + reference + "\""), valueSet("ordinalValue"));

        assertEquals(List.of("n Never 0.0", "o Often 1.0"), options(instrument));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordinalValue", "itemWeight", "questionnaire-ordinalValue", "valueset-ordinalValue",
        "codesystem-ordinalValue"})
    void scoresAreReadUnderEachNameThatFhirGaveThem(String score) {
        for (String format : List.of("fhir-r4", "fhir-r5")) {
            String type = format.equals("fhir-r4") ? "choice" : "coding";
            assertEquals(List.of("n Never 0.0", "o Often 1.0"), options(only(format,
                    question(type, "\"answerValueSet\": \"#often\""), valueSet(score))));
            assertEquals(List.of("a A 2.0", "b B 3.0"), options(only(format, question(type, "\"answerOption\": ["
                    + "{\"extension\": [" + extension(score, "\"valueDecimal\": 2") + "],"
                    + " \"valueCoding\": {\"code\": \"a\", \"display\": \"A\"}},"
                    + "{\"valueCoding\": {\"code\": \"b\", \"display\": \"B\", \"extension\": ["
                    + extension(score, "\"valueInteger\": 3") + "]}}]"), "")));
        }
    }

    @Test
    void whatNobodySeesIsLeftOutWithAllThatItHolds() {
        ImportedInstrument imported = read("fhir-r4", question("choice", "\"answerValueSet\": \"#often\"") + """
                , {"linkId": "s", "type": "display", "text": "Add up all answers", "extension": [HIDDEN]},
                {"linkId": "h", "type": "group", "text": "For the evaluation", "extension": [HIDDEN], "item": [
                  {"linkId": "h.1", "type": "decimal", "text": "Sum"}]}
                """.replace("HIDDEN", extension("questionnaire-hidden", "\"valueBoolean\": true")),
                valueSet("ordinalValue"));
        Instrument instrument = imported.instrument().orElseThrow();

        assertEquals(1, instrument.getSections().size());
        assertEquals(1, instrument.getSections().getFirst().getItems().size());
        assertEquals(List.of("s Add up all answers", "h For the evaluation", "h.1 Sum"),
                leftOut(imported, "the form does not show it to anybody"));
    }

    @Test
    void aTotalThatTheFormComputesIsNotAsked() {
        ImportedInstrument imported = read("fhir-r4", question("choice", "\"answerValueSet\": \"#often\"")
                + ", {\"linkId\": \"t\", \"type\": \"decimal\", \"text\": \"Total\", \"extension\": [{\"url\": \"" + SDC
                + "calculatedExpression\", \"valueExpression\": {\"language\": \"text/fhirpath\"}}]}",
                valueSet("ordinalValue"));

        assertEquals(1, imported.instrument().orElseThrow().getSections().getFirst().getItems().size());
        assertEquals(List.of("t Total"), leftOut(imported, "it is computed, not asked"));
        assertEquals(List.of(), leftOut(imported, "an instrument has no place for this extension"));
    }

    @Test
    void whatIsSaidOfAnOptionBesideItsScoreIsReportedOnceForEqualOptions() {
        String options = "\"answerOption\": [{\"initialSelected\": true, \"extension\": ["
                + extension("questionnaire-optionPrefix", "\"valueString\": \"0\"") + "], \"valueCoding\": "
                + "{\"code\": \"n\", \"display\": \"Never\"}}, {\"valueCoding\": {\"code\": \"o\", \"display\": "
                + "\"Often\"}}]";
        ImportedInstrument imported = read("fhir-r4", question("choice", options)
                + ", {\"linkId\": \"2\", \"type\": \"choice\", \"text\": \"And now?\", " + options + "}", "");

        assertEquals(1, imported.instrument().orElseThrow().getScales().size());
        assertEquals(List.of("Never: 0 " + HL7 + "questionnaire-optionPrefix"),
                leftOut(imported, "an instrument has no place for this extension"));
        assertEquals(List.of("Never: true"), leftOut(imported, "an instrument has no place for initialSelected"));
    }

    @Test
    void marksBesideATextAreReportedAndSwitchesThatAreOffAreNot() {
        ImportedInstrument imported = read("fhir-r4", question("text", "\"required\": true, \"readOnly\": false, "
                + "\"prefix\": \"1.\", \"_text\": {\"extension\": [" + extension("rendering-xhtml",
                        "\"valueString\": \"<b>How?</b>\"") + "]}"), "");

        assertEquals(List.of(HL7 + "rendering-xhtml"),
                leftOut(imported, "an instrument has no place for this extension"));
        assertEquals(List.of("1."), leftOut(imported, "an instrument has no place for prefix"));
        assertEquals(List.of("required"), leftOut(imported, "any question can be left without an answer"));
        assertTrue(leftOut(imported, "an instrument has no place for readOnly").isEmpty());
    }

    @Test
    void inR5QuestionsForNumbersAndTextsMayListTheirAnswers() {
        ImportedInstrument imported = read("fhir-r5", question("integer", "\"answerConstraint\": \"optionsOrType\", "
                + "\"answerOption\": [{\"valueInteger\": 1}, {\"valueInteger\": 2}]"), "");
        Item item = imported.instrument().orElseThrow().getSections().getFirst().getItems().getFirst();

        assertEquals(AnswerFormat.SCALE, item.getFormat());
        assertEquals(List.of("1 1 0.0", "2 2 0.0"), options(imported.instrument().orElseThrow()));
        assertEquals(List.of("optionsOrType"), leftOut(imported, "an answer in own words beside the options"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"answerValueSet\": \"#system\"", "\"extension\": [{\"url\": \"" + SDC
            + "answerExpression\", \"valueExpression\": {}}]"})
    void aQuestionWhoseAnswersAreMadeElsewhereIsLeftOutAndTheOthersAreTaken(String answers) {
        ImportedInstrument imported = read("fhir-r4", question("choice", answers)
                + ", {\"linkId\": \"2\", \"type\": \"text\", \"text\": \"Why?\"}",
                "{\"resourceType\": \"ValueSet\", \"id\": \"system\", \"compose\": {\"include\": [{\"system\": "
                        + "\"http://loinc.org\"}]}}");

        assertEquals(List.of("2"), imported.instrument().orElseThrow().getSections().getFirst().getItems().stream()
                .map(Item::getCode).toList());
        assertEquals(1, leftOut(imported, "the answers are not in the file, so that the question cannot be asked")
                .size());
    }

    @Test
    void designationsOfAValueSetAreTranslationsOfItsOptions() {
        ImportedInstrument imported = read("fhir-r4", question("choice", "\"answerValueSet\": \"#often\""),
                valueSet("ordinalValue").replace("\"display\": \"Never\"", "\"display\": \"Never\", \"designation\": ["
                        + "{\"language\": \"de\", \"value\": \"Nie\"}]"));
        TranslatedInstrument german = TranslatedInstrument.of(imported.instrument().orElseThrow(),
                imported.translations().getFirst());

        assertEquals("Nie", german.translation(new TextKey("option/often/n", "label")).orElseThrow());
    }

    private static Instrument only(String format, String items, String contained) {
        return read(format, items, contained).instrument().orElseThrow();
    }

    private static ImportedInstrument read(String format, String items, String contained) {
        ImportedInstrument imported = Formats.read(format, ("{\"resourceType\": \"Questionnaire\", \"title\": "
                + "\"Team\", "
                + "\"language\": \"en\", \"status\": \"draft\", \"contained\": [" + contained + "], \"item\": [" + items
                + "]}").getBytes(StandardCharsets.UTF_8));
        assertTrue(imported.instrument().isPresent(), () -> imported.problems().toString());
        return imported;
    }

    private static String question(String type, String more) {
        return "{\"linkId\": \"1\", \"type\": \"" + type + "\", \"text\": \"How often?\", " + more + "}";
    }

    /** Once listed, once expanded: both are in use. */
    private static String valueSet(String score) {
        String concepts = "[{\"code\": \"n\", \"display\": \"Never\", \"extension\": ["
                + extension(score, "\"valueDecimal\": 0") + "]}, {\"code\": \"o\", \"display\": \"Often\", "
                + "\"extension\": [" + extension(score, "\"valueDecimal\": 1") + "]}]";
        return "{\"resourceType\": \"ValueSet\", \"id\": \"often\", \"url\": \"http://example.org/often\", "
                + "\"version\": \"2\", " + (score.startsWith("valueset") ? "\"expansion\": {\"contains\": " + concepts
                        : "\"compose\": {\"include\": [{\"system\": \"urn:x\", \"concept\": " + concepts + "}]") + "}}";
    }

    private static String extension(String name, String value) {
        return "{\"url\": \"" + HL7 + name + "\", " + value + "}";
    }

    private static List<String> options(Instrument instrument) {
        return instrument.getScales().getFirst().getOptions().stream()
                .map(option -> option.getCode() + ' ' + option.getLabel() + ' ' + option.getScore()).toList();
    }

    private static List<String> leftOut(ImportedInstrument imported, String reason) {
        return imported.losses().leftOut().stream().filter(entry -> entry.reason().equals(reason))
                .map(LossReport.Entry::before).toList();
    }
}
