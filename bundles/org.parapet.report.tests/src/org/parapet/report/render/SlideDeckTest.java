// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parapet.model.assessment.Partnership;
import org.parapet.report.build.ReportBuilder;
import org.parapet.report.data.ReportData;
import org.parapet.report.look.ReportLook;
import org.parapet.report.model.ComparedReport;
import org.parapet.report.model.OdPlanReport;
import org.parapet.report.model.ReportModel;
import org.parapet.report.sample.ComparedSamples;
import org.parapet.report.sample.SampleReports;

/** Reports as slides. */
class SlideDeckTest {

    private static final ReportBuilder BUILDER = new ReportBuilder(LocalDate.of(2026, 4, 20), "1.0.0");
    private static final ComparedSamples SAMPLES = new ComparedSamples();
    private static final SampleReports USUAL = SampleReports.usual();
    private static final String LONG = "Gemeinschaftliche Rettungsdienstleitstellenkooperation f\u00fcr "
            + "sektoren\u00fcbergreifende Gesundheitsversorgungsplanung und Krankenhausfinanzierungsangelegenheiten "
            + "in Schleswig-Holstein";

    private static ReportRenderer renderer;
    private static List<Made> made;

    /** A report and its slides. */
    record Made(ReportModel report, byte[] file) {

        XMLSlideShow deck() throws IOException {
            return new XMLSlideShow(new ByteArrayInputStream(file));
        }

        @Override
        public String toString() {
            return report.header().reportTitle() + " of " + report.header().partnership();
        }
    }

    @BeforeAll
    static void startEngine() throws ReportException {
        renderer = ReportRenderer.start();
        made = new ArrayList<>();
        for (ReportModel report : reports()) {
            made.add(new Made(report, render(renderer, report)));
        }
    }

    @AfterAll
    static void stopEngine() {
        renderer.close();
    }

    /** A report of each kind, of usual partnerships and of ones with long names and many rows. */
    private static List<ReportModel> reports() throws ReportException {
        List<ReportModel> reports = new ArrayList<>();
        for (String name : List.of("Harbour", LONG)) {
            Partnership partnership = ComparedSamples.partnership(name, 12, 3);
            ComparedSamples.answerOther(partnership);
            Partnership other = ComparedSamples.partnership(name + " North", 12, 2);
            ComparedSamples.answerOther(other);
            reports.add(comparison(partnership, other));
            reports.add(BUILDER.portfolio(SAMPLES.compare(partnership, other), SAMPLES.byReference()));
            reports.add(BUILDER.progress(partnership, "short", SAMPLES.editions(), SAMPLES.crosswalks()));
        }
        SampleReports many = new SampleReports(LONG, List.of(LONG, "Council", "PCT", "Trust"), 40, 0.2);
        reports.addAll(List.of(USUAL.patPlan(), USUAL.patResults(), many.patPlan(), many.leedsResults()));
        return reports;
    }

    static List<Made> decks() {
        return made;
    }

    @Test
    void everyReportOfParapetsHasSlides() {
        assertTrue(new BuiltInReports().designs().stream().allMatch(design -> design.formats()
                .contains(OutputFormat.PPTX)));
    }

    @ParameterizedTest
    @MethodSource("decks")
    void slidesHaveTheShapeOfScreens(Made slides) throws IOException {
        try (XMLSlideShow deck = slides.deck()) {
            assertEquals(new Dimension(960, 540), deck.getPageSize());
            assertTrue(deck.getSlides().size() > 4);
        }
    }

    @ParameterizedTest
    @MethodSource("decks")
    void everySlideHasATitleOfItsOwn(Made slides) throws IOException {
        try (XMLSlideShow deck = slides.deck()) {
            List<String> titles = deck.getSlides().stream().map(SlideDeckTest::title).toList();
            assertTrue(titles.stream().allMatch(title -> !title.isBlank()), titles.toString());
            assertEquals(titles.size(), new TreeSet<>(titles).size(), titles.toString());
            assertTrue(slides.report().header().partnership().startsWith(titles.getFirst().replace("\u2026", "")),
                    titles.getFirst());
            assertEquals(slides.report().header().partnership() + " \u2013 " + slides.report().header().reportTitle(),
                    deck.getProperties().getCoreProperties().getTitle());
        }
    }

    @ParameterizedTest
    @MethodSource("decks")
    void nothingRunsOffItsSlide(Made slides) throws IOException {
        try (XMLSlideShow deck = slides.deck()) {
            Rectangle2D room = new Rectangle2D.Double(0, 0, 960, 502.1);
            for (XSLFSlide slide : deck.getSlides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    assertTrue(room.contains(shape.getAnchor()), title(slide) + ": " + shape.getShapeName() + " at "
                            + shape.getAnchor());
                    if (shape instanceof XSLFTable table) {
                        double rows = table.getRows().stream().mapToDouble(row -> row.getHeight()).sum();
                        assertEquals(table.getAnchor().getHeight(), rows, 0.5, title(slide));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decks")
    void lettersAreLargeEnoughToRead(Made slides) throws IOException {
        try (XMLSlideShow deck = slides.deck()) {
            for (XSLFSlide slide : deck.getSlides()) {
                texts(slide).flatMap(shape -> shape.getTextParagraphs().stream())
                        .flatMap(paragraph -> paragraph.getTextRuns().stream())
                        .filter(run -> !run.getRawText().isBlank())
                        .forEach(run -> assertTrue(run.getFontSize() >= 12, title(slide) + ": " + run.getRawText()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decks")
    void picturesTellWhatTheyFind(Made slides) throws IOException {
        try (XMLSlideShow deck = slides.deck()) {
            List<String> told = deck.getSlides().stream().flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFPictureShape.class::isInstance)
                    .map(picture -> alternative((XSLFPictureShape) picture))
                    .toList();
            assertTrue(told.stream().allMatch(text -> text.length() > 40), told.toString());
            assertEquals(slides.report() instanceof OdPlanReport, told.isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("decks")
    void theTypefaceAndTheLanguageAreTheReaders(Made slides) throws IOException {
        parts(slides.file()).forEach((name, part) -> {
            assertFalse(part.contains("Carlito"), name);
            assertFalse(part.contains("en-US") || part.contains("zh-CN"), name);
            assertFalse(part.contains("wrap=\"none\""), name);
        });
    }

    @ParameterizedTest
    @MethodSource("decks")
    void theFileHoldsNoPartThatNothingRefersTo(Made slides) throws IOException {
        Map<String, String> parts = parts(slides.file());
        String references = String.join("\n", parts.entrySet().stream().filter(part -> part.getKey().endsWith(".rels"))
                .map(Map.Entry::getValue).toList());
        for (String part : parts.keySet()) {
            assertTrue(part.endsWith(".rels") || part.equals("[Content_Types].xml")
                    || references.contains(part.substring(part.lastIndexOf('/') + 1) + "\""), part);
        }
    }

    @Test
    void everyConclusionAndEveryChangeIsSaid() throws IOException {
        for (Made slides : made) {
            if (slides.report() instanceof ComparedReport report) {
                String text = squeezed(text(slides.deck()));
                ReportData data = ReportData.of(report);
                for (String set : List.of("conclusions", "caveats", "howToRead")) {
                    assertFalse(data.dataSets().get(set).isEmpty());
                    values(data, set, "text").forEach(value -> assertTrue(text.contains(squeezed(value)), value));
                }
                if (!report.header().reportTitle().contains("ortfolio")) {
                    Stream.of("construct", "earlierText", "laterText", "differenceText", "verdict")
                            .flatMap(column -> values(data, "changes", column).stream())
                            .forEach(value -> assertTrue(text.contains(squeezed(value)), value));
                }
                assertTrue(text.contains(squeezed(values(data, "editions", "rights").getFirst())));
                assertTrue(text.contains(String.valueOf(data.parameters().get("seed"))));
            }
        }
    }

    @Test
    void aPlanSaysEveryStrengthAndEveryAction() throws ReportException, IOException {
        OdPlanReport plan = USUAL.patPlan();
        String text = squeezed(text(plan));
        plan.executiveSummary().forEach(paragraph -> assertTrue(text.contains(squeezed(paragraph)), paragraph));
        plan.positives().statements().forEach(strength -> assertTrue(text.contains(squeezed(strength.statement()))));
        plan.actions().forEach(action -> assertTrue(text.contains(squeezed(action.text().orElseThrow()))));
        plan.nextSteps().forEach(step -> assertTrue(text.contains(squeezed(step)), step));
    }

    @Test
    void aTableThatGoesOnRepeatsItsHead() throws ReportException, IOException {
        try (XMLSlideShow deck = deck(new SampleReports("Many", List.of("A", "B"), 10, 0).patPlan())) {
            List<XSLFTable> tables = deck.getSlides().stream()
                    .filter(slide -> title(slide).startsWith("Areas to work on"))
                    .map(slide -> (XSLFTable) slide.getShapes().stream().filter(XSLFTable.class::isInstance).findFirst()
                            .orElseThrow()).toList();
            assertTrue(tables.size() > 2);
            tables.forEach(table -> {
                assertEquals("No.", table.getCell(0, 0).getText());
                assertTrue(table.getCTTable().getTblPr().getFirstRow());
            });
        }
    }

    @Test
    void smallGroupsAreHiddenAndNobodyIsNamed() throws ReportException, IOException {
        Partnership small = ComparedSamples.partnership("Small", 6, 2);
        String text = text(comparison(small));
        assertTrue(text.contains("not broken down, to protect small groups"));
        assertFalse(Pattern.compile("\\bP\\d\\b").matcher(text).find(), "a participant");
        assertTrue(text(USUAL.patResults()).contains("hidden to protect small groups"));
    }

    @Test
    void linesThatAreBrokenStayOneParagraph() throws ReportException, IOException {
        String conclusion = values(ReportData.of(comparison(ComparedSamples.partnership("Harbour", 12, 2))),
                "howToRead", "text").getFirst();
        try (XMLSlideShow deck = deck(comparison(ComparedSamples.partnership("Harbour", 12, 2)))) {
            assertTrue(deck.getSlides().stream().flatMap(SlideDeckTest::texts)
                    .anyMatch(shape -> shape.getTextParagraphs().size() == 1 && shape.getText().equals(conclusion)));
        }
    }

    @Test
    void anOrganisationsLookIsOnTheFirstSlideAndInTheTheme() throws ReportException, IOException {
        ReportLook look = new ReportLook(Optional.of("Northshire Board"), Optional.empty(), OptionalInt.of(0x5B2A6E),
                true, Optional.of("For the board only"));
        try (ReportRenderer dressed = ReportRenderer.start(look);
                XMLSlideShow deck = new XMLSlideShow(new ByteArrayInputStream(render(dressed, USUAL.patPlan())))) {
            String first = text(deck.getSlides().getFirst());
            assertTrue(first.contains("Northshire Board") && first.contains("For the board only"), first);
            assertTrue(parts(render(dressed, USUAL.patPlan())).get("ppt/theme/theme1.xml")
                    .contains("<a:accent1><a:srgbClr val=\"5B2A6E\"/></a:accent1>"));
        }
    }

    @Test
    void aDeckIsTheSameEachTime() throws ReportException {
        ReportModel report = comparison(ComparedSamples.partnership("Harbour", 12, 2));
        byte[] first = render(renderer, report);
        render(renderer, USUAL.patPlan());
        assertArrayEquals(first, render(renderer, report));
    }

    @Test
    void aDesignWithoutSlidesIsRefused() {
        ReportDesign own = new BuiltInReports().find(BuiltInReports.OD_PLAN).orElseThrow();
        ReportDesign pages = ReportDesign.contributed("org.example.plan", "Plan", "od-plan", own.pages()).orElseThrow();
        assertFalse(pages.formats().contains(OutputFormat.PPTX));
        ReportException refused = assertThrows(ReportException.class, () -> renderer.render(pages, USUAL.patPlan(),
                OutputFormat.PPTX, new ByteArrayOutputStream(), () -> false));
        assertTrue(refused.getMessage().contains("html, pdf, docx, xlsx"), refused.getMessage());
    }

    @Test
    void aContributedDesignForSlidesMakesThem() throws ReportException, IOException {
        ReportDesign own = new BuiltInReports().find(BuiltInReports.OD_PLAN).orElseThrow();
        ReportDesign design = ReportDesign.contributed("org.example.plan", "Plan", "od-plan", own.pages(), own.slides())
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(design, USUAL.patPlan(), OutputFormat.PPTX, out, () -> false);
        try (XMLSlideShow deck = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals(USUAL.patPlan().header().partnership(), title(deck.getSlides().getFirst()));
        }
    }

    private static ReportModel comparison(Partnership... partnerships) throws ReportException {
        return BUILDER.comparison(SAMPLES.compare(partnerships), SAMPLES.byReference());
    }

    private static XMLSlideShow deck(ReportModel report) throws ReportException, IOException {
        return new XMLSlideShow(new ByteArrayInputStream(render(renderer, report)));
    }

    private static byte[] render(ReportRenderer with, ReportModel report) throws ReportException {
        ReportDesign design = new BuiltInReports().designs().stream()
                .filter(each -> each.modelType().isInstance(report))
                .findFirst().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        with.render(design, report, OutputFormat.PPTX, out, () -> false);
        return out.toByteArray();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String text(ReportModel report) throws ReportException, IOException {
        return text(deck(report));
    }

    private static String text(XMLSlideShow slides) throws IOException {
        try (XMLSlideShow deck = slides) {
            return String.join("\n", deck.getSlides().stream().map(SlideDeckTest::text).toList());
        }
    }

    private static String title(XSLFSlide slide) {
        return slide.getShapes().stream().filter(shape -> shape instanceof XSLFTextShape text
                && (text.getTextType() == Placeholder.TITLE || text.getTextType() == Placeholder.CENTERED_TITLE))
                .map(shape -> ((XSLFTextShape) shape).getText()).findFirst().orElse("");
    }

    private static String text(XSLFSlide slide) {
        return String.join("\n", texts(slide).map(XSLFTextShape::getText).toList());
    }

    private static Stream<XSLFTextShape> texts(XSLFSlide slide) {
        return slide.getShapes().stream().flatMap(shape -> switch (shape) {
            case XSLFTextShape text -> Stream.of(text);
            case XSLFTable table -> table.getRows().stream().flatMap(row -> row.getCells().stream())
                    .map(XSLFTableCell.class::cast);
            default -> Stream.empty();
        });
    }

    private static String alternative(XSLFPictureShape picture) {
        String told = picture.getXmlObject().xmlText().replaceAll("(?s).*?descr=\"([^\"]*)\".*", "$1");
        return told.startsWith("<") ? "" : told;
    }

    private static List<String> values(ReportData data, String set, String column) {
        List<String> values = new ArrayList<>();
        for (Object row : data.dataSets().get(set)) {
            values.add(value(row, column));
        }
        return values;
    }

    private static String value(Object row, String column) {
        try {
            Object value = row.getClass().getMethod(column).invoke(row);
            return value instanceof Optional<?> optional ? String.valueOf(optional.orElse(null))
                    : String.valueOf(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
