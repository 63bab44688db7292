// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.json.JsonReader;
import org.parapet.exchange.formats.json.JsonValue;
import org.parapet.exchange.formats.json.JsonValue.JsonArray;
import org.parapet.exchange.formats.json.JsonValue.JsonObject;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;

/**
 * What is written keeps to the rules of FHIR's JSON (no empty array, object or text) and of the resource Questionnaire
 * in releases 4.0.1 and 5.0.0: required elements, types of items, and the constraints que-1 to que-13 that concern what
 * Parapet writes.
 */
class FhirRulesTest {

    private static final Map<String, Set<String>> TYPES = Map.of(
            "fhir-r4", Set.of("group", "display", "boolean", "decimal", "integer", "date", "dateTime", "time", "string",
                    "text", "url", "choice", "open-choice", "attachment", "reference", "quantity"),
            "fhir-r5", Set.of("group", "display", "boolean", "decimal", "integer", "date", "dateTime", "time", "string",
                    "text", "url", "coding", "attachment", "reference", "quantity"));
    private static final Map<String, String> WITH_OPTIONS = Map.of("fhir-r4", "choice", "fhir-r5", "coding");

    static Stream<Arguments> questionnaires() {
        return TYPES.keySet().stream().sorted().flatMap(format -> Stream.of(Formats.shipped("pat"),
                Formats.shipped("leeds"), Formats.shipped("q"), Formats.shipped("dudley"), FormTest.everyKind(),
                withCodesThatMeet()).map(instrument -> Arguments.of(format, instrument)));
    }

    /** The codes of some items are the link ids that others would give to their explanations and questions. */
    private static Instrument withCodesThatMeet() {
        Instrument instrument = FormTest.everyKind();
        for (String code : List.of("two.importance", "long-guidance", "section-s")) {
            Item item = InstrumentFactory.eINSTANCE.createItem();
            item.setCode(code);
            item.setText("An item called " + code);
            item.getScales().add(instrument.getScales().getFirst());
            instrument.getSections().getFirst().getItems().add(item);
        }
        return instrument;
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void itKeepsToTheRulesOfTheRelease(String format, Instrument instrument) throws Exception {
        byte[] written = Formats.write(Formats.EXPORTS.get(format).get(), instrument);
        JsonObject questionnaire = (JsonObject) new JsonReader(new ImportReport("file"))
                .read(new ByteArrayInputStream(written)).orElseThrow();

        assertNothingEmpty(questionnaire, "Questionnaire");
        assertEquals("Questionnaire", questionnaire.text("resourceType"));
        assertTrue(Set.of("draft", "active", "retired", "unknown").contains(questionnaire.text("status")));
        List<String> linkIds = new ArrayList<>();
        questionnaire.objects("item").forEach(item -> check(format, item, linkIds));
        assertEquals(linkIds.size(), new HashSet<>(linkIds).size(), () -> "que-2, link ids are unique: " + linkIds);
        assertTrue(linkIds.size() > instrument.getSections().size());
    }

    private static void check(String format, JsonObject item, List<String> linkIds) {
        String linkId = item.text("linkId");
        String type = item.text("type");
        assertFalse(linkId.isBlank());
        linkIds.add(linkId);
        assertTrue(TYPES.get(format).contains(type), () -> linkId + " is of type " + type);
        List<JsonObject> options = item.objects("answerOption");
        assertTrue(options.isEmpty() || item.get("answerValueSet").isEmpty(), () -> "que-4: " + linkId);
        assertEquals(!options.isEmpty(), WITH_OPTIONS.get(format).equals(type), () -> "que-5: " + linkId);
        if ("display".equals(type)) {
            assertTrue(item.objects("item").isEmpty(), () -> "que-1, a display has no items: " + linkId);
            assertTrue(item.get("required").isEmpty() && item.get("repeats").isEmpty(), () -> "que-6: " + linkId);
        }
        if ("group".equals(type)) {
            assertFalse(item.objects("item").isEmpty(), () -> "que-1, a group has items: " + linkId);
        }
        options.forEach(option -> assertEquals(1, option.properties().keySet().stream()
                .filter(name -> name.startsWith("value")).count(), () -> "one value for an option: " + linkId));
        item.objects("item").forEach(below -> check(format, below, linkIds));
    }

    private static void assertNothingEmpty(JsonValue value, String path) {
        switch (value) {
            case JsonObject object -> {
                assertFalse(object.properties().isEmpty(), path);
                object.properties().forEach((name, each) -> assertNothingEmpty(each, path + '.' + name));
            }
            case JsonArray array -> {
                assertFalse(array.values().isEmpty(), path);
                array.values().forEach(each -> assertNothingEmpty(each, path + "[]"));
            }
            default -> assertFalse(value.plain().isBlank(), path);
        }
    }
}
