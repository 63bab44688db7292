// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.PlannedAction;
import org.parapet.report.model.ReportModel;
import org.parapet.report.model.ResultsReport;
import org.parapet.report.sample.SampleReports;

class RenderedReportTest {

    private static final ReportCatalogue CATALOGUE = new BuiltInReports();
    private static final SampleReports USUAL = SampleReports.usual();
    private static ReportRenderer renderer;

    @BeforeAll
    static void startEngine() throws ReportException {
        renderer = ReportRenderer.start();
    }

    @AfterAll
    static void stopEngine() {
        renderer.close();
    }

    @Test
    void listsItsReportsByName() {
        assertEquals(List.of("od-plan", "results"), CATALOGUE.designs().stream().map(ReportDesign::name).toList());
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void everyReportOfEveryInstrumentRendersInEveryFormat(OutputFormat format) throws ReportException {
        SampleReports leeds = new SampleReports("Eastside Health Alliance", List.of("PCT", "Council"), 4, 0.6);
        for (ReportModel model : List.of(USUAL.patPlan(), USUAL.patResults(), leeds.leedsPlan(), leeds.leedsResults())) {
            assertTrue(render(model, format).length > 5000, model.header().reportTitle());
        }
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void unusualAssessmentsRenderToo(OutputFormat format) throws ReportException {
        String longName = "The Consolidated Association of Metropolitan and Rural Community Health Providers ".repeat(2);
        for (SampleReports sample : List.of(new SampleReports("One", List.of("Only"), 1, 0.5),
                new SampleReports(longName, List.of(longName, "Donaudampfschifffahrtselektrizit\u00e4tengesellschaft"), 50, 0.3),
                new SampleReports("None to work on", List.of("A", "B"), 10, 1),
                new SampleReports("Everything to work on", List.of("A", "B"), 10, 0),
                new SampleReports("Nobody answered", List.of("A", "B"), 10, -1),
                new SampleReports("Thousands", List.of("A", "B"), 5000, 0.5))) {
            assertTrue(render(sample.patPlan(), format).length > 3000);
            assertTrue(render(sample.patResults(), format).length > 3000);
        }
    }

    @Test
    void htmlIsOneSelfContainedFileInALanguage() throws ReportException {
        String page = text(render(USUAL.patResults(), OutputFormat.HTML));
        assertAll(() -> assertFalse(Pattern.compile("(src|href)\\s*=\\s*[\"'](?!data:|#)").matcher(page).find()),
                () -> assertFalse(page.contains("<script"), "script"),
                () -> assertFalse(Pattern.compile("url\\((?!data:)").matcher(page).find()),
                () -> assertTrue(page.contains("lang=\"en-GB\"")),
                () -> assertTrue(page.contains("data:image/png;base64,")));
    }

    @Test
    void chartsHaveATextThatTellsTheFinding() throws ReportException {
        String page = text(render(USUAL.patResults(), OutputFormat.HTML));
        assertTrue(Pattern.compile("alt=\"[^\"]*Least favourable: [1-6]\\.[1-6] with \\d+ of \\d+").matcher(page).find());
    }

    @Test
    void markupInTextsIsShownNotObeyed() throws ReportException {
        String hostile = "<script>alert(1)</script><img src=\"http://example.org/x.png\" onerror=alert(2)> &lt;b&gt;";
        SampleReports sample = new SampleReports(hostile, List.of(hostile, "B"), 10, 0.5);
        for (ReportModel model : List.of(sample.patPlan(), sample.patResults())) {
            String page = text(render(model, OutputFormat.HTML));
            assertFalse(page.contains("<script>alert"));
            assertFalse(page.contains("<img src=\"http://example.org"));
            assertTrue(page.contains("&lt;script>alert(1)"));
        }
        assertTrue(pdfText(render(sample.patPlan(), OutputFormat.PDF)).contains("<script>alert(1)</script>"));
    }

    @Test
    void pdfHasPropertiesBookmarksLanguageAndTags() throws ReportException, IOException {
        try (PdfReader pdf = new PdfReader(render(USUAL.patPlan(), OutputFormat.PDF))) {
            PdfDictionary catalog = pdf.getCatalog();
            assertAll(
                    () -> assertEquals("Northgate Diagnostics Partnership \u2013 Organisational development plan",
                            pdf.getInfo().get("Title")),
                    () -> assertEquals("Parapet", pdf.getInfo().get("Author")),
                    () -> assertEquals("Partnership Assessment Tool", pdf.getInfo().get("Subject")),
                    () -> assertNotNull(catalog.get(PdfName.OUTLINES), "bookmarks"),
                    () -> assertEquals("en-gb", String.valueOf(catalog.get(PdfName.LANG)).toLowerCase()),
                    () -> assertNotNull(catalog.get(PdfName.STRUCTTREEROOT), "tags"),
                    () -> assertEquals("true", String.valueOf(
                            catalog.getAsDict(new PdfName("MarkInfo")).get(new PdfName("Marked")))));
        }
    }

    @Test
    void pdfHoldsEveryActionAndStatement() throws ReportException {
        OdPlanReport plan = USUAL.patPlan();
        String text = squeezed(pdfText(render(plan, OutputFormat.PDF)));
        for (PlannedAction action : plan.actions()) {
            assertTrue(text.contains(squeezed(action.text().orElseThrow())), action.trace().code());
            assertTrue(text.contains(squeezed(action.trace().statement())), action.trace().code());
        }
        assertTrue(text.contains(squeezed("Frau M\u00fcller\u2019s \u201cgolden rule\u201d")));
    }

    @Test
    void aPlanOfThirtySixStatementsTakesAFewPages() throws ReportException, IOException {
        try (PdfReader pdf = new PdfReader(render(USUAL.patPlan(), OutputFormat.PDF))) {
            assertTrue(pdf.getNumberOfPages() >= 5 && pdf.getNumberOfPages() <= 9, pdf.getNumberOfPages() + " pages");
        }
    }

    @Test
    void runningHeadsAndFeetAreNoPartOfTheTaggedText() throws ReportException {
        assertFalse(squeezed(pdfText(render(USUAL.patPlan(), OutputFormat.PDF))).contains("Page2of"));
    }

    @Test
    void aPlanWithoutActionsGivesRoomAndGuidanceToWriteThem() throws ReportException {
        OdPlanReport plan = new SampleReports("E", List.of("A", "B"), 4, 0.4).leedsPlan();
        String text = squeezed(pdfText(render(plan, OutputFormat.PDF)));
        for (PlannedAction action : plan.actions()) {
            assertTrue(text.contains(squeezed(action.guidance().orElseThrow())), action.trace().code());
        }
        assertTrue(text.contains(squeezed("Next assessment due: 20 April 2027.")));
    }

    @Test
    void sheetsHoldNumbersAsNumbersUnderAFrozenHead() throws ReportException, IOException {
        ResultsReport results = USUAL.patResults();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(render(results, OutputFormat.XLSX)))) {
            Sheet items = book.getSheet("Items");
            assertEquals(36, items.getLastRowNum());
            assertEquals("Strongly agree", items.getRow(0).getCell(4).getStringCellValue());
            ResultsReport.Item first = results.sections().get(0).items().get(0);
            assertEquals(first.counts().get(0).doubleValue(), items.getRow(1).getCell(4).getNumericCellValue());
            assertEquals(CellType.NUMERIC, items.getRow(1).getCell(10).getCellType());
            assertEquals(1, items.getPaneInformation().getHorizontalSplitPosition());
            assertNotNull(book.getSheet("Scores"));
            assertNotNull(book.getSheet("By group"));
        }
    }

    @Test
    void sheetsHoldNoFormulasWhateverTheTextsBeginWith() throws ReportException, IOException {
        SampleReports sample = new SampleReports("=1+1", List.of("+cmd|' /C calc'!A0", "@SUM(A1)"), 10, 0.5);
        int seen = 0;
        for (ReportModel model : List.of(sample.patPlan(), sample.patResults())) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(render(model, OutputFormat.XLSX)))) {
                for (Sheet sheet : book) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            assertFalse(cell.getCellType() == CellType.FORMULA, cell.toString());
                            seen += cell.getCellType() == CellType.STRING
                                    && cell.getStringCellValue().startsWith("+cmd|") ? 1 : 0;
                        }
                    }
                }
            }
        }
        assertTrue(seen > 0, "the hostile text is there as text");
    }

    @Test
    void documentHoldsTheActionsAsText() throws ReportException, IOException {
        OdPlanReport plan = USUAL.patPlan();
        String document = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(render(plan, OutputFormat.DOCX)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if ("word/document.xml".equals(entry.getName())) {
                    document = text(zip.readAllBytes());
                }
            }
        }
        assertTrue(document.contains(
                plan.actions().get(0).text().orElseThrow().substring(0, 40)));
    }

    @Test
    void reconstructedWordingIsSaid() throws ReportException {
        OdPlanReport plan = USUAL.leedsPlan();
        String note = plan.header().instrument().fidelityNote().orElseThrow();
        for (OutputFormat format : List.of(OutputFormat.HTML, OutputFormat.PDF)) {
            byte[] report = render(plan, format);
            String text = format == OutputFormat.PDF ? pdfText(report) : text(report);
            assertTrue(squeezed(text).contains(squeezed(note)), format.name());
        }
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aCancelledReportLeavesNoFile(OutputFormat format, @TempDir Path folder) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        assertThrows(ReportCancelledException.class, () -> renderer.render(design(USUAL.patResults()),
                USUAL.patResults(), format, folder.resolve("report"), () -> asked.incrementAndGet() > 5));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void anOlderFileStaysWhenAReportCannotBeMade(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.pdf"), "older");
        ReportDesign broken = new ReportDesign("broken", "Broken", OdPlanReport.class, broken(folder), Optional.empty());
        ReportException failure = assertThrows(ReportException.class,
                () -> renderer.render(broken, USUAL.patPlan(), OutputFormat.PDF, file, () -> false));
        assertTrue(failure.getMessage().contains("broken") && failure.getMessage().contains("pdf"), failure.getMessage());
        assertTrue(failure.getMessage().contains("line 3"), failure.getMessage());
        assertEquals("older", Files.readString(file));
    }

    @Test
    void aFolderThatDoesNotExistIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("missing").resolve("plan.pdf");
        ReportException failure = assertThrows(ReportNotWrittenException.class,
                () -> renderer.render(design(USUAL.patPlan()), USUAL.patPlan(), OutputFormat.HTML, file, () -> false));
        assertTrue(failure.getMessage().contains(file.toString()), failure.getMessage());
    }

    @Test
    void aDesignRefusesAnotherReportsModel() {
        assertThrows(ReportException.class, () -> renderer.render(CATALOGUE.find("results").orElseThrow(),
                USUAL.patPlan(), OutputFormat.HTML, new ByteArrayOutputStream(), () -> false));
    }

    @Test
    void aReportIsTheSameEachTime() throws ReportException {
        assertArrayEquals(render(USUAL.patPlan(), OutputFormat.HTML), render(USUAL.patPlan(), OutputFormat.HTML));
    }

    private static URL broken(Path folder) throws IOException {
        Path design = Files.writeString(folder.resolve("broken.rptdesign"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27">
                    <body><nonsense/></body>
                </report>
                """);
        return URI.create(design.toUri().toString()).toURL();
    }

    private static ReportDesign design(ReportModel model) {
        return CATALOGUE.find(model instanceof OdPlanReport ? BuiltInReports.OD_PLAN : BuiltInReports.RESULTS)
                .orElseThrow();
    }

    private static byte[] render(ReportModel model, OutputFormat format) throws ReportException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(design(model), model, format, out, () -> false);
        return out.toByteArray();
    }

    private static String pdfText(byte[] report) {
        try (PdfReader pdf = new PdfReader(report)) {
            PdfTextExtractor extractor = new PdfTextExtractor(pdf);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
            return text.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
