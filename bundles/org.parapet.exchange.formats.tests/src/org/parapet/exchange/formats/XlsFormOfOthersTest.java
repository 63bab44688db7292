// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.exchange.formats.workbook.WorkbookWriter;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.text.TextKey;
import org.parapet.model.instrument.text.TranslatedInstrument;

/** Forms as other people write them: what pyxform takes is taken, and what KoboToolbox adds. */
class XlsFormOfOthersTest {

    private static final List<List<String>> CHOICES = List.of(List.of("list_name", "name", "label"),
            List.of("yn", "1", "Yes"), List.of("yn", "0", "No"));
    private static final List<List<String>> SETTINGS = List.of(List.of("form_title", "default_language"),
            List.of("Team", "English (en)"));

    @Test
    void headingsGoUnderAllNamesThatPyxformTakes() throws IOException {
        ImportedInstrument imported = form(
                List.of(List.of(" Command", "Tag", "Caption :: English (en)", "caption:Welsh (cy)", "Guidance  Hint",
                        "Relevance"), List.of("select_one yn", "a", "Trust?", "Ymddiried?", "Think.", "1 = 1")),
                List.of(List.of("List Name", "VALUE", "Caption::English (en)"), List.of("yn", "1", "Yes"),
                        List.of("yn", "0", "No")),
                List.of(List.of("Set form title", "ID string", "Default Language"),
                        List.of("Team", "team", "English (en)")));
        Instrument instrument = imported.instrument().orElseThrow();
        Item item = items(instrument).getFirst();

        assertEquals("Team team en", instrument.getTitle() + ' ' + instrument.getId() + ' ' + instrument.getLanguage());
        assertEquals("Trust? Think.", item.getText() + ' ' + item.getGuidance());
        assertEquals(List.of("1 Yes", "0 No"), item.getScales().getFirst().getOptions().stream()
                .map(option -> option.getCode() + ' ' + option.getLabel()).toList());
        assertEquals("Ymddiried?", TranslatedInstrument.of(instrument, imported.translations().getFirst())
                .translation(new TextKey("item/a", "text")).orElseThrow());
        assertEquals(List.of("1 = 1"),
                leftOut(imported, "every question is always asked, with any answer; relevant is not used"));
    }

    @Test
    void twoNamesForOneColumnAreRefused() throws IOException {
        ImportedInstrument imported = form(List.of(List.of("type", "name", "label", "caption"),
                List.of("text", "a", "One?", "Two?")), CHOICES, SETTINGS);

        assertEquals(List.of("column-twice"), imported.problems().stream().map(Problem::rule).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"select_one yn", "select one yn", "select one from yn", "select1 yn", "Select_One yn",
        "add select one prompt using yn", "select one using yn", "q select1 yn", "select_one  yn ",
        "select_one yn or_other", "select one from yn or specify other"})
    void aQuestionWithOneAnswerGoesUnderAllItsNames(String type) throws IOException {
        Item item = only(type);

        assertEquals(AnswerFormat.SCALE, item.getFormat());
        assertEquals(2, item.getScales().getFirst().getOptions().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"select_multiple yn", "select multiple from yn", "select all that apply yn",
        "select all that apply from yn", "add select multiple prompt using yn", "select multiple using yn"})
    void aQuestionWithSeveralAnswersGoesUnderAllItsNames(String type) throws IOException {
        assertEquals(List.of("a.1 tick", "a.0 tick"), items(taken(type)).stream()
                .map(item -> item.getCode() + ' ' + item.getFormat()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "string", "q string", "add text prompt", "integer", "q int", "add date prompt",
        "dateTime", "add date time prompt", "percentage", "phone number", "number of days in last six months", "range"})
    void aQuestionInWordsGoesUnderAllItsNames(String type) throws IOException {
        assertEquals(AnswerFormat.TEXT, only(type).getFormat());
    }

    @ParameterizedTest
    @ValueSource(strings = {"acknowledge", "trigger", "q acknowledge", "add acknowledge prompt"})
    void aTickGoesUnderAllItsNames(String type) throws IOException {
        assertEquals(AnswerFormat.TICK, only(type).getFormat());
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "start time", "get start time", "imei", "get device id", "uri:username",
        "calculate", "q calculate", "hidden", "background-geopoint", "audit"})
    void whatTheDeviceKnowsIsNotAsked(String type) throws IOException {
        assertEquals(List.of(type + " a"), leftOut(beside(type, "a"), "it is computed, not asked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geopoint", "gps", "q location", "add image prompt", "q picture", "photo", "osm roads",
        "rank yn", "select_one_external yn", "select_one_from_file yn.csv", "select multiple from file yn.csv"})
    void kindsOfAnswersThatAnInstrumentLacksAreNamed(String type) throws IOException {
        assertEquals(List.of(type + " a"), leftOut(beside(type, "a"),
                "an instrument has no place for this kind of answer"));
    }

    @Test
    void answersThatAreEarlierAnswersAreElsewhere() throws IOException {
        assertEquals(List.of("select_one ${names} a"), leftOut(beside("select_one ${names}", "a"),
                "the answers are not in the file, so that the question cannot be asked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"repeat", "lgroup", "looped group", "loop over yn", "loop"})
    void whatIsRepeatedIsAskedOnce(String kind) throws IOException {
        ImportedInstrument imported = form(List.of(List.of("type", "name", "label"),
                List.of("begin " + kind, "g", "Each partner"), List.of("text", "a", "Who?"),
                List.of("end " + kind.replaceFirst(" over.*", ""), "", "")), CHOICES, SETTINGS);

        assertEquals("Each partner", imported.instrument().orElseThrow().getSections().getFirst().getTitle());
        assertTrue(imported.losses().changed().stream().anyMatch(entry -> entry.after().equals("g")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "true()"})
    void aRowIsDisabledByAYesOnly(String disabled) throws IOException {
        ImportedInstrument imported = form(List.of(List.of("type", "name", "label", "disabled"),
                List.of("text", "a", "One?", disabled), List.of("text", "b", "Two?", "false()"),
                List.of("text", "c", "Three?", "no")), CHOICES, SETTINGS);

        assertEquals(List.of("b", "c"), items(imported.instrument().orElseThrow()).stream().map(Item::getCode)
                .toList());
        assertEquals(List.of("text a"), leftOut(imported, "the row is disabled"));
    }

    @Test
    void namesThatDifferInCapitalsOnlyAreTwoNames() throws IOException {
        ImportedInstrument imported = form(List.of(List.of("type", "name", "label"), List.of("text", "a", "One?"),
                List.of("text", "A", "Two?")), CHOICES, SETTINGS);

        assertEquals(List.of("a", "A-2"), items(imported.instrument().orElseThrow()).stream().map(Item::getCode)
                .toList());
        assertTrue(imported.losses().changed().stream().anyMatch(entry -> entry.after().equals("A-2")));
    }

    @Test
    void aListHasANameTwiceOnlyWhereTheFormAllowsIt() throws IOException {
        List<List<String>> choices = new ArrayList<>(CHOICES);
        choices.add(List.of("yn", "1", "Yes, again"));
        List<List<String>> survey = List.of(List.of("type", "name", "label"), List.of("select_one yn", "a", "One?"));

        assertFalse(form(survey, choices, SETTINGS).instrument().isPresent());
        ImportedInstrument allowed = form(survey, choices, List.of(List.of("allow_choice_duplicates"), List.of("Yes")));
        assertEquals(2, items(allowed.instrument().orElseThrow()).getFirst().getScales().getFirst().getOptions()
                .size());
        assertEquals(List.of("1"),
                leftOut(allowed, "the form allows that a list has a name twice; the first one counts"));
    }

    @Test
    void aQuestionWithoutWordsIsLeftOutWhenItIsComputedOrAPicture() throws IOException {
        ImportedInstrument imported = form(List.of(
                List.of("type", "name", "label", "calculation", "media::image::English (en)"),
                List.of("text", "a", "One?", "", ""), List.of("integer", "b", "", "1 + 1", ""),
                List.of("select_one yn", "c", "", "", "faces.png")), CHOICES, SETTINGS);

        assertEquals(List.of("a"), items(imported.instrument().orElseThrow()).stream().map(Item::getCode).toList());
        assertEquals(List.of("integer b"), leftOut(imported, "it is computed, not asked"));
        assertEquals(List.of("select_one yn c"), leftOut(imported, "it has no words, only a picture or a recording"));
    }

    @Test
    void theRatingsOfKoboToolboxAreItemsAndItsMatricesAndRanksAreNamed() throws IOException {
        ImportedInstrument imported = form(List.of(List.of("type", "name", "label", "kobo--score-choices"),
                List.of("begin_group", "g", "Trust", ""), List.of("begin_score", "s", "Do you agree?", "yn"),
                List.of("score__row", "s1", "We talk", ""), List.of("score__row", "s2", "We share", ""),
                List.of("end_score", "", "", ""), List.of("begin_score", "t", "And now?", "yn"),
                List.of("score__row", "t1", "We plan", ""), List.of("end_score", "", "", ""),
                List.of("begin_rank", "r", "Order them", ""), List.of("rank__level", "r1", "First", ""),
                List.of("end_rank", "", "", ""), List.of("text", "z", "Why?", ""), List.of("end_group", "", "", "")),
                CHOICES, SETTINGS);
        Instrument instrument = imported.instrument().orElseThrow();

        assertEquals("Do you agree?", instrument.getSections().getFirst().getIntroduction());
        assertEquals(List.of("s1 We talk null", "s2 We share null", "t1 We plan And now?", "z Why? null"),
                items(instrument).stream().map(item -> item.getCode() + ' ' + item.getText() + ' ' + item.getGloss())
                        .toList());
        assertEquals(1, instrument.getScales().size());
        assertEquals(List.of("begin_rank r", "rank__level r1", "end_rank"),
                leftOut(imported, "an instrument has no place for this kind of answer"));
    }

    @Test
    void furtherSheetsAreNamed() throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheet(workbook, "Survey ", List.of(List.of("type", "name", "label"), List.of("text", "a", "One?")));
            sheet(workbook, "external_choices", CHOICES);
            sheet(workbook, "entities", CHOICES);
            workbook.writeTo(out);

            assertEquals(List.of("external_choices", "entities"), leftOut(Formats.read("xlsform", out.toByteArray()),
                    "an instrument has no place for this sheet"));
        }
    }

    private static Item only(String type) throws IOException {
        List<Item> items = items(taken(type));
        assertEquals(1, items.size());
        return items.getFirst();
    }

    private static Instrument taken(String type) throws IOException {
        return taken(form(List.of(List.of("type", "name", "label"), List.of(type, "a", "How?")), CHOICES, SETTINGS));
    }

    /** {@return the import of a form with a row of the type beside a question} */
    private static ImportedInstrument beside(String type, String name) throws IOException {
        ImportedInstrument imported = form(List.of(List.of("type", "name", "label"), List.of(type, name, "How?"),
                List.of("text", "z", "Why?")), CHOICES, SETTINGS);
        assertEquals(List.of("z"), items(taken(imported)).stream().map(Item::getCode).toList());
        return imported;
    }

    private static Instrument taken(ImportedInstrument imported) {
        assertTrue(imported.instrument().isPresent(), () -> imported.problems().toString());
        return imported.instrument().orElseThrow();
    }

    private static List<Item> items(Instrument instrument) {
        return instrument.getSections().getFirst().getItems();
    }

    private static List<String> leftOut(ImportedInstrument imported, String reason) {
        return imported.losses().leftOut().stream().filter(entry -> entry.reason().equals(reason))
                .map(LossReport.Entry::before).toList();
    }

    private static ImportedInstrument form(List<List<String>> survey, List<List<String>> choices,
            List<List<String>> settings) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheet(workbook, "survey", survey);
            sheet(workbook, "choices", choices);
            sheet(workbook, "settings", settings);
            workbook.writeTo(out);
            return Formats.read("xlsform", out.toByteArray());
        }
    }

    private static void sheet(WorkbookWriter workbook, String name, List<List<String>> rows) {
        WorkbookWriter.SheetWriter sheet = workbook.sheet(name, rows.getFirst(),
                rows.getFirst().stream().map(column -> 20).toList());
        rows.stream().skip(1).forEach(sheet::row);
    }
}
