// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.exchange.formats.fhir.FhirR4Export;
import org.parapet.exchange.formats.fhir.FhirR5Export;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;

class FhirTest {

    private static final String QUESTIONNAIRE = """
            {"resourceType": "Questionnaire", "url": "http://example.org/fhir/Questionnaire/team|1", "version": "1.0",
             "title": "Team", "status": "active", "copyright": "All rights reserved", "subjectType": ["Patient"],
             "contained": [{"resourceType": "ValueSet", "id": "yn", "compose": {"include": [{"system": "urn:x",
               "concept": [{"code": "y", "display": "Yes", "extension": [
                   {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 1}]},
                 {"code": "n", "display": "No", "extension": [
                   {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0}]}]}]}}],
             "item": [
               {"linkId": "g", "type": "group", "text": "Trust", "item": [
                 {"linkId": "g.1", "type": "choice", "text": "Do we trust?", "answerValueSet": "#yn",
                  "enableWhen": [{"question": "x", "operator": "exists", "answerBoolean": true}]},
                 {"linkId": "g.2", "type": "choice", "text": "Do we talk?", "answerOption": [
                   {"valueString": "Often"}, {"valueString": "Never"}]},
                 {"linkId": "g.3", "type": "group", "text": "Inner", "item": [
                   {"linkId": "g.3.1", "type": "decimal", "text": "How much?"}]},
                 {"linkId": "g.4", "type": "boolean", "text": "Done?"}]}]}
            """;

    @Test
    void groupsValueSetsAndOptionsAreTakenAndTheRestIsReported() {
        ImportedInstrument imported = read("fhir-r4", QUESTIONNAIRE);
        Instrument instrument = imported.instrument().orElseThrow();

        assertEquals(List.of("g", "g.3", "g-2"),
                instrument.getSections().stream().map(each -> each.getCode()).toList());
        assertEquals("All rights reserved", instrument.getSource().getRights());
        Item first = instrument.getSections().getFirst().getItems().getFirst();
        assertEquals(List.of("y 1.0", "n 0.0"), first.getScales().getFirst().getOptions().stream()
                .map(option -> option.getCode() + ' ' + option.getScore()).toList());
        List<String> leftOut = imported.losses().leftOut().stream().map(entry -> entry.part()).toList();
        assertTrue(leftOut.containsAll(List.of("item[0].item[0].enableWhen", "status", "subjectType")),
                leftOut::toString);
        assertTrue(imported.losses().leftOut().stream().noneMatch(entry -> entry.before().contains("...")),
                "what a program writes for a list is shown to people");
        List<String> changed = imported.losses().changed().stream().map(entry -> entry.after()).toList();
        assertTrue(changed.containsAll(List.of("item/g.3.1", "item/g.4")), changed::toString);
    }

    @Test
    void theTypesOfTheOtherReleaseAreRefusedWithAHint() {
        ImportedInstrument imported = read("fhir-r5", QUESTIONNAIRE);

        assertFalse(imported.instrument().isPresent());
        assertEquals(List.of("fhir-other-release", "fhir-other-release"),
                imported.problems().stream().map(Problem::rule).toList());
        assertTrue(imported.problems().getFirst().cure().contains("fhir-r4"));
        assertEquals(10, imported.problems().getFirst().place().line());
    }

    @Test
    void releasesDifferInTheTypeOfQuestionsAndInScores() {
        String r4 = new String(Formats.write(new FhirR4Export(), Formats.shipped("leeds")), StandardCharsets.UTF_8);
        String r5 = new String(Formats.write(new FhirR5Export(), Formats.shipped("leeds")), StandardCharsets.UTF_8);

        assertTrue(r4.contains("\"choice\"") && r4.contains("ordinalValue") && !r4.contains("itemWeight"));
        assertTrue(r5.contains("\"coding\"") && r5.contains("itemWeight") && !r5.contains("\"choice\""));
    }

    @Test
    void objectsWithinObjectsWithoutEndAreRefused() {
        ImportedInstrument imported = read("fhir-r4", "{\"item\":[".repeat(50_000));

        assertEquals(List.of("json-too-large"), imported.problems().stream().map(Problem::rule).toList());
    }

    @Test
    void aPropertyThatStandsTwiceIsRefused() {
        assertEquals("json-broken", read("fhir-r4", QUESTIONNAIRE.replace("\"title\"", "\"url\"")).problems()
                .getFirst().rule());
    }

    private static ImportedInstrument read(String format, String json) {
        return Formats.read(format, json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{'a': <}|json-broken|no well-formed JSON: Unexpected character ('<')",
        "{'a': nul}|json-broken|no well-formed JSON: Unrecognized token 'nul'",
        "{'a': 1|json-broken|no well-formed JSON: Unexpected end-of-input"})
    void whatIsNoJsonIsRefusedInPlainWords(String file, String rule, String message) {
        Problem problem = Formats.read("fhir-r4", file.replace("'a'", "\"a\"").getBytes(StandardCharsets.UTF_8))
                .problems().getFirst();

        assertEquals(rule, problem.rule());
        assertTrue(problem.message().contains(message), problem.message());
        assertFalse(problem.message().contains("JSON String") || problem.message().contains("code "),
                problem.message());
    }
}
