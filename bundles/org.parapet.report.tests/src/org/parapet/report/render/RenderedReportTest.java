// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.parapet.model.files.Problem;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.PlannedAction;
import org.parapet.report.model.ReportHeader;
import org.parapet.report.model.ReportModel;
import org.parapet.report.model.ResultsReport;
import org.parapet.report.sample.SampleReports;

class RenderedReportTest {

    private static final ReportCatalogue CATALOGUE = new BuiltInReports();
    private static final SampleReports USUAL = SampleReports.usual();
    /** A table with a hidden column, over which BIRT's writer of tags loses its place. */
    private static final String HIDDEN_COLUMN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27">
                <property name="pdfVersion">1.7</property>
                <property name="pdfUAConformance">PDF.UA-1</property>
                <data-sources><script-data-source name="records"/></data-sources>
                <data-sets>
                    <script-data-set name="actions">
                        <property name="eventHandlerClass">org.parapet.report.data.RecordDataSet</property>
                        <list-property name="resultSetHints">
                            <structure><property name="position">1</property><property name="name">number</property>
                                <property name="dataType">integer</property></structure>
                            <structure><property name="position">2</property><property name="name">action</property>
                                <property name="dataType">string</property></structure>
                        </list-property>
                        <property name="dataSource">records</property>
                    </script-data-set>
                </data-sets>
                <page-setup><simple-master-page name="page"><property name="type">a4</property></simple-master-page>
                </page-setup>
                <body>
                    <table>
                        <property name="dataSet">actions</property>
                        <list-property name="boundDataColumns">
                            <structure><property name="name">number</property>
                                <expression name="expression">dataSetRow["number"]</expression>
                                <property name="dataType">integer</property></structure>
                            <structure><property name="name">action</property>
                                <expression name="expression">dataSetRow["action"]</expression>
                                <property name="dataType">string</property></structure>
                        </list-property>
                        <column/>
                        <column>
                            <list-property name="visibility">
                                <structure><property name="format">all</property>
                                    <expression name="valueExpr">true</expression></structure>
                            </list-property>
                        </column>
                        <detail>
                            <row>
                                <cell><data><property name="resultSetColumn">action</property></data></cell>
                                <cell><data><property name="resultSetColumn">number</property></data></cell>
                            </row>
                        </detail>
                    </table>
                </body>
            </report>
            """;
    /** The names of organisations in a table inside another one, over a data set that is read once for each outer row. */
    private static final String NESTED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27">
                <data-sources><script-data-source name="records"/></data-sources>
                <data-sets>
                    <script-data-set name="actions">
                        <property name="eventHandlerClass">org.parapet.report.data.RecordDataSet</property>
                        <list-property name="resultSetHints">
                            <structure><property name="position">1</property><property name="name">action</property>
                                <property name="dataType">string</property></structure>
                        </list-property>
                        <property name="dataSource">records</property>
                    </script-data-set>
                    <script-data-set name="signatories">
                        <property name="eventHandlerClass">org.parapet.report.data.RecordDataSet</property>
                        <list-property name="resultSetHints">
                            <structure><property name="position">1</property><property name="name">organisation</property>
                                <property name="dataType">string</property></structure>
                        </list-property>
                        <property name="dataSource">records</property>
                    </script-data-set>
                </data-sets>
                <page-setup><simple-master-page name="page"><property name="type">a4</property></simple-master-page>
                </page-setup>
                <body>
                    <list>
                        <property name="dataSet">actions</property>
                        <list-property name="boundDataColumns">
                            <structure><property name="name">action</property>
                                <expression name="expression">dataSetRow["action"]</expression>
                                <property name="dataType">string</property></structure>
                        </list-property>
                        <detail>
                            <data><property name="resultSetColumn">action</property></data>
                            <list>
                                <property name="dataSet">signatories</property>
                                <list-property name="boundDataColumns">
                                    <structure><property name="name">organisation</property>
                                        <expression name="expression">dataSetRow["organisation"]</expression>
                                        <property name="dataType">string</property></structure>
                                </list-property>
                                <detail><data><property name="resultSetColumn">organisation</property></data></detail>
                            </list>
                        </detail>
                    </list>
                </body>
            </report>
            """;
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
        assertEquals(List.of("od-plan", "results", "progress", "comparison", "portfolio"), CATALOGUE.designs().stream().map(ReportDesign::name).toList());
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
    void pdfReadsPicturesOutOnceFromTheirTags() throws ReportException, IOException {
        try (PdfReader pdf = new PdfReader(render(USUAL.patResults(), OutputFormat.PDF))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertNull(pdf.getPageN(page).get(PdfName.ANNOTS), "a picture's text over page " + page);
            }
        }
    }

    @Test
    void pdfReadsTheLinesOfAParagraphOutInOnePiece() throws ReportException, IOException {
        int paragraphs = 0;
        try (PdfReader pdf = new PdfReader(render(USUAL.patPlan(), OutputFormat.PDF))) {
            for (int number = 1; number < pdf.getXrefSize(); number++) {
                if (pdf.getPdfObject(number) instanceof PdfDictionary tag && tag.get(PdfName.K) != null) {
                    List<String> pages = pagesOfPieces(tag);
                    assertEquals(List.copyOf(new LinkedHashSet<>(pages)), pages, tag + " has two pieces on a page");
                    paragraphs += pages.size();
                }
            }
        }
        assertTrue(paragraphs > USUAL.patPlan().actions().size(), paragraphs + " paragraphs");
    }

    /** {@return for each piece of marked content that belongs to a tag, the page it is on} */
    private static List<String> pagesOfPieces(PdfDictionary tag) {
        List<String> pages = new ArrayList<>();
        PdfObject kids = tag.get(PdfName.K);
        for (PdfObject kid : kids instanceof PdfArray several ? several.getElements() : List.of(kids)) {
            if (kid.isNumber()) {
                pages.add(String.valueOf(tag.get(PdfName.PG)));
            } else if (kid instanceof PdfDictionary piece && PdfName.MCR.equals(piece.get(PdfName.TYPE))) {
                pages.add(String.valueOf(piece.get(PdfName.PG)));
            }
        }
        return pages;
    }

    @Test
    void accentsThatStandByThemselvesAreJoinedToTheirLetters() throws ReportException {
        SampleReports sample = new SampleReports("Mu\u0308ller and Rene\u0301", List.of("A", "B"), 10, 0.5);
        assertTrue(squeezed(pdfText(render(sample.patPlan(), OutputFormat.PDF))).contains("M\u00fcllerandRen\u00e9"));
    }

    @Test
    void linesAndLettersThatAreNotPlainArePrintedAsTheyStandAndChangeNothingElse() throws Exception {
        assertTrue(pdfText(render(withContext("first line\nsecond \u03a9"), OutputFormat.PDF)).lines().anyMatch(
                line -> squeezed(line).equals("second\u03a9")));
        String plain = pdfText(render(withContext("One line."), OutputFormat.PDF));
        assertTrue(squeezed(plain).contains("Oneline."));
        assertEquals(squeezed(plain),
                squeezed(pdfText(render(withContext("One line.\u03a9"), OutputFormat.PDF))).replace("\u03a9", ""));
    }

    private static OdPlanReport withContext(String context) {
        OdPlanReport plan = USUAL.patPlan();
        return new OdPlanReport(plan.header(), plan.executiveSummary(), List.of(context), plan.positives(),
                plan.areasToWorkOn(), plan.lackedConsensus(), plan.actions(), plan.nextSteps(), plan.signatories());
    }

    @Test
    void pdfEmbedsEveryFontWhateverLettersTheTextsHold() throws ReportException, IOException {
        SampleReports sample = new SampleReports("Non\u2011breaking\u00a0name", List.of("A\u00a0&\u00a0B", "C"), 10, 0.5);
        List<String> fonts = new ArrayList<>();
        try (PdfReader pdf = new PdfReader(render(sample.leedsPlan(), OutputFormat.PDF))) {
            for (int number = 1; number < pdf.getXrefSize(); number++) {
                if (pdf.getPdfObject(number) instanceof PdfDictionary object) {
                    if (PdfName.FONTDESCRIPTOR.equals(object.get(PdfName.TYPE))) {
                        fonts.add(String.valueOf(object.get(PdfName.FONTNAME)));
                        assertNotNull(object.get(PdfName.FONTFILE2), "embedded");
                        assertNull(object.get(new PdfName("CIDSet")), "an incomplete list of letters");
                    }
                    assertFalse(PdfName.FONT.equals(object.get(PdfName.TYPE))
                            && PdfName.TYPE1.equals(object.get(PdfName.SUBTYPE)), object + " is not embedded");
                }
            }
        }
        assertFalse(fonts.isEmpty());
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
        String document = part(render(plan, OutputFormat.DOCX), "word/document.xml");
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

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void eachReportShowsItsOwnModelAfterOthersOfTheSameDesign(OutputFormat format) throws ReportException {
        SampleReports other = new SampleReports("Westford Care Alliance", List.of("Westford Trust", "Westford Council"),
                6, 0.4);
        byte[] first = render(other.patPlan(), format);
        for (int time = 0; time < 2; time++) {
            render(USUAL.leedsPlan(), format);
            render(USUAL.patPlan(), format);
        }
        byte[] again = render(other.patPlan(), format);
        if (format == OutputFormat.PDF) {
            assertEquals(pdfText(first), pdfText(again));
            assertTrue(pdfTitle(again).startsWith("Westford Care Alliance"));
        } else if (format == OutputFormat.HTML) {
            assertEquals(text(first), text(again));
        } else {
            assertEquals(first.length, again.length, 40);
        }
    }

    @Test
    void aTableInsideATableIsTheSameEachTime(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("nested.rptdesign"), NESTED);
        ReportDesign nested = ReportDesign.contributed("org.example.nested", "Nested", "od-plan", file.toUri().toURL())
                .orElseThrow();
        OdPlanReport plan = USUAL.patPlan();
        String expected = squeezed(plan.actions().getFirst().text().orElseThrow()
                + String.join("", plan.signatories()) + plan.actions().get(1).text().orElseThrow());
        for (int time = 0; time < 3; time++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.render(nested, plan, OutputFormat.PDF, out, () -> false);
            assertTrue(squeezed(pdfText(out.toByteArray())).contains(expected), "time " + time);
        }
    }

    @Test
    void aScriptThatPreparesTheDesignRunsEachTime(@TempDir Path folder) throws Exception {
        String property = "org.parapet.report.tests.prepared";
        System.clearProperty(property);
        String script = "var system = Packages.java.lang.System; system.setProperty(\"%1$s\", "
                + "system.getProperty(\"%1$s\", \"\") + \"x\");";
        Path file = Files.writeString(folder.resolve("script.rptdesign"),
                NESTED.replace("<data><property name=\"resultSetColumn\">action",
                        "<data><method name=\"onPrepare\">" + script.formatted(property)
                                + "</method><property name=\"resultSetColumn\">action"));
        ReportDesign scripted = ReportDesign.contributed("org.example.script", "Script", "od-plan",
                file.toUri().toURL()).orElseThrow();
        for (int time = 0; time < 3; time++) {
            renderer.render(scripted, USUAL.patPlan(), OutputFormat.PDF, new ByteArrayOutputStream(), () -> false);
        }
        assertEquals("xxx", System.clearProperty(property));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 12, 30, 60})
    void aTaggedPdfIsMadeOfEveryShapeOfData(int shape) throws ReportException {
        Random random = new Random(shape);
        List<String> organisations = IntStream.rangeClosed(1, 1 + shape % 9)
                .mapToObj(index -> "Organisation " + index + " of the region".repeat(index % 4 * shape / 6)).toList();
        SampleReports sample = new SampleReports("P" + shape, organisations, shape, random.nextDouble());
        for (ReportModel model : List.of(sample.patPlan(), sample.leedsPlan(),
                shaped(sample.patResults(), random, shape), shaped(sample.leedsResults(), random, 0))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertEquals(List.of(), renderer.render(design(model), model, OutputFormat.PDF, out, () -> false));
        }
    }

    /** Results with other comments, slips and breakdowns: none, few or many, short or long, shown or hidden. */
    private static ResultsReport shaped(ResultsReport results, Random random, int rows) {
        List<ResultsReport.Comment> comments = IntStream.range(0, rows)
                .mapToObj(index -> new ResultsReport.Comment("1." + index, "Statement",
                        "word ".repeat(1 + random.nextInt(index % 10 == 0 ? 400 : 30)))).toList();
        List<ResultsReport.Erratum> errata = IntStream.range(0, random.nextInt(rows + 1))
                .mapToObj(index -> new ResultsReport.Erratum("", "slip ".repeat(1 + random.nextInt(60)))).toList();
        List<ResultsReport.Breakdown> breakdowns = rows % 2 == 0 ? List.of() : results.breakdowns();
        ResultsReport.Scores scores = rows > 5 ? results.scores()
                : new ResultsReport.Scores("None.", List.of(), List.of(), List.of());
        return new ResultsReport(results.header(), scores, results.options(), results.sections(), breakdowns,
                comments, errata);
    }

    @Test
    void aPdfWhoseTagsCannotBeWrittenIsMadeWithoutAndSaysSo(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("hidden-column.rptdesign"), HIDDEN_COLUMN);
        ReportDesign design = ReportDesign.contributed("org.example.hidden", "Hidden", "od-plan",
                file.toUri().toURL()).orElseThrow();
        Path report = folder.resolve("report.pdf");
        for (int time = 0; time < 2; time++) {
            List<Problem> warnings = renderer.render(design, USUAL.patPlan(), OutputFormat.PDF, report, () -> false);
            assertEquals(List.of("pdf-untagged"), warnings.stream().map(Problem::rule).toList());
            assertFalse(warnings.getFirst().isError());
            assertTrue(warnings.getFirst().message().contains("org.example.hidden"));
            assertTrue(squeezed(pdfText(Files.readAllBytes(report)))
                    .contains(squeezed(USUAL.patPlan().actions().getFirst().text().orElseThrow())));
        }
        assertEquals(List.of(), renderer.render(design, USUAL.patPlan(), OutputFormat.HTML,
                folder.resolve("report.html"), () -> false));
    }

    @Test
    void aContributedDesignReadsOneOfTheReportModels() throws IOException {
        URL somewhere = URI.create("file:/somewhere/brief.rptdesign").toURL();
        ReportDesign design = ReportDesign.contributed("org.example.brief", "Brief", "results", somewhere)
                .orElseThrow();
        assertEquals(ResultsReport.class, design.modelType());
        assertEquals(somewhere, design.design(OutputFormat.XLSX));
        assertEquals(Optional.empty(), ReportDesign.contributed("x", "X", "no-such-model", somewhere));
    }

    @Test
    void webPagesHaveHeadingsInOrderAndHeadCellsWithTheirScope() throws ReportException {
        String page = text(render(USUAL.patResults(), OutputFormat.HTML));
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
        String document = part(render(USUAL.patPlan(), OutputFormat.DOCX), "word/document.xml");
        assertTrue(Pattern.compile("<w:pStyle w:val=\"Heading1\"/>.{0,900}?Northgate Diagnostics Partnership</w:t>",
                Pattern.DOTALL).matcher(document).find());
        assertTrue(Pattern.compile("<w:pStyle w:val=\"Heading2\"/>.{0,900}?Executive summary</w:t>", Pattern.DOTALL)
                .matcher(document).find());
        String styles = part(render(USUAL.patPlan(), OutputFormat.DOCX), "word/styles.xml");
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
        assertTrue(text(render(plan, OutputFormat.HTML)).contains(">Assessed<"));
        assertFalse(text(render(undated, OutputFormat.HTML)).contains(">Assessed<"));
    }

    @Test
    void groupsStandSideBySideWhereTheyAreFewElseOneBelowTheOther() throws ReportException {
        assertTrue(text(render(USUAL.patResults(), OutputFormat.HTML)).contains("68 (n 5)"));
        List<String> seven = IntStream.rangeClosed(1, 7).mapToObj(index -> "Organisation " + index).toList();
        String page = text(render(new SampleReports("Seven", seven, 70, 0.8).patResults(), OutputFormat.HTML));
        assertFalse(page.contains("68 (n "));
        assertTrue(page.contains("Organisation 7"));
    }

    private static String part(byte[] document, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (name.equals(entry.getName())) {
                    return text(zip.readAllBytes());
                }
            }
        }
        throw new AssertionError(name);
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

    private static String pdfTitle(byte[] report) {
        try (PdfReader pdf = new PdfReader(report)) {
            return String.valueOf(pdf.getInfo().get("Title"));
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
