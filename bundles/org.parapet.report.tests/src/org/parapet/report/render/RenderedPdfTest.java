// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parapet.report.render.RenderedText.squeezed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.PlannedAction;
import org.parapet.report.model.ReportModel;
import org.parapet.report.model.ResultsReport;
import org.parapet.report.sample.SampleReports;

/** What the PDF files of reports hold, and how they are read out. */
class RenderedPdfTest {

    @RegisterExtension
    static final ReportEngineExtension ENGINE = new ReportEngineExtension();
    private static final SampleReports USUAL = SampleReports.usual();

    @Test
    void pdfHasPropertiesBookmarksLanguageAndTags() throws ReportException, IOException {
        try (PdfReader pdf = new PdfReader(ENGINE.render(USUAL.patPlan(), OutputFormat.PDF))) {
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
        try (PdfReader pdf = new PdfReader(ENGINE.render(USUAL.patResults(), OutputFormat.PDF))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertNull(pdf.getPageN(page).get(PdfName.ANNOTS), "a picture's text over page " + page);
            }
        }
    }

    @Test
    void pdfReadsTheLinesOfAParagraphOutInOnePiece() throws ReportException, IOException {
        int paragraphs = 0;
        try (PdfReader pdf = new PdfReader(ENGINE.render(USUAL.patPlan(), OutputFormat.PDF))) {
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
        assertTrue(squeezed(ENGINE.pdfText(sample.patPlan())).contains("M\u00fcllerandRen\u00e9"));
    }

    @Test
    void linesAndLettersThatAreNotPlainArePrintedAsTheyStandAndChangeNothingElse() throws ReportException {
        assertTrue(squeezed(ENGINE.pdfText(withContext("first line\nsecond \u03a9"))).contains("second\u03a9"));
        String plain = squeezed(ENGINE.pdfText(withContext("One line.")));
        assertTrue(plain.contains("Oneline."));
        assertEquals(plain, squeezed(ENGINE.pdfText(withContext("One line.\u03a9"))).replace("\u03a9", ""));
    }

    private static OdPlanReport withContext(String context) {
        OdPlanReport plan = USUAL.patPlan();
        return new OdPlanReport(plan.header(), plan.executiveSummary(), List.of(context), plan.positives(),
                plan.areasToWorkOn(), plan.lackedConsensus(), plan.actions(), plan.nextSteps(), plan.signatories());
    }

    @Test
    void pdfEmbedsEveryFontWhateverLettersTheTextsHold() throws ReportException, IOException {
        SampleReports sample = new SampleReports("Non\u2011breaking\u00a0name", List.of("A\u00a0&\u00a0B", "C"), 10,
                0.5);
        List<String> fonts = new ArrayList<>();
        try (PdfReader pdf = new PdfReader(ENGINE.render(sample.leedsPlan(), OutputFormat.PDF))) {
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
        String text = squeezed(ENGINE.pdfText(plan));
        for (PlannedAction action : plan.actions()) {
            assertTrue(text.contains(squeezed(action.text().orElseThrow())), action.trace().code());
            assertTrue(text.contains(squeezed(action.trace().statement())), action.trace().code());
        }
        assertTrue(text.contains(squeezed("Frau M\u00fcller\u2019s \u201cgolden rule\u201d")));
    }

    @Test
    void aPlanOfThirtySixStatementsTakesAFewPages() throws ReportException, IOException {
        try (PdfReader pdf = new PdfReader(ENGINE.render(USUAL.patPlan(), OutputFormat.PDF))) {
            assertTrue(pdf.getNumberOfPages() >= 5 && pdf.getNumberOfPages() <= 9, pdf.getNumberOfPages() + " pages");
        }
    }

    @Test
    void runningHeadsAndFeetAreNoPartOfTheTaggedText() throws ReportException {
        assertFalse(squeezed(ENGINE.pdfText(USUAL.patPlan())).contains("Page2of"));
    }

    @Test
    void aPlanWithoutActionsGivesRoomAndGuidanceToWriteThem() throws ReportException {
        OdPlanReport plan = new SampleReports("E", List.of("A", "B"), 4, 0.4).leedsPlan();
        String text = squeezed(ENGINE.pdfText(plan));
        for (PlannedAction action : plan.actions()) {
            assertTrue(text.contains(squeezed(action.guidance().orElseThrow())), action.trace().code());
        }
        assertTrue(text.contains(squeezed("Next assessment due: 20 April 2027.")));
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
            assertEquals(List.of(),
                    ENGINE.renderer().render(ENGINE.design(model), model, OutputFormat.PDF, out, () -> false));
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
}
