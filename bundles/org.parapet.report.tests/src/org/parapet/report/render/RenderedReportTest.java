// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parapet.report.render.RenderedText.part;
import static org.parapet.report.render.RenderedText.pdfText;
import static org.parapet.report.render.RenderedText.pdfTitle;
import static org.parapet.report.render.RenderedText.squeezed;
import static org.parapet.report.render.RenderedText.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.ReportHeader;
import org.parapet.report.model.ReportModel;
import org.parapet.report.model.ResultsReport;
import org.parapet.report.sample.SampleReports;

/** What holds for reports in all formats, and for web pages, documents and sheets. */
class RenderedReportTest {

    @RegisterExtension
    static final ReportEngineExtension ENGINE = new ReportEngineExtension();
    private static final ReportCatalogue CATALOGUE = new BuiltInReports();
    private static final SampleReports USUAL = SampleReports.usual();

    @Test
    void listsItsReportsByName() {
        assertEquals(List.of("od-plan", "results", "progress", "comparison", "portfolio"),
                CATALOGUE.designs().stream().map(ReportDesign::name).toList());
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void everyReportOfEveryInstrumentRendersInEveryFormat(OutputFormat format) throws ReportException {
        SampleReports leeds = new SampleReports("Eastside Health Alliance", List.of("PCT", "Council"), 4, 0.6);
        for (ReportModel model : List.of(USUAL.patPlan(), USUAL.patResults(), leeds.leedsPlan(),
                leeds.leedsResults())) {
            assertTrue(ENGINE.render(model, format).length > 5000, model.header().reportTitle());
        }
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void unusualAssessmentsRenderToo(OutputFormat format) throws ReportException {
        String longName = "The Consolidated Association of Metropolitan and Rural Community Health Providers "
                .repeat(2);
        for (SampleReports sample : List.of(new SampleReports("One", List.of("Only"), 1, 0.5),
                new SampleReports(longName,
                        List.of(longName, "Donaudampfschifffahrtselektrizit\u00e4tengesellschaft"), 50, 0.3),
                new SampleReports("None to work on", List.of("A", "B"), 10, 1),
                new SampleReports("Everything to work on", List.of("A", "B"), 10, 0),
                new SampleReports("Nobody answered", List.of("A", "B"), 10, -1),
                new SampleReports("Thousands", List.of("A", "B"), 5000, 0.5))) {
            assertTrue(ENGINE.render(sample.patPlan(), format).length > 3000);
            assertTrue(ENGINE.render(sample.patResults(), format).length > 3000);
        }
    }

    @Test
    void htmlIsOneSelfContainedFileInALanguage() throws ReportException {
        String page = ENGINE.page(USUAL.patResults());
        assertAll(() -> assertFalse(Pattern.compile("(src|href)\\s*=\\s*[\"'](?!data:|#)").matcher(page).find()),
                () -> assertFalse(page.contains("<script"), "script"),
                () -> assertFalse(Pattern.compile("url\\((?!data:)").matcher(page).find()),
                () -> assertTrue(page.contains("lang=\"en-GB\"")),
                () -> assertTrue(page.contains("data:image/png;base64,")));
    }

    @Test
    void chartsHaveATextThatTellsTheFinding() throws ReportException {
        String page = ENGINE.page(USUAL.patResults());
        assertTrue(Pattern.compile("alt=\"[^\"]*Least favourable: [1-6]\\.[1-6] with \\d+ of \\d+").matcher(page)
                .find());
    }

    @Test
    void markupInTextsIsShownNotObeyed() throws ReportException {
        String hostile = "<script>alert(1)</script><img src=\"http://example.org/x.png\" onerror=alert(2)> &lt;b&gt;";
        SampleReports sample = new SampleReports(hostile, List.of(hostile, "B"), 10, 0.5);
        for (ReportModel model : List.of(sample.patPlan(), sample.patResults())) {
            String page = ENGINE.page(model);
            assertFalse(page.contains("<script>alert"));
            assertFalse(page.contains("<img src=\"http://example.org"));
            assertTrue(page.contains("&lt;script>alert(1)"));
        }
        assertTrue(ENGINE.pdfText(sample.patPlan()).contains("<script>alert(1)</script>"));
    }

    @Test
    void sheetsHoldNumbersAsNumbersUnderAFrozenHead() throws ReportException, IOException {
        ResultsReport results = USUAL.patResults();
        try (XSSFWorkbook book = workbook(results)) {
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
            try (XSSFWorkbook book = workbook(model)) {
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
        String document = part(ENGINE.render(plan, OutputFormat.DOCX), "word/document.xml");
        assertTrue(document.contains(
                plan.actions().get(0).text().orElseThrow().substring(0, 40)));
    }

    @Test
    void reconstructedWordingIsSaid() throws ReportException {
        OdPlanReport plan = USUAL.leedsPlan();
        String note = plan.header().instrument().fidelityNote().orElseThrow();
        for (OutputFormat format : List.of(OutputFormat.HTML, OutputFormat.PDF)) {
            byte[] report = ENGINE.render(plan, format);
            String text = format == OutputFormat.PDF ? pdfText(report) : utf8(report);
            assertTrue(squeezed(text).contains(squeezed(note)), format.name());
        }
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aCancelledReportLeavesNoFile(OutputFormat format, @TempDir Path folder) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        assertThrows(ReportCancelledException.class, () -> ENGINE.renderer().render(ENGINE.design(USUAL.patResults()),
                USUAL.patResults(), format, folder.resolve("report"), () -> asked.incrementAndGet() > 5));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aFolderThatDoesNotExistIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("missing").resolve("plan.pdf");
        ReportException failure = assertThrows(ReportNotWrittenException.class,
                () -> ENGINE.renderer().render(ENGINE.design(USUAL.patPlan()), USUAL.patPlan(), OutputFormat.HTML, file,
                        () -> false));
        assertTrue(failure.getMessage().contains(file.toString()), failure.getMessage());
    }

    @Test
    void aDesignRefusesAnotherReportsModel() {
        assertThrows(ReportException.class, () -> ENGINE.renderer().render(CATALOGUE.find("results").orElseThrow(),
                USUAL.patPlan(), OutputFormat.HTML, new ByteArrayOutputStream(), () -> false));
    }

    @Test
    void aReportIsTheSameEachTime() throws ReportException {
        assertEquals(ENGINE.page(USUAL.patPlan()), ENGINE.page(USUAL.patPlan()));
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void eachReportShowsItsOwnModelAfterOthersOfTheSameDesign(OutputFormat format) throws ReportException {
        SampleReports other = new SampleReports("Westford Care Alliance", List.of("Westford Trust", "Westford Council"),
                6, 0.4);
        byte[] first = ENGINE.render(other.patPlan(), format);
        for (int time = 0; time < 2; time++) {
            ENGINE.render(USUAL.leedsPlan(), format);
            ENGINE.render(USUAL.patPlan(), format);
        }
        byte[] again = ENGINE.render(other.patPlan(), format);
        if (format == OutputFormat.PDF) {
            assertEquals(pdfText(first), pdfText(again));
            assertTrue(pdfTitle(again).startsWith("Westford Care Alliance"));
        } else if (format == OutputFormat.HTML) {
            assertEquals(utf8(first), utf8(again));
        } else {
            assertEquals(first.length, again.length, 40);
        }
    }

    @Test
    void webPagesHaveHeadingsInOrderAndHeadCellsWithTheirScope() throws ReportException {
        String page = ENGINE.page(USUAL.patResults());
        List<String> headings = Pattern.compile("<(h[1-3])[ >]").matcher(page).results().map(hit -> hit.group(1))
                .toList();
        assertEquals("h1", headings.getFirst());
        assertEquals(1, headings.stream().filter("h1"::equals).count());
        assertTrue(Pattern.compile("<h2[^>]*>1\\. [A-Z]").matcher(page).find(), "sections are headings");
        assertTrue(headings.contains("h3"));
        assertEquals(headings.size(), Pattern.compile("</h[1-3]>").matcher(page).results().count());
        assertFalse(Pattern.compile("<th(?![^>]*scope=)[ >]").matcher(page).find());
    }

    @Test
    void documentsHaveHeadingsForNavigation() throws ReportException, IOException {
        String document = part(ENGINE.render(USUAL.patPlan(), OutputFormat.DOCX), "word/document.xml");
        assertTrue(Pattern.compile("<w:pStyle w:val=\"Heading1\"/>.{0,900}?Northgate Diagnostics Partnership</w:t>",
                Pattern.DOTALL).matcher(document).find());
        assertTrue(Pattern.compile("<w:pStyle w:val=\"Heading2\"/>.{0,900}?Executive summary</w:t>", Pattern.DOTALL)
                .matcher(document).find());
        String styles = part(ENGINE.render(USUAL.patPlan(), OutputFormat.DOCX), "word/styles.xml");
        for (int level = 1; level <= 3; level++) {
            assertTrue(styles.contains("<w:name w:val=\"heading " + level + "\"/>"));
        }
    }

    @Test
    void aDayThatWasNotRecordedIsLeftOut() throws ReportException {
        OdPlanReport plan = USUAL.patPlan();
        ReportHeader header = plan.header();
        OdPlanReport undated = new OdPlanReport(new ReportHeader(header.reportTitle(), header.partnership(),
                header.sampleNotice(), header.instrument(), header.wave(), Optional.empty(), Optional.empty(),
                header.participants(), header.respondents(), header.prepared(), header.howToRead(),
                header.product()), plan.executiveSummary(), plan.context(), plan.positives(), plan.areasToWorkOn(),
                plan.lackedConsensus(), plan.actions(), plan.nextSteps(), plan.signatories());
        assertTrue(ENGINE.page(plan).contains(">Assessed<"));
        assertFalse(ENGINE.page(undated).contains(">Assessed<"));
    }

    @Test
    void groupsStandSideBySideWhereTheyAreFewElseOneBelowTheOther() throws ReportException {
        assertTrue(ENGINE.page(USUAL.patResults()).contains("68 (n 5)"));
        List<String> seven = IntStream.rangeClosed(1, 7).mapToObj(index -> "Organisation " + index).toList();
        String page = ENGINE.page(new SampleReports("Seven", seven, 70, 0.8).patResults());
        assertFalse(page.contains("68 (n "));
        assertTrue(page.contains("Organisation 7"));
    }

    private static XSSFWorkbook workbook(ReportModel model) throws ReportException, IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(ENGINE.render(model, OutputFormat.XLSX)));
    }
}
