// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.parapet.model.instrument.validation.InstrumentProblems;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.exchange.formats.workbook.WorkbookWriter;
import org.parapet.exchange.formats.xlsform.XlsFormExport;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Section;

class XlsFormTest {

    private static final List<List<String>> CHOICES = List.of(List.of("list_name", "name", "label", "score"),
            List.of("yn", "1", "Yes", "2"), List.of("yn", "0", "No", "1"), List.of("unused", "a", "A", ""));

    @Test
    void everyMistakeIsNamedWithSheetCellAndCure() throws IOException {
        ImportedInstrument imported = form(List.of(List.of("type", "name", "label"),
                List.of("begin_group", "g", "Group"), List.of("select_one nolist", "a", "One"),
                List.of("select_one yn", "", "Two"), List.of("select_one yn", "c", ""), List.of("chose", "d", "Four"),
                List.of("text", "g2", "Five"), List.of("text", "g2", "Six"), List.of("", "x", "Seven")), CHOICES);

        assertFalse(imported.instrument().isPresent());
        assertEquals(List.of("survey!A3 xlsform-list-unknown", "survey!B4 xlsform-no-name",
                "survey!C5 xlsform-no-label", "survey!A6 xlsform-type-unknown", "survey!B8 xlsform-name-twice",
                "survey!A9 xlsform-no-type", "survey!B2 xlsform-group-open"),
                imported.problems().stream().map(XlsFormTest::cellAndRule).toList());
        Problem first = imported.problems().getFirst();
        assertEquals(3, first.place().line());
        assertEquals(1, first.place().column());
        assertTrue(first.message().contains("\"nolist\"; it has: yn, unused"), first::message);
        imported.problems().forEach(problem -> assertFalse(problem.cure().isBlank(), problem::describe));
    }

    private static String cellAndRule(Problem problem) {
        return problem.message().substring(0, problem.message().indexOf(':')) + ' ' + problem.rule();
    }

    @Test
    void aFormOfAnotherProgramBecomesADraftAndTheReportSaysWhatChanged() throws IOException {
        ImportedInstrument imported = form(List.of(List.of("type", "name", "label", "relevant", "required"),
                List.of("start", "start", "", "", ""), List.of("text", "who", "Who are you?", "", "yes"),
                List.of("begin_group", "g1", "Trust", "", ""), List.of("note", "n", "Think of last year.", "", ""),
                List.of("select_one yn", "my item", "Do we trust?", "${who} != ''", ""),
                List.of("select_multiple yn", "m", "Which?", "", ""), List.of("integer", "age", "How old?", "", ""),
                List.of("acknowledge", "ok", "Read", "", ""), List.of("begin_repeat", "r", "Again", "", ""),
                List.of("select_one yn", "deep", "Deep?", "", ""), List.of("end_repeat", "", "", "", ""),
                List.of("text", "last", "After?", "", ""), List.of("end_group", "", "", "", "")), CHOICES);
        Instrument instrument = imported.instrument().orElseThrow();

        assertEquals(List.of("Team form: who", "Trust: my-item m.1 m.0 age ok", "Again: deep", "Trust: last"),
                instrument.getSections().stream().map(XlsFormTest::outline).toList());
        assertEquals("Think of last year.", instrument.getSections().get(1).getIntroduction());
        assertEquals(2.0, instrument.getScales().getFirst().getOptions().getFirst().getScore());
        assertTrue(has(imported.losses().changed(), "my item", "my-item"));
        assertTrue(has(imported.losses().changed(), "m", "m.1, m.0"));
        assertTrue(has(imported.losses().leftOut(), "${who} != ''", ""));
        assertTrue(has(imported.losses().leftOut(), "start start", ""));
        assertTrue(has(imported.losses().leftOut(), "unused a", ""));
        assertEquals(AnswerFormat.TICK, item(instrument, "ok").getFormat());
    }

    @Test
    void whatAFormDoesNotSayOfRightsAndSourceIsAskedForAndNotInvented() throws IOException {
        ImportedInstrument imported = form(List.of(List.of("type", "name", "label"),
                List.of("select_one yn", "a", "One?")), CHOICES);
        List<String> asked = imported.problems().stream().map(Problem::rule).toList();

        assertTrue(asked.containsAll(List.of("draft-rights", "draft-citation", "draft-edition", "draft-language",
                "draft-abstract", "draft-fidelity")), asked::toString);
        assertEquals("[To settle] The file file states no rights in the wording.",
                imported.instrument().orElseThrow().getSource().getRights());
    }

    @Test
    void whatIsToSettleAfterAnImportStaysAProblemOfTheInstrumentUntilItIsWritten() throws IOException {
        ImportedInstrument imported = form(List.of(List.of("type", "name", "label"),
                List.of("select_one yn", "a", "One?")), CHOICES);
        Instrument instrument = imported.instrument().orElseThrow();

        assertEquals(List.of("edition-draft edition", "language-undetermined language", "text-to-settle abstract",
                "text-to-settle citation", "text-to-settle fidelityNote", "text-to-settle rights"),
                toSettle(instrument));
        assertTrue(imported.problems().stream().noneMatch(problem -> problem.rule().equals("text-to-settle")),
                "the report says the same twice");

        instrument.getSource().setRights("Ours");
        assertFalse(toSettle(instrument).toString().contains("rights"));
    }

    private static List<String> toSettle(Instrument instrument) {
        return InstrumentProblems.of(instrument).stream()
                .map(found -> found.rule() + ' ' + found.feature().map(EStructuralFeature::getName).orElse(""))
                .sorted().toList();
    }

    @Test
    void scoresThatAreOtherAnswersNamesDoNotMakeAnswersAmbiguous() throws IOException {
        ImportedInstrument imported = form(List.of(List.of("type", "name", "label"),
                List.of("select_one s", "a", "One?")),
                List.of(List.of("list_name", "name", "label", "score"), List.of("s", "1", "Never", "2"),
                        List.of("s", "2", "Always", "1")));

        assertEquals(List.of("o1", "o2"), imported.instrument().orElseThrow().getScales().getFirst().getOptions()
                .stream().map(option -> option.getCode()).toList());
        assertTrue(has(imported.losses().changed(), "1", "o1"));
    }

    @Test
    void textsThatLookLikeFormulasAreNeverFormulas() throws IOException {
        Instrument instrument = Formats.shipped("leeds");
        Instrument copy = EcoreUtil.copy(instrument);
        copy.getSections().getFirst().getItems().getFirst().setText("=HYPERLINK(\"http://example.org\")");
        byte[] file = Formats.write(new XlsFormExport(), copy);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFCell found = null;
            for (var row : workbook.getSheet("survey")) {
                for (var cell : row) {
                    assertEquals(CellType.STRING, cell.getCellType());
                    found = cell.getStringCellValue().startsWith("=") ? (XSSFCell) cell : found;
                }
            }
            assertTrue(found.getCellStyle().getQuotePrefixed());
        }
        assertEquals("=HYPERLINK(\"http://example.org\")",
                Formats.readInstrument("xlsform", file).getSections().getFirst().getItems().getFirst().getText());
    }

    @Test
    void formulasAreReadAsTheirValuesAndReported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(workbook(List.of(List.of("type", "name", "label"),
                        List.of("text", "a", "One?")), CHOICES)))) {
            XSSFCell cell = workbook.getSheet("survey").getRow(1).getCell(2);
            cell.setCellFormula("\"Tw\"&\"o?\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            workbook.write(out);
        }
        ImportedInstrument imported = Formats.read("xlsform", out.toByteArray());

        assertEquals("Two?", item(imported.instrument().orElseThrow(), "a").getText());
        assertTrue(imported.losses().changed().stream().anyMatch(entry -> entry.part().equals("survey!C2")));
    }

    @Test
    void aWorkbookMadeToExhaustMemoryIsRefused() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(Mutations.parts(workbook(List.of(List.of("type", "name",
                "label"), List.of("text", "a", "One?")), CHOICES)));
        parts.put("xl/worksheets/sheet9.xml", new byte[140 << 20]);

        assertEquals(List.of("workbook-too-large"), Formats.read("xlsform", Mutations.zip(parts)).problems().stream()
                .map(Problem::rule).toList());
    }

    @Test
    void entitiesInAWorkbookAreRefused() throws IOException {
        Map<String, byte[]> parts = Mutations.parts(workbook(List.of(List.of("type", "name", "label"),
                List.of("text", "a", "One?")), CHOICES));
        String sheet = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        parts.put("xl/worksheets/sheet1.xml", sheet.replaceFirst("<worksheet",
                "<!DOCTYPE w [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><worksheet").getBytes(StandardCharsets.UTF_8));

        assertEquals("workbook-damaged", Formats.read("xlsform", Mutations.zip(parts)).problems().getFirst().rule());
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        for (byte[] file : List.of(new byte[0], "type,name".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})) {
            assertFalse(Formats.read("xlsform", file).instrument().isPresent());
        }
    }

    private static boolean has(List<LossReport.Entry> entries, String before, String after) {
        return entries.stream().anyMatch(entry -> entry.before().equals(before) && entry.after().equals(after));
    }

    private static String outline(Section section) {
        return section.getTitle() + ": " + String.join(" ", section.getItems().stream().map(Item::getCode).toList());
    }

    private static Item item(Instrument instrument, String code) {
        return instrument.getSections().stream().flatMap(section -> section.getItems().stream())
                .filter(item -> item.getCode().equals(code)).findFirst().orElseThrow();
    }

    private static ImportedInstrument form(List<List<String>> survey, List<List<String>> choices) throws IOException {
        return Formats.read("xlsform", workbook(survey, choices));
    }

    private static byte[] workbook(List<List<String>> survey, List<List<String>> choices) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheet(workbook, "survey", survey);
            sheet(workbook, "choices", choices);
            sheet(workbook, "settings", List.of(List.of("form_title"), List.of("Team form")));
            workbook.writeTo(out);
            return out.toByteArray();
        }
    }

    private static void sheet(WorkbookWriter workbook, String name, List<List<String>> rows) {
        WorkbookWriter.SheetWriter sheet = workbook.sheet(name, rows.getFirst(),
                rows.getFirst().stream().map(column -> 20).toList());
        rows.stream().skip(1).forEach(sheet::row);
    }
}
