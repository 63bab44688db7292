// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.exchange.responses.ResponseImporter;
import org.parapet.model.assessment.file.OpenPartnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;

/** The sample compared by Parapet, and by hand in {@code releng/samples/comparison-by-hand.xlsx}. */
class ComparisonByHandTest {

    private static final Path ROOT = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null,
            Path::getParent).filter(folder -> Files.isDirectory(folder.resolve("releng/samples"))).findFirst()
            .orElseThrow();

    @TempDir
    private Path folder;
    private final Map<String, Instrument> instruments = new TreeMap<>();
    private LoadedComparison loaded;

    @BeforeEach
    void compareTheSample() throws IOException, ModelFileException {
        for (String name : List.of("pat", "leeds")) {
            Instrument instrument = new InstrumentFiles().readInstrument(ROOT.resolve("bundles/org.parapet.instruments."
                    + name + "/" + name + ".instrument")).orElseThrow();
            instruments.put(instrument.getId() + '@' + instrument.getEdition(), instrument);
        }
        Crosswalk crosswalk = new InstrumentFiles().readCrosswalk(ROOT.resolve(
                "bundles/org.parapet.crosswalk/parapet.crosswalk")).orElseThrow();
        Path sample = Files.copy(ROOT.resolve("releng/samples/pathway.partnership"),
                folder.resolve("sample.partnership"));
        try (OpenPartnership open = new PartnershipFiles().open(sample)) {
            imported(open, "pat@2023", "2025", "pat-2025.csv");
            imported(open, "pat@2023", "2026", "pat-2026.csv");
            imported(open, "leeds@undated", "2026", "leeds-2026.csv");
            open.save();
        }
        loaded = new ComparisonLoader((id, edition) -> Optional.ofNullable(instruments.get(id + '@' + edition)),
                List.of(crosswalk), false).load(List.of(sample), folder, 1);
    }

    private void imported(OpenPartnership open, String reference, String wave, String file)
            throws IOException, ModelFileException {
        try (InputStream csv = Files.newInputStream(ROOT.resolve("releng/samples").resolve(file))) {
            new ResponseImporter(open.partnership(), instruments.get(reference)).plan(csv, file, wave, false).apply();
        }
    }

    @Test
    void theSpreadsheetAndParapetAgreeToTheLastDigit() throws IOException {
        Comparison comparison = loaded.compare();
        int compared = 0;
        try (InputStream in = Files.newInputStream(ROOT.resolve("releng/samples/comparison-by-hand.xlsx"));
                Workbook workbook = new XSSFWorkbook(in)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Sheet sheet = workbook.getSheet("constructs");
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                String place = row.getCell(0).getStringCellValue() + ", " + row.getCell(1).getStringCellValue();
                ConstructCell cell = comparison.cell(row.getCell(0).getStringCellValue(),
                        assessment(comparison, row.getCell(1).getStringCellValue())).orElseThrow();
                assertEquals(number(evaluator, row, 3), cell.pomp().value().orElseThrow(), 1e-9, place);
                assertEquals(number(evaluator, row, 4), cell.spread().value().orElseThrow(), 1e-6, place);
                assertEquals(number(evaluator, row, 5), cell.agreement().value().orElseThrow(), 1e-9, place);
                assertEquals(number(evaluator, row, 6), cell.fewestAnswers(), 0, place);
                assertEquals(row.getCell(2).getStringCellValue(), String.join(" ", cell.items()), place);
                compared++;
            }
        }
        assertEquals(comparison.cells().stream().filter(cell -> cell.isMeasured() && cell.group().members().isEmpty())
                .count(), compared, "every measured construct is in the spreadsheet");
    }

    private static double number(FormulaEvaluator evaluator, Row row, int column) {
        assertEquals(CellType.FORMULA, row.getCell(column).getCellType());
        return evaluator.evaluate(row.getCell(column)).getNumberValue();
    }

    private static String assessment(Comparison comparison, String sheet) {
        String[] parts = sheet.split("-");
        return comparison.assessments().stream().filter(each -> each.instrument().startsWith(parts[0])
                && each.wave().equals(parts[1])).map(ComparedAssessment::id).findFirst().orElseThrow();
    }

    @Test
    void aBundleGivesTheSameDataAgain() throws ModelFileException {
        Comparison comparison = loaded.compare();
        Path bundle = folder.resolve("bundle");
        ComparisonBundle.write(loaded, comparison, bundle, "1.0.0", false);

        assertEquals(loaded.data().assessments().stream().map(each -> each.respondents()).toList(),
                ComparisonBundle.read(bundle).data().assessments().stream().map(each -> each.respondents()).toList());
        assertEquals(comparison, ComparisonBundle.read(bundle).compare());
        assertEquals(comparison, ComparisonBundle.read(bundle.resolve(ComparisonBundle.ZIP)).compare());
    }

    @Test
    void aBundleWithAnswersThatTheEditionDoesNotKnowIsRefused() throws ModelFileException, IOException {
        Path bundle = folder.resolve("bundle");
        ComparisonBundle.write(loaded, loaded.compare(), bundle, "1.0.0", false);
        Path data = bundle.resolve("data.answers");
        Files.writeString(data, Files.readString(data).replaceFirst("choices=\"\\S+ ", "choices=\"XX "));

        ModelFileException refused = assertThrows(ModelFileException.class, () -> ComparisonBundle.read(bundle));

        assertEquals(List.of("bundle-answers"), refused.problems().stream().map(Problem::rule).toList());
        assertTrue(refused.problems().getFirst().message().contains("XX"));
    }

    @Test
    void aBundleWithoutItsDataIsRefused() throws ModelFileException, IOException {
        Path bundle = folder.resolve("bundle");
        ComparisonBundle.write(loaded, loaded.compare(), bundle, "1.0.0", false);
        Files.delete(bundle.resolve("comparison.comparison"));

        assertThrows(ModelFileException.class, () -> ComparisonBundle.read(bundle));
    }

    @Test
    void theWorkbookHoldsAllAnswersAndFigures() throws IOException, ModelFileException {
        Path bundle = folder.resolve("bundle");
        ComparisonBundle.write(loaded, loaded.compare(), bundle, "1.0.0", false);

        try (InputStream in = Files.newInputStream(bundle.resolve("comparison.xlsx"));
                Workbook workbook = new XSSFWorkbook(in)) {
            assertEquals(Files.readAllLines(bundle.resolve("answers.csv")).size(),
                    workbook.getSheet("answers").getLastRowNum() + 1);
            assertEquals(Files.readAllLines(bundle.resolve("figures.csv")).size(),
                    workbook.getSheet("figures").getLastRowNum() + 1);
        }
    }
}
