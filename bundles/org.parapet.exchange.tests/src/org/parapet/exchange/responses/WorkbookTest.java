// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.assessment.Answer;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;

class WorkbookTest {

    private static final Object[] HEADER = {"participant", "organisation", "role", "1.1", "1.2", "2.1/importance",
        "2.1/effect", "T1", "F1", "1.1#note"};

    @TempDir
    private Path folder;
    private final Sample sample = new Sample();

    private Path workbook(Object[]... rows) throws IOException {
        Path file = folder.resolve("answers.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Responses");
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    if (rows[i][j] instanceof Number number) {
                        row.createCell(j).setCellValue(number.doubleValue());
                    } else if (rows[i][j] instanceof String text && text.startsWith("=")) {
                        row.createCell(j).setCellFormula(text.substring(1));
                    } else if (rows[i][j] != null) {
                        row.createCell(j).setCellValue((String) rows[i][j]);
                    }
                }
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.createSheet("Something else").createRow(0).createCell(0).setCellValue("not read");
            book.write(out);
        }
        return file;
    }

    private ImportPlan plan(Path file) throws ModelFileException {
        return new ResponseImporter(sample.partnership, sample.instrument).plan(file, "2026", false);
    }

    private List<Problem> problems(Path file) {
        return assertThrows(ModelFileException.class, () -> plan(file)).problems();
    }

    private static List<String> rules(List<Problem> problems) {
        return problems.stream().map(Problem::rule).toList();
    }

    @Test
    void theFirstSheetIsImportedWithNumbersTextsAndValuesOfFormulas() throws Exception {
        ImportPlan plan = plan(workbook(HEADER, new Object[] {"H01", "HT", null, 4, "A", "low", 2, "x", "Open text"},
                new Object[] {}, new Object[] {"Q01", "Quay Ltd", "other", "=1+2"}));
        List<Answer> answers = plan.apply().getResponses().getFirst().getAnswers();
        assertEquals(List.of("SA", "A", "low", "high", "done"), answers.stream().map(Answer::getOption)
                .filter(option -> option != null).toList());
        assertEquals("Open text", answers.getLast().getText());
        assertEquals("A", sample.partnership.getAssessments().getFirst().getResponses().get(1).getAnswers().getFirst()
                .getOption());
    }

    @Test
    void problemsNameTheCell() throws Exception {
        Path file = workbook(HEADER, new Object[] {"H01", "HT", null, 9}, new Object[] {},
                new Object[] {"H02", "Elsewhere", "boss"});
        List<Problem> problems = problems(file);
        assertEquals(List.of("option-unknown", "organisation-unknown", "role-unknown"), rules(problems));
        assertTrue(problems.get(0).message().contains("cell D2"), problems.get(0).message());
        assertTrue(problems.get(1).message().contains("cell B4"), problems.get(1).message());
        assertEquals(4, problems.get(1).place().line());
        assertEquals(2, problems.get(1).place().column());
    }

    @Test
    void somethingBesideTheTableIsAProblemOfItsRow() throws Exception {
        Object[] row = new Object[12];
        row[0] = "H01";
        row[1] = "HT";
        row[11] = "remark";
        assertEquals(List.of("row-ragged"), rules(problems(workbook(HEADER, row))));
    }

    @Test
    void theSheetIsShownAsItStands() throws Exception {
        ResponseSheet sheet = ResponseSheet.read(workbook(HEADER, new Object[] {}, new Object[] {"H01", "HT", null, 4}),
                100);
        assertTrue(sheet.workbook());
        assertTrue(sheet.complete());
        assertEquals(List.of("H01", "HT", "", "4"), sheet.rows().get(1).cells());
        assertEquals(3, sheet.rows().get(1).number());
    }

    @Test
    void aCsvFileIsShownAsItStands() throws Exception {
        Path file = Files.writeString(folder.resolve("answers.csv"), "a;b\n\"1\n2\";3\n\n4\n");
        ResponseSheet sheet = ResponseSheet.read(file, 100);
        assertEquals(List.of(1, 2, 4, 5), sheet.rows().stream().map(ResponseSheet.Row::line).toList());
        assertEquals(List.of(1, 2, 3, 4), sheet.rows().stream().map(ResponseSheet.Row::number).toList());
        assertEquals(2, ResponseSheet.read(file, 2).rows().size());
    }

    @Test
    void anEmptyWorkbookIsRefused() throws Exception {
        assertEquals(List.of("csv-empty"), rules(problems(workbook())));
    }

    @Test
    void aFileThatOnlyBeginsLikeAWorkbookIsRefused() throws Exception {
        Path file = folder.resolve("broken.xlsx");
        Files.write(file, "PK\u0003\u0004rest".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("workbook-damaged"), rules(problems(file)));
        Path cut = folder.resolve("cut.xlsx");
        byte[] whole = Files.readAllBytes(workbook(HEADER));
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals(List.of("workbook-damaged"), rules(problems(cut)));
    }

    @Test
    void aZipFileWithoutAWorkbookIsRefused() throws Exception {
        assertEquals(List.of("workbook-damaged"), rules(problems(zip("readme.txt", "hello", 1))));
    }

    @Test
    void anOldOrProtectedWorkbookIsRefusedWithTheCure() throws Exception {
        Path file = Files.write(folder.resolve("old.xls"),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        Problem problem = problems(file).getFirst();
        assertEquals("workbook-old", problem.rule());
        assertTrue(problem.cure().contains(".xlsx"));
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws Exception {
        assertEquals(List.of("workbook-too-large"),
                rules(problems(zip("xl/worksheets/sheet1.xml", "a".repeat(1 << 20), 200))));
    }

    @Test
    void limitsAreKept() throws Exception {
        Path file = workbook(HEADER, new Object[] {"H01", "HT"}, new Object[] {"H02", "HT"});
        for (WorkbookLimits limits : List.of(new WorkbookLimits(10, 1 << 20, 100, 100, 10, 100),
                new WorkbookLimits(1 << 20, 100, 100, 100, 10, 100),
                new WorkbookLimits(1 << 20, 1 << 20, 100, 1, 10, 100),
                new WorkbookLimits(1 << 20, 1 << 20, 100, 100, 2, 100),
                new WorkbookLimits(1 << 20, 1 << 20, 100, 100, 10, 3))) {
            RowProblems problems = new RowProblems("answers.xlsx");
            assertTrue(new WorkbookReader(problems, limits).read(file).isEmpty(), limits.toString());
            assertTrue(problems.toList().getFirst().rule().startsWith("workbook-too-"), limits.toString());
        }
    }

    private Path zip(String name, String text, int times) throws IOException {
        Path file = folder.resolve("other.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(text.getBytes(StandardCharsets.US_ASCII));
            }
            zip.closeEntry();
        }
        return file;
    }
}
