// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parapet.model.assessment.ActionStatus;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.PlanAction;
import org.parapet.report.build.ReportBuilder;
import org.parapet.report.chart.Appearance;
import org.parapet.report.chart.ChartFormat;
import org.parapet.report.chart.FigureTable;
import org.parapet.report.chart.HeatMap;
import org.parapet.report.chart.PictureRenderer;
import org.parapet.report.look.ReportLook;
import org.parapet.report.model.ComparisonReport;
import org.parapet.report.model.PortfolioReport;
import org.parapet.report.model.ProgressReport;
import org.parapet.report.model.ProgressReport.Movement;
import org.parapet.report.model.ReportModel;
import org.parapet.report.sample.ComparedSamples;
import org.parapet.report.sample.SampleReports;

/** The reports about several assessments. */
class ComparedReportTest {

    private static ReportRenderer renderer;

    private final ReportBuilder builder = new ReportBuilder(LocalDate.of(2026, 4, 20), "1.0.0");
    private final ComparedSamples samples = new ComparedSamples();

    @BeforeAll
    static void startEngine() throws ReportException {
        renderer = ReportRenderer.start();
    }

    @AfterAll
    static void stopEngine() {
        renderer.close();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void everyReportRendersInEveryFormatWithoutWarning(OutputFormat format) throws ReportException {
        Partnership both = ComparedSamples.partnership("Kirk", 12, 2);
        ComparedSamples.answerOther(both);
        for (ReportModel model : List.of(comparison(both), portfolio(both, ComparedSamples.partnership("Quay", 12, 1)),
                progress(both))) {
            assertTrue(render(model, format).length > 5000, model.header().reportTitle());
        }
    }

    @Test
    void aComparisonPrintsInstrumentsSeedAndWhatMayBeConcluded() throws ReportException {
        Partnership both = ComparedSamples.partnership("Kirk", 12, 2);
        ComparedSamples.answerOther(both);
        String page = page(comparison(both));

        assertTrue(page.contains("Short form") && page.contains("A source of Long form"));
        assertTrue(page.contains("Equal numbers do not mean equal things"));
        assertTrue(page.contains("with the seed 7") && page.contains("sample@1"));
        assertTrue(page.contains("Made-up sample data"));
        assertTrue(page.contains("Two instruments") || page.contains("two instruments"));
    }

    @Test
    void whatIsHiddenInTheComparisonIsSaidToBeAndNotPrinted() throws ReportException {
        String page = page(comparison(ComparedSamples.partnership("Kirk", 6, 1)));

        assertFalse(page.contains("Council"), "three people each are not shown by organisation");
        assertTrue(page.contains("not broken down, to protect small groups"));
    }

    @Test
    void oneWaveOfOneInstrumentSaysThatNothingMovedAndNothingDisagrees() throws ReportException {
        String page = page(comparison(ComparedSamples.partnership("Kirk", 12, 1)));

        assertTrue(page.contains("so nothing can be said of change"));
        assertTrue(page.contains("so none can disagree with another"));
        assertFalse(page.contains("What may be said"), "an empty table is left out");
    }

    @Test
    void nothingToCompareIsRefusedWithItsReason() {
        ReportException failure = assertThrows(ReportException.class, () -> builder.comparison(samples.compare(),
                samples.byReference()));
        assertEquals("There is no assessment that can be compared", failure.getMessage());
    }

    @Test
    void aPortfolioNamesNobodyInItsDistribution() throws ReportException {
        PortfolioReport portfolio = portfolio(ComparedSamples.partnership("Kirk", 12, 1),
                ComparedSamples.partnership("Quay", 12, 2));
        assertEquals("2 partnerships", portfolio.header().partnership());
        String page = page(portfolio);

        int from = page.indexOf("How the partnerships are distributed");
        int to = page.indexOf("Constructs by partnership");
        assertTrue(from > 0 && to > from);
        String told = page.substring(from, to).replaceAll("data:image[^\"]*", "");
        assertFalse(told.contains("Kirk") || told.contains("Quay"), told);
    }

    @Test
    void progressSetsActionsBesideTheStatementsThatCalledForThem() throws ReportException {
        Partnership partnership = ComparedSamples.partnership("Kirk", 12, 2);
        OdPlan plan = AssessmentFactory.eINSTANCE.createOdPlan();
        PlanAction action = AssessmentFactory.eINSTANCE.createPlanAction();
        action.setId("a1");
        action.setText("Visit each other");
        action.setStatus(ActionStatus.DONE);
        action.getItems().add("2");
        plan.getActions().add(action);
        partnership.getAssessments().getFirst().setPlan(plan);

        ProgressReport progress = progress(partnership);
        ProgressReport.ActionProgress told = progress.actions().getFirst();
        assertEquals(Optional.of("Visit each other"), told.text());
        assertEquals("done", told.status());
        assertEquals(List.of("2"), told.statements().stream().map(each -> each.code()).toList());
        assertEquals(Movement.BETTER, told.statements().getFirst().movement());
        assertEquals(100.0 / 12, told.statements().getFirst().earlier().orElseThrow(), 1e-9);
        assertEquals(1100.0 / 12, told.statements().getFirst().later().orElseThrow(), 1e-9);
        assertTrue(page(progress).contains("does not make the one the cause of the other"));
    }

    @Test
    void statementsThatTooFewAnsweredAreHidden() throws ReportException {
        Partnership partnership = ComparedSamples.partnership("Kirk", 12, 2);
        partnership.getAssessments().getLast().getResponses().subList(2, 12).forEach(response -> response.getAnswers()
                .removeIf(answer -> answer.getItem().equals("2")));

        ProgressReport.StatementProgress second = progress(partnership).statements().getLast();
        assertEquals(Movement.HIDDEN, second.movement());
        assertEquals(OptionalDouble.empty(), second.earlier());
        assertEquals(OptionalDouble.empty(), second.later());
    }

    @Test
    void progressNeedsTwoWaves() {
        Partnership partnership = ComparedSamples.partnership("Kirk", 12, 1);
        assertEquals(List.of(), ReportBuilder.inSeveralWaves(partnership));
        assertThrows(ReportException.class, () -> progress(partnership));
    }

    @Test
    void everyReportCanWearAnOrganisationsLook() throws ReportException {
        byte[] logo = new PictureRenderer().render(new HeatMap("Logo", new FigureTable(List.of(), List.of())),
                ChartFormat.PNG, 240, Appearance.LIGHT);
        ReportLook look = new ReportLook(Optional.of("Beh\u00f6rde"),
                Optional.of(new ReportLook.Logo(logo, "The logo")),
                OptionalInt.of(0x5B2A6E), true, Optional.of("Draft for the board"));
        try (ReportRenderer dressed = ReportRenderer.start(look)) {
            for (ReportModel model : List.of(comparison(ComparedSamples.partnership("Kirk", 12, 1)),
                    SampleReports.usual().patPlan(), SampleReports.usual().patResults())) {
                String page = new String(render(dressed, model, OutputFormat.HTML), StandardCharsets.UTF_8);
                assertTrue(page.contains("Beh\u00f6rde") && page.contains("alt=\"The logo\""), "name and logo");
                assertTrue(page.contains("Draft for the board"), "cover");
                assertTrue(page.contains("rgb(91, 42, 110)") && !page.contains("rgb(27, 79, 122)"), "colour");
                assertTrue(render(dressed, model, OutputFormat.PDF).length > 5000, "tagged");
            }
        }
        assertFalse(page(comparison(ComparedSamples.partnership("Kirk", 12, 1))).contains("rgb(91, 42, 110)"));
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void ofRealPartnershipsNoFormatSpeaksOfASample(OutputFormat format) throws ReportException {
        Partnership real = ComparedSamples.partnership("Kirk", 12, 2);
        real.setMadeUp(false);

        byte[] report = render(comparison(real), format);

        assertTrue(report.length > 5000);
        assertFalse(format == OutputFormat.HTML
                && new String(report, StandardCharsets.UTF_8).contains("Made-up sample data"));
    }

    @Test
    void aWorkbookKeepsAllRowsOfAKindOnOneSheet() throws ReportException, IOException {
        Partnership[] many = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> ComparedSamples.partnership("Kirk " + number, 12, 2)).toArray(Partnership[]::new);
        for (ReportModel model : List.of(comparison(many), portfolio(many))) {
            byte[] workbook = render(model, OutputFormat.XLSX);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
                assertTrue(book.getSheet("Figures").getLastRowNum() > 40, "the rows after which BIRT breaks pages");
                assertEquals(null, book.getSheet("Figures 2"));
            }
        }
    }

    @Test
    void contributedDesignsCanReadTheseModels() {
        for (String model : List.of("progress", "comparison", "portfolio")) {
            ReportDesign own = new BuiltInReports().find(model).orElseThrow();
            ReportDesign contributed = ReportDesign.contributed("other", "Other", model, own.pages()).orElseThrow();
            assertEquals(own.modelType(), contributed.modelType());
            assertFalse(contributed.isOfOneAssessment());
        }
    }

    private ComparisonReport comparison(Partnership... partnerships) throws ReportException {
        return builder.comparison(samples.compare(partnerships), samples.byReference());
    }

    private PortfolioReport portfolio(Partnership... partnerships) throws ReportException {
        return builder.portfolio(samples.compare(partnerships), samples.byReference());
    }

    private ProgressReport progress(Partnership partnership) throws ReportException {
        return builder.progress(partnership, "short", samples.editions(), samples.crosswalks());
    }

    private static String page(ReportModel model) throws ReportException {
        return new String(render(model, OutputFormat.HTML), StandardCharsets.UTF_8);
    }

    private static byte[] render(ReportModel model, OutputFormat format) throws ReportException {
        return render(renderer, model, format);
    }

    private static byte[] render(ReportRenderer renderer, ReportModel model, OutputFormat format)
            throws ReportException {
        ReportDesign design = new BuiltInReports().designs().stream()
                .filter(each -> each.modelType().isInstance(model)).findFirst().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(List.of(), renderer.render(design, model, format, out, () -> false));
        return out.toByteArray();
    }
}
