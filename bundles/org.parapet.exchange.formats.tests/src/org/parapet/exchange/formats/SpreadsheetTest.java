// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.spreadsheet.SpreadsheetImport;
import org.parapet.exchange.formats.workbook.Sheet;
import org.parapet.exchange.formats.workbook.WorkbookReader;
import org.parapet.exchange.formats.workbook.WorkbookWriter;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Coded;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Yield;

/** Every mistake in a filled-in template is named with its sheet, its cell and what to do; then nothing is taken. */
class SpreadsheetTest {

    private static final List<String> QUESTION_COLUMNS = List.of("section_code", "section", "code", "statement",
            "guidance", "answers", "action", "action_kind");
    private static final List<String> ANSWER_COLUMNS = List.of("scale", "code", "answer", "score", "polarity",
            "strongest", "score_basis");
    private static final List<String> FINDING_COLUMNS = List.of("finding", "label", "polarity", "placement", "when",
            "answers", "opposing_answers", "share", "questions", "basis", "source");
    private static final List<String> SCORE_COLUMNS = List.of("score", "label", "how", "sections", "questions", "from",
            "band_label", "band_source");
    private static final List<List<String>> SCALES = List.of(ANSWER_COLUMNS,
            List.of("yn", "Y", "Yes", "1", "favourable", "no", ""),
            List.of("yn", "N", "No", "0", "unfavourable", "", ""),
            List.of("often", "O", "Often", "2", "favourable", "", ""),
            List.of("often", "S", "Seldom", "1", "unfavourable", "", ""));

    @Test
    void theTemplateFilledInBecomesAnInstrument() throws IOException {
        ImportedInstrument imported = workbook(Map.of("Questions", List.of(QUESTION_COLUMNS,
                List.of("A", "Trust", "A1", "We trust each other", "Think of last year", "yn", "Talk", "prompt"),
                List.of("", "", "A2", "We talk", "", "often", "", "")), "Answers", SCALES));

        Instrument instrument = imported.instrument().orElseThrow(() -> new AssertionError(imported.problems()));
        assertEquals(List.of("A1", "A2"), instrument.getSections().getFirst().getItems().stream()
                .map(item -> item.getCode()).toList());
        assertEquals(List.of("yn", "often"), instrument.getSections().getFirst().getItems().stream()
                .map(item -> item.getScales().getFirst().getCode()).toList());
        assertEquals("Talk", instrument.getActions().getFirst().getText());
    }

    @Test
    void everyMistakeAmongTheQuestionsIsNamedWithSheetCellAndCure() throws IOException {
        ImportedInstrument imported = workbook(Map.of("Questions", List.of(QUESTION_COLUMNS,
                List.of("A", "Trust", "A1", "We trust each other", "", "never", "", ""),
                List.of("", "", "A2", "", "What is this about?", "", "", ""),
                List.of("", "", "A3", "We meet", "", "", "", ""),
                List.of("B", "", "B1", "We plan", "", "yn", "", ""),
                List.of("", "", "A4", "We learn", "", "yn", "Look back", "perhaps")), "Answers", SCALES));

        assertFalse(imported.instrument().isPresent());
        assertEquals(List.of("Questions!F2 spreadsheet-scale-unknown", "Questions!D3 spreadsheet-no-statement",
                "Questions!F4 spreadsheet-scale-open", "Questions!B5 spreadsheet-section-untitled",
                "Questions!H6 word-unknown"), found(imported));
        Problem first = imported.problems().getFirst();
        assertEquals(2, first.place().line());
        assertEquals(6, first.place().column());
        assertTrue(first.message().contains("\"never\"; it has: yn, often"), first::message);
        assertEquals("Use one of these, or tick, or text", first.cure());
    }

    @Test
    void everyMistakeAmongTheAnswersIsNamedWithSheetCellAndCure() throws IOException {
        ImportedInstrument imported = workbook(Map.of("Questions", List.of(QUESTION_COLUMNS,
                List.of("A", "Trust", "A1", "We trust each other", "", "yn", "", "")), "Answers",
                List.of(ANSWER_COLUMNS, List.of("yn", "Y", "Yes", "one", "good", "maybe", "guess"),
                        List.of("", "N", "", "0", "", "", ""), List.of("", "N", "No", "0", "", "", ""))));

        assertFalse(imported.instrument().isPresent());
        assertEquals(List.of("Answers!D2 score-no-number", "Answers!E2 word-unknown", "Answers!F2 yes-no",
                "Answers!G2 word-unknown", "Answers!C3 spreadsheet-no-answer"), found(imported));
    }

    @Test
    void rulesAreWrittenWithTheCodesOrTheWordingOfAnswers() throws IOException {
        ImportedInstrument imported = workbook(Map.of("Questions", List.of(QUESTION_COLUMNS,
                List.of("A", "Trust", "A1", "We trust each other", "", "yn", "", ""),
                List.of("", "", "A2", "We talk", "", "often", "", "")), "Answers", SCALES, "Findings",
                List.of(FINDING_COLUMNS,
                        List.of("strength", "Strength", "favourable", "positives", "all", "Yes", "", "", "", "", ""),
                        List.of("", "", "", "", "share-at-least", "often/O", "", "0,5", "A2", "", "p. 3"),
                        List.of("split", "", "", "", "across-organisations", "YES", "N, No", "", "", "", ""))));

        Instrument instrument = imported.instrument().orElseThrow(() -> new AssertionError(imported.problems()));
        assertEquals(List.of("strength Strength favourable positives", "split split neutral not-placed"),
                instrument.getFindingKinds().stream().map(kind -> kind.getCode() + ' ' + kind.getLabel() + ' '
                        + kind.getPolarity() + ' ' + kind.getPlacement()).toList());
        assertEquals(List.of("strength all [Y] [] 0.0 [] convention",
                "strength-2 share-at-least [O] [] 0.5 [A2] source",
                "split across-organisations [Y] [N] 0.0 [] convention"), instrument.getFindingRules().stream()
                        .map(rule -> rule.getCode() + ' ' + rule.getQuantifier() + ' ' + codes(rule.getOptions()) + ' '
                                + codes(rule.getOpposingOptions()) + ' ' + rule.getShare() + ' '
                                + codes(rule.getItems()) + ' ' + rule.getBasis()).toList());
        assertEquals(List.of(Yield.FINDINGS), instrument.getFit().getYields());
    }

    private static List<String> codes(List<? extends Coded> parts) {
        return parts.stream().map(Coded::getCode).toList();
    }

    @Test
    void everyMistakeAmongTheRulesIsNamedWithSheetCellAndCure() throws IOException {
        List<List<String>> scales = new ArrayList<>(SCALES);
        scales.add(List.of("always", "Y", "Always", "1", "favourable", "", ""));
        scales.add(List.of("always", "W", "Never", "0", "unfavourable", "", ""));
        ImportedInstrument imported = workbook(Map.of("Questions", List.of(QUESTION_COLUMNS,
                List.of("A", "Trust", "A1", "We trust each other", "", "yn", "", "")), "Answers", scales, "Findings",
                List.of(FINDING_COLUMNS, List.of("", "", "", "", "all", "Yes", "", "", "", "", ""),
                        List.of("strength", "", "good", "", "some", "Perhaps", "", "", "", "", ""),
                        List.of("", "", "", "", "any", "Y", "", "half", "B7", "", ""),
                        List.of("", "", "", "", "", "Always", "", "", "", "", ""))));

        assertFalse(imported.instrument().isPresent());
        assertEquals(List.of("Findings!A2 spreadsheet-finding-unnamed", "Findings!C3 word-unknown",
                "Findings!E3 word-unknown", "Findings!F3 spreadsheet-option-unknown",
                "Findings!F4 spreadsheet-option-open", "Findings!H4 no-number",
                "Findings!I4 spreadsheet-question-unknown", "Findings!E5 spreadsheet-rule-no-when"), found(imported));
        assertTrue(imported.problems().stream().anyMatch(problem -> problem.message().contains("yn/Y, always/Y")));
    }

    @Test
    void scoresAndActionsAreWrittenWithTheNamesOfTheWorkbook() throws IOException {
        ImportedInstrument imported = workbook(Map.of("Questions", List.of(
                List.of("section", "code", "statement", "answers", "action", "action_findings"),
                List.of("Trust", "A1", "We trust each other", "yn", "Talk", "to work on"),
                List.of("", "A2", "We talk", "yn", "", "")), "Answers", SCALES.subList(0, 3), "Findings",
                List.of(FINDING_COLUMNS, List.of("to work on", "Areas for action", "unfavourable", "areas-to-work-on",
                        "any", "No", "", "", "", "", "")), "Actions",
                List.of(List.of("action", "questions", "findings"), List.of("Meet", "A2, A1", "AREAS FOR ACTION")),
                "Scores", List.of(SCORE_COLUMNS, List.of("total", "", "sum", "Trust", "", "0", "Low", "p. 7"),
                        List.of("", "", "", "", "", "1,5", "High", "p. 7"),
                        List.of("trust", "Trust, as a share", "percent-of-maximum", "", "A1", "", "", ""))));

        Instrument instrument = imported.instrument().orElseThrow(() -> new AssertionError(imported.problems()));
        assertEquals(List.of("A1 Talk [A1] [to-work-on]", "A2 Meet [A2, A1] [to-work-on]"), instrument.getActions()
                .stream().map(action -> action.getCode() + ' ' + action.getText() + ' ' + codes(action.getItems()) + ' '
                        + codes(action.getFindingKinds())).toList());
        assertEquals(List.of("total total sum [1] [] [Low 0.0, High 1.5] convention",
                "trust Trust, as a share percent-of-maximum [] [A1] [] convention"), instrument.getScores().stream()
                        .map(score -> score.getCode() + ' ' + score.getLabel() + ' ' + score.getAggregation() + ' '
                                + codes(score.getSections()) + ' ' + codes(score.getItems()) + ' ' + score.getBands()
                                        .stream().map(band -> band.getCode() + ' ' + band.getLowerBound()).toList()
                                + ' ' + score.getBasis()).toList());
        assertEquals(List.of(Yield.FINDINGS, Yield.SCORE), instrument.getFit().getYields());
    }

    @Test
    void everyMistakeAmongScoresAndActionsIsNamedWithSheetCellAndCure() throws IOException {
        ImportedInstrument imported = workbook(Map.of("Questions", List.of(
                List.of("section", "code", "statement", "answers", "action", "action_findings"),
                List.of("Trust", "A1", "We trust each other", "yn", "Talk", "weakness"),
                List.of("", "A2", "We talk", "yn", "", "to work on")), "Answers", SCALES, "Actions",
                List.of(List.of("action", "questions", "findings"), List.of("Meet", "", ""),
                        List.of("", "A1", ""), List.of("Meet", "A9", "")),
                "Scores", List.of(SCORE_COLUMNS, List.of("", "", "sum", "", "", "", "", ""),
                        List.of("total", "", "average", "Hope", "A7", "low", "Low", "p. 7"),
                        List.of("", "", "", "", "", "", "High", "p. 7"))));

        assertFalse(imported.instrument().isPresent());
        assertEquals(List.of("Questions!E3 spreadsheet-action-no-text", "Actions!B2 spreadsheet-action-no-question",
                "Actions!A3 spreadsheet-action-no-text", "Actions!B4 spreadsheet-question-unknown",
                "Questions!F2 spreadsheet-finding-unknown", "Scores!A2 spreadsheet-score-unnamed",
                "Scores!C3 word-unknown", "Scores!D3 spreadsheet-section-unknown",
                "Scores!E3 spreadsheet-question-unknown", "Scores!F3 no-number",
                "Scores!F4 spreadsheet-band-no-bound"), found(imported));
    }

    @Test
    void whatTheInstrumentAsAWholeForbidsIsNamedWithTheCellAsWell() throws IOException {
        ImportedInstrument imported = workbook(Map.of("Questions", List.of(QUESTION_COLUMNS,
                List.of("A", "Trust", "A1", "We trust each other", "", "yn", "", "")), "Answers", SCALES.subList(0, 3),
                "Scores", List.of(SCORE_COLUMNS, List.of("total", "", "sum", "", "", "0", "Low", "p. 7"),
                        List.of("", "", "", "", "", "2", "High", "p. 7"))));

        assertFalse(imported.instrument().isPresent());
        assertEquals(List.of("Scores!F3 band-above-maximum"), found(imported));
        assertEquals(3, imported.problems().stream().filter(Problem::isError).findFirst().orElseThrow().place().line());
    }

    @ParameterizedTest
    @CsvSource({"minutes, about an hour, whole-number", "stages, childhood, word-unknown",
        "fidelity, verbatim adapted, word-one"})
    void everyMistakeAboutTheInstrumentIsNamedWithSheetCellAndCure(String field, String value, String rule)
            throws IOException {
        ImportedInstrument imported = workbook(Map.of("Questions", List.of(QUESTION_COLUMNS,
                List.of("A", "Trust", "A1", "We trust each other", "", "yn", "", "")), "Answers", SCALES,
                "Instrument", List.of(List.of("field", "value", "meaning"), List.of("title", "Team", ""),
                        List.of(field, value, ""))));

        assertFalse(imported.instrument().isPresent());
        assertEquals(List.of("Instrument!B3 " + rule), found(imported));
    }

    @Test
    void aWorkbookWithoutTheSheetOrTheColumnSaysWhichItHas() throws IOException {
        ImportedInstrument sheetless = workbook(Map.of("Sheet1", List.of(List.of("a"), List.of("b"))));
        assertEquals(List.of("spreadsheet-no-questions"), sheetless.problems().stream().map(Problem::rule).toList());
        assertTrue(sheetless.problems().getFirst().message().contains("it has: Sheet1"));

        ImportedInstrument columnless = workbook(Map.of("Questions", List.of(List.of("code", "wording"),
                List.of("A1", "We trust each other"))));
        assertEquals(List.of("Questions spreadsheet-column-missing"), found(columnless));
        assertTrue(columnless.problems().getFirst().cure().contains("statement"));
    }

    @Test
    void whatIsNoWorkbookIsRefusedAsAWhole() {
        ImportedInstrument imported = Formats.read("spreadsheet", "no workbook".getBytes(StandardCharsets.UTF_8));
        assertFalse(imported.instrument().isPresent());
        assertEquals(List.of("workbook-damaged"), imported.problems().stream().map(Problem::rule).toList());
        assertFalse(imported.problems().getFirst().cure().isBlank());
    }

    @Test
    void theEmptyTemplateHasNoQuestionYetAndSaysSo() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new SpreadsheetImport().writeTemplate(out);
            ImportedInstrument imported = Formats.read("spreadsheet", out.toByteArray());
            imported.report().forEach(problem -> assertFalse(problem.message().isBlank()));
            assertTrue(imported.instrument().map(instrument -> instrument.getSections().isEmpty()).orElse(true));
        }
    }

    @Test
    void theTemplateExplainsEveryColumnOfEverySheet() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new SpreadsheetImport().writeTemplate(out);
            List<Sheet> sheets = new WorkbookReader(new ImportReport("template"))
                    .read(new ByteArrayInputStream(out.toByteArray())).orElseThrow();
            Sheet help = sheets.getLast();
            List<String> explained = help.rows().stream().filter(row -> !row.cell(2).isBlank())
                    .map(row -> row.cell(0) + ' ' + row.cell(1)).toList();

            List<String> columns = new ArrayList<>();
            for (Sheet sheet : sheets.subList(0, sheets.size() - 1)) {
                columns.add(sheet.name() + ' ');
                if (!sheet.name().equals("Instrument")) {
                    sheet.rows().getFirst().cells().forEach(column -> columns.add(sheet.name() + ' ' + column));
                }
            }
            assertEquals(6 + 69, columns.size());
            columns.removeAll(explained);
            assertEquals(List.of(), columns);
        }
    }

    private static List<String> found(ImportedInstrument imported) {
        List<Problem> errors = imported.problems().stream().filter(Problem::isError).toList();
        errors.forEach(problem -> assertFalse(problem.cure().isBlank(), problem::describe));
        return errors.stream().map(problem -> problem.message().substring(0, problem.message().indexOf(':')) + ' '
                + problem.rule()).toList();
    }

    private static ImportedInstrument workbook(Map<String, List<List<String>>> sheets) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new LinkedHashMap<>(sheets).forEach((name, rows) -> {
                WorkbookWriter.SheetWriter sheet = workbook.sheet(name, rows.getFirst(),
                        rows.getFirst().stream().map(column -> 20).toList());
                rows.stream().skip(1).forEach(sheet::row);
            });
            workbook.writeTo(out);
            return Formats.read("spreadsheet", out.toByteArray());
        }
    }
}
