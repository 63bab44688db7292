// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.workbook.Sheet;
import org.parapet.exchange.formats.workbook.Table;
import org.parapet.exchange.formats.workbook.WorkbookReader;
import org.parapet.exchange.formats.xlsform.XlsFormExport;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.text.TextKey;
import org.parapet.model.instrument.text.TranslatedInstrument;
import org.parapet.model.translation.Translation;

/** A form keeps to what pyxform, which makes forms of workbooks, checks: it takes each without an error or warning. */
class XlsFormRulesTest {

    /** Headings that mean something to pyxform; an extra column must not have one of them. */
    private static final Set<String> MEANT_IN_SURVEY = Set.of("action", "actions", "audio", "autoplay", "big-image",
            "bind", "body", "calculate", "calculation", "caption", "children", "choice_filter", "choices", "command",
            "constraint", "constraint_message", "control", "count", "default", "disabled", "entity", "flat", "image",
            "instance", "intent", "itemset", "jr:count", "list_name", "media", "no_app_error_string", "parameters",
            "parent", "query", "read_only", "readonly", "relevance", "relevant", "repeat_count", "required",
            "required_message", "rows", "save_to", "sms_field", "sms_option", "tag", "trigger", "value", "video");
    private static final Set<String> MEANT_IN_SETTINGS = Set.of("add_none_option", "allow_choice_duplicates",
            "attribute", "auto_delete", "auto_send", "children", "choices", "clean_text_values", "client_editable",
            "delimiter", "flat", "id_string", "instance_id", "instance_name", "instance_xmlns", "label", "name",
            "namespaces", "omit_instanceid", "parent", "prefix", "public_key", "sms_keyword", "sms_response", "style",
            "submission_url", "title", "type");

    static Stream<Instrument> instruments() {
        return Stream.concat(Formats.allShipped().stream(), Stream.of(FormTest.everyKind(), awkward()));
    }

    /** An instrument with all that forms could take for something else. */
    private static Instrument awkward() {
        Instrument instrument = EcoreUtil.copy(Formats.shipped("dudley"));
        instrument.setLanguage("en-GB");
        instrument.setTitle("What ${who} does");
        instrument.getSections().getFirst().setCode("meta");
        instrument.getSections().getLast().setCode("META");
        instrument.getSections().getFirst().getItems().getFirst().setCode("Meta");
        instrument.getSections().getFirst().getItems().getFirst().setText("Do we trust ${who}?");
        instrument.getSections().getFirst().getItems().getFirst().setGloss("In the last ${period");
        return instrument;
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void itKeepsToTheRulesOfForms(Instrument instrument) throws Exception {
        for (List<Translation> translations : List.of(List.<Translation>of(),
                List.of(Formats.translation(instrument, "cy"), Formats.translation(instrument, "pt-BR")))) {
            List<Sheet> sheets = sheets(instrument, translations);
            Table survey = table(sheets, "survey");
            Table choices = table(sheets, "choices");
            Table settings = table(sheets, "settings");
            assertNoReferences(sheets);
            checkHeadings(survey, MEANT_IN_SURVEY);
            checkHeadings(choices, Set.of("value", "caption", "media", "image", "children", "parent"));
            checkHeadings(settings, MEANT_IN_SETTINGS);
            String own = ownLanguage(survey, choices, settings, translations.size() + 1);
            Map<String, Set<String>> lists = lists(choices, "label" + own);
            checkRows(survey, "label" + own, "hint" + own, lists);
        }
    }

    private static void assertNoReferences(List<Sheet> sheets) {
        sheets.forEach(sheet -> sheet.rows().forEach(row -> row.cells()
                .forEach(cell -> assertFalse(cell.contains("${"), () -> sheet.name() + row.number() + cell))));
    }

    private static void checkHeadings(Table table, Set<String> meant) {
        table.columns().forEach(column -> {
            assertFalse(meant.contains(column), column);
            assertFalse(column.split("::")[0].contains(" "), column);
        });
    }

    /** {@return what the columns of the form's own language end with} Each language has each text, and a known tag. */
    private static String ownLanguage(Table survey, Table choices, Table settings, int expected) {
        Map<String, Set<String>> languages = new HashMap<>();
        Stream.concat(survey.columns().stream().map(column -> column.replaceFirst("(::|$)", " of survey$1")),
                choices.columns().stream().map(column -> column.replaceFirst("(::|$)", " of choices$1")))
                .filter(column -> column.matches("(label|hint|guidance_hint) .*")).forEach(column -> languages
                        .computeIfAbsent(column.split("::")[0], text -> new TreeSet<>())
                        .add(column.contains("::") ? column.substring(column.indexOf("::")) : ""));
        assertEquals(Set.of("label of survey", "hint of survey", "guidance_hint of survey", "label of choices"),
                languages.keySet());
        assertEquals(1, new HashSet<>(languages.values()).size(), languages::toString);
        Set<String> all = languages.get("label of survey");
        assertEquals(expected, all.size(), all::toString);
        String own = "::" + settings.get(settings.rows().getFirst(), "default_language").toLowerCase(Locale.ROOT);
        assertTrue(own.matches("::[^():]+ \\([a-z]{2,3}\\)"), own);
        if (expected == 1) {
            assertEquals(Set.of(""), all);
            return "";
        }
        all.forEach(language -> assertTrue(language.matches("::[^():]+ \\([a-z]{2,3}\\)"), language));
        assertTrue(all.contains(own), () -> all + own);
        return own;
    }

    private static Map<String, Set<String>> lists(Table choices, String label) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (Sheet.Row row : choices.rows()) {
            String name = choices.get(row, "name");
            assertTrue(name.matches("\\S+"), name);
            assertFalse(choices.get(row, label).isEmpty(), name);
            assertTrue(lists.computeIfAbsent(choices.get(row, "list_name"), list -> new HashSet<>()).add(name), name);
        }
        return lists;
    }

    private static void checkRows(Table survey, String label, String hint, Map<String, Set<String>> lists) {
        Set<String> names = new HashSet<>(Set.of("meta"));
        Set<String> asked = new HashSet<>();
        boolean inGroup = false;
        boolean inTable = false;
        Set<String> listsOfTable = new HashSet<>();
        for (Sheet.Row row : survey.rows()) {
            String type = survey.get(row, "type");
            if (type.equals("end_group")) {
                assertTrue(inGroup);
                assertTrue(!inTable || listsOfTable.size() == 1, listsOfTable::toString);
                inGroup = false;
                continue;
            }
            String name = survey.get(row, "name");
            assertTrue(name.matches("[A-Za-z][A-Za-z0-9_.-]*"), name);
            assertTrue(names.add(name.toLowerCase(Locale.ROOT)), name);
            assertFalse(survey.get(row, label).isEmpty(), name);
            if (type.equals("begin_group")) {
                assertFalse(inGroup);
                inGroup = true;
                listsOfTable.clear();
                inTable = survey.get(row, "appearance").equals("table-list");
                assertTrue(inTable || survey.get(row, "appearance").equals("field-list"), name);
                continue;
            }
            assertTrue(inGroup, name);
            assertTrue(type.matches("note|text|acknowledge|select_one \\S+"), type);
            if (type.startsWith("select_one ")) {
                String list = type.substring("select_one ".length());
                assertTrue(lists.containsKey(list), list);
                listsOfTable.add(list);
                assertTrue(asked.add(survey.get(row, "code") + survey.get(row, label) + survey.get(row, hint)),
                        () -> name + " asks what another row asks");
            }
        }
        assertFalse(inGroup);
    }

    @Test
    void aTextThatWouldBeAReferenceIsChangedAndReported() throws Exception {
        Instrument instrument = awkward();
        var losses = new XlsFormExport().write(new ExportedInstrument(instrument, List.of()),
                new ByteArrayOutputStream());

        assertEquals(Set.of("What $ {who} does", "Do we trust $ {who}?", "In the last $ {period"),
                losses.changed().stream().map(entry -> entry.after()).collect(Collectors.toSet()));
    }

    @Test
    void whatEachScaleAsksComesBackWithItsTranslation() {
        Instrument dudley = Formats.shipped("dudley");
        dudley.getSections().getFirst().getItems().getFirst().setGloss("An explanation.\n\nIn two paragraphs.");
        Translation welsh = Formats.translation(dudley, "cy");
        ImportedInstrument imported = Formats.read("xlsform", Formats.write(new XlsFormExport(),
                new ExportedInstrument(dudley, List.of(welsh))));
        Instrument back = imported.instrument().orElseThrow();
        TranslatedInstrument overlay = TranslatedInstrument.of(back, imported.translations().getFirst());

        assertEquals(glosses(dudley), glosses(back));
        for (ResponseScale scale : dudley.getScales()) {
            TextKey key = new TextKey("scale/" + scale.getCode(), "question");
            assertEquals("cy " + scale.getQuestion(), overlay.translation(key).orElse("none of " + key));
        }
        Item first = dudley.getSections().getFirst().getItems().getFirst();
        assertEquals("cy " + first.getGloss(),
                overlay.translation(new TextKey("item/" + first.getCode(), "gloss")).orElseThrow());
    }

    @Test
    void whereOnlyTheExplanationIsTranslatedTheQuestionStaysAsItIs() {
        Instrument dudley = Formats.shipped("dudley");
        Item first = dudley.getSections().getFirst().getItems().getFirst();
        first.setGloss("An explanation.");
        Translation welsh = Formats.translation(dudley, "cy");
        welsh.getEntries().removeIf(entry -> entry.getKey().startsWith("scale/"));
        ImportedInstrument imported = Formats.read("xlsform", Formats.write(new XlsFormExport(),
                new ExportedInstrument(dudley, List.of(welsh))));
        TranslatedInstrument overlay = TranslatedInstrument.of(imported.instrument().orElseThrow(),
                imported.translations().getFirst());

        assertEquals("cy An explanation.",
                overlay.translation(new TextKey("item/" + first.getCode(), "gloss")).orElseThrow());
        dudley.getScales().forEach(scale -> assertTrue(
                overlay.translation(new TextKey("scale/" + scale.getCode(), "question")).isEmpty()));
    }

    @Test
    void regionsOfLanguagesComeBack() {
        Instrument instrument = awkward();
        ImportedInstrument imported = Formats.read("xlsform", Formats.write(new XlsFormExport(),
                new ExportedInstrument(instrument, List.of(Formats.translation(instrument, "pt-BR"),
                        Formats.translation(instrument, "pt-PT")))));

        assertEquals("en-GB", imported.instrument().orElseThrow().getLanguage());
        assertEquals(List.of("pt-BR", "pt-PT"), imported.translations().stream().map(Translation::getLanguage).sorted()
                .toList());
    }

    private static List<String> glosses(Instrument instrument) {
        return instrument.getSections().stream().flatMap(section -> section.getItems().stream())
                .map(item -> item.getCode() + ' ' + item.getGloss()).toList();
    }

    private static List<Sheet> sheets(Instrument instrument, List<Translation> translations) throws Exception {
        byte[] form = Formats.write(new XlsFormExport(), new ExportedInstrument(instrument, translations));
        return new WorkbookReader(new ImportReport("form")).read(new ByteArrayInputStream(form)).orElseThrow();
    }

    private static Table table(List<Sheet> sheets, String name) {
        ImportReport report = new ImportReport("form");
        Table table = Table.of(sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst().orElseThrow(),
                report);
        assertFalse(report.isBroken(), () -> report.problems().toString());
        return table;
    }
}
