// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.analysis.comparison.ComparisonOptions;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.catalogue.NewestCrosswalks;
import org.parapet.exchange.comparison.ComparisonJson;
import org.parapet.exchange.comparison.ComparisonLoader;
import org.parapet.model.comparison.Annotation;
import org.parapet.model.comparison.Axis;
import org.parapet.model.comparison.file.ComparisonFiles;
import org.parapet.report.chart.ChartFormat;
import org.parapet.ui.comparison.assessments.AssessmentsPage;
import org.parapet.ui.comparison.export.ExportPage;
import org.parapet.ui.comparison.pictures.PicturesPage;
import org.parapet.ui.comparison.table.TablePage;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.WorkbenchDriver;
import org.parapet.ui.workbench.ParapetUi;

/** Comparing in the window: choose, look, open a figure, note, save, reopen, export. */
class ComparisonEditorTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    private ComparisonEditor open(Path file) {
        window.run(() -> FileEditors.open(window.page(), file));
        window.settle();
        IEditorPart active = window.get(() -> window.page().getActiveEditor());
        if (!(active instanceof ComparisonEditor editor)) {
            throw new AssertionError("Not a comparison is open but " + active + "; " + window.texts());
        }
        waitForFigures(editor);
        return editor;
    }

    private void waitForFigures(ComparisonEditor editor) {
        window.waitUntil("it is compared", () -> editor.comparing().outcome().isPresent()
                && !editor.comparing().isRunning());
        window.settle();
    }

    private List<Path> samples() throws Exception {
        return List.of(Partnerships.sample(folder), Partnerships.large(folder, 40));
    }

    private ComparisonEditor compared(List<Path> partnerships) throws Exception {
        Path file = folder.resolve("two.comparison");
        NewComparison.create(file, partnerships, new CompareEngine(ParapetUi.catalogue()));
        return open(file);
    }

    /** As {@code parapet compare FILE... --json} does it. */
    private static String json(List<Path> partnerships, Path folder) throws Exception {
        ComparisonLoader loader = new ComparisonLoader((id, edition) -> ParapetUi.catalogue().instrument(id, edition)
                .filter(InstrumentEntry::usable).flatMap(entry -> entry.load().model()),
                NewestCrosswalks.of(ParapetUi.catalogue()).crosswalks(), false);
        StringWriter out = new StringWriter();
        ComparisonJson.write(loader.load(partnerships, folder, ComparisonOptions.STANDARD_SEED).compare(), out);
        return out.toString();
    }

    @Test
    void windowAndCommandLineGiveTheSameJson() throws Exception {
        List<Path> partnerships = samples();
        ComparisonEditor editor = compared(partnerships);
        window.showPage(ExportPage.ID);
        ExportPage page = (ExportPage) window.get(editor::getActivePageInstance);
        Path file = folder.resolve("figures.json");
        window.run(() -> page.exportJson(file));
        window.waitUntil("it is written", () -> !page.isWriting());
        window.screenshot("comparison-export");
        assertEquals(json(partnerships, folder), Files.readString(file));
        Path bundle = folder.resolve("bundle");
        window.run(() -> page.exportBundle(bundle));
        window.waitUntil("the bundle is written", () -> !page.isWriting());
        assertEquals(json(partnerships, folder), Files.readString(bundle.resolve("comparison.json")));
        assertTrue(Files.size(bundle.resolve("answers.csv")) > 0);
    }

    @Test
    void theReportsOfAComparisonAreMadeFromItsWindow() throws Exception {
        ComparisonEditor editor = compared(samples());
        window.showPage(ExportPage.ID);
        ExportPage page = (ExportPage) window.get(editor::getActivePageInstance);
        Path reports = Files.createDirectories(folder.resolve("reports"));
        window.run(() -> page.makeReports(reports, false));
        window.waitUntil("the reports are made", Duration.ofMinutes(3), () -> !page.isMakingReports());
        window.screenshot("comparison-export-reports");
        try (Stream<Path> files = Files.list(reports)) {
            List<Path> made = files.toList();
            assertEquals(1, made.size(), made::toString);
            assertTrue(made.getFirst().toString().endsWith("comparison.pdf"), made::toString);
            assertTrue(Files.size(made.getFirst()) > 20_000, "a report with pictures");
        }
    }

    @Test
    void aCellOpensToItsFormulaAndItsStatements() throws Exception {
        ComparisonEditor editor = compared(samples());
        ConstructCell cell = firstFigure(editor);
        Table statements = window.findAll(Table.class, table -> table.getColumnCount() == 4).getFirst();
        assertEquals(cell.statements().size() + 1, window.get(statements::getItemCount));
        assertTrue(read().contains(cell.pomp().formula()), "No formula in " + read());
        assertTrue(read().contains(cell.pomp().source()), "No source in " + read());
        window.run(() -> {
            statements.select(1);
            statements.notifyListeners(SWT.Selection, new Event());
        });
        assertTrue(read().contains(cell.statements().getFirst().text()), "No statement in " + read());
        window.screenshot("comparison-cell");
    }

    private ConstructCell firstFigure(ComparisonEditor editor) {
        window.showPage(TablePage.ID);
        TablePage page = (TablePage) window.get(editor::getActivePageInstance);
        return window.get(() -> {
            for (int row = 0; row < 20; row++) {
                page.choose(row, 0);
                if (page.chosen().filter(ConstructCell::isMeasured).isPresent()) {
                    return page.chosen().get();
                }
            }
            throw new AssertionError("No figure in the first column");
        });
    }

    /** {@return everything that can be read in running text} */
    private String read() {
        List<StyledText> all = window.findAll(StyledText.class, text -> true);
        return window.get(() -> all.stream().map(StyledText::getText).collect(Collectors.joining("\n")));
    }

    private Text note() {
        return window.findAll(Text.class, text -> (text.getStyle() & SWT.MULTI) != 0).getLast();
    }

    @Test
    void aNoteIsUndoneInOneStepSavedAndThereWhenTheFileOpensAgain() throws Exception {
        ComparisonEditor editor = compared(samples());
        ConstructCell cell = firstFigure(editor);
        Text note = note();
        window.run(() -> {
            note.setFocus();
            note.setText("Ask the chair about this.");
            note.notifyListeners(SWT.FocusOut, new Event());
        });
        assertEquals(1, editor.session().model().getAnnotations().size());
        window.undo();
        assertEquals(0, editor.session().model().getAnnotations().size());
        window.redo();
        assertTrue(window.get(editor::isDirty));
        window.save();
        assertFalse(window.get(editor::isDirty));
        Path file = editor.session().path();
        Annotation kept = new ComparisonFiles().read(file).model().orElseThrow().getAnnotations().getFirst();
        assertEquals("Ask the chair about this.", kept.getText());
        assertEquals(cell.construct(), kept.getConstruct());
        assertEquals(cell.assessment(), kept.getAssessment());
        window.closeAll();
        firstFigure(open(file));
        assertEquals("Ask the chair about this.", window.get(() -> note().getText()));
    }

    @Test
    void rowsAndColumnsAreKeptInTheFile() throws Exception {
        ComparisonEditor editor = compared(samples());
        window.run(() -> editor.session().change(() -> {
            editor.session().model().getView().setRows(Axis.ORGANISATION);
            editor.session().model().getView().setColumns(Axis.CONSTRUCT);
        }));
        window.showPage(TablePage.ID);
        window.screenshot("comparison-organisations");
        window.save();
        assertEquals(Axis.ORGANISATION, new ComparisonFiles().read(editor.session().path()).model().orElseThrow()
                .getView().getRows());
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsCompared() throws Exception {
        Path damaged = folder.resolve("damaged.partnership");
        Files.writeString(damaged, "<partnership");
        ComparisonEditor editor = compared(List.of(Partnerships.sample(folder), damaged));
        window.showPage(AssessmentsPage.ID);
        window.screenshot("comparison-assessments");
        assertTrue(read().contains("damaged.partnership"), read());
        assertFalse(window.get(() -> editor.comparing().outcome().orElseThrow().comparison().cells().isEmpty()));
        window.showPage(TablePage.ID);
        window.showPage(AssessmentsPage.ID);
        assertFalse(window.get(editor::isDirty), "Looking changed the comparison");
    }

    @Test
    void aNewComparisonIsEmptyAndFilesCanBeAdded() throws Exception {
        ComparisonEditor editor = compared(List.of());
        AssessmentsPage page = (AssessmentsPage) window.get(editor::getActivePageInstance);
        window.screenshot("comparison-empty");
        Path sample = Partnerships.sample(folder);
        window.run(() -> page.add(List.of(sample)));
        waitForFigures(editor);
        window.waitUntil("three assessments are compared", () -> editor.comparing().outcome()
                .filter(each -> each.comparison().assessments().size() == 3).isPresent());
        window.undo();
        assertEquals(0, editor.session().model().getSources().size());
    }

    @Test
    void picturesAreDrawnAndSaved() throws Exception {
        ComparisonEditor editor = compared(samples());
        window.showPage(PicturesPage.ID);
        PicturesPage page = (PicturesPage) window.get(editor::getActivePageInstance);
        window.waitUntil("the picture is drawn", page::isDrawn);
        window.screenshot("comparison-pictures");
        Path file = folder.resolve("picture.svg");
        window.run(() -> page.save(file, ChartFormat.SVG));
        window.waitUntil("the picture is saved", () -> Files.exists(file));
        assertTrue(Files.readString(file).contains(window.get(page::titles).getFirst()));
    }

    @Test
    void everyPageHasHelpOfItsOwn() throws Exception {
        compared(List.of());
        for (String page : window.pages()) {
            assertNotNull(ComparisonEditor.class.getResource("/help/" + page + ".html"),
                    "The page " + page + " has no help of its own");
        }
    }
}
