// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.author.ui.answers.AnswersPage;
import org.parapet.author.ui.answers.ScaleStarts;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.start.InstrumentDrafts;
import org.parapet.author.ui.start.NewInstrument;
import org.parapet.catalogue.folder.InstrumentFolder;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.files.LoadResult;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.ui.installing.Installation;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.reports.SavedReports;
import org.parapet.ui.start.StartAssessment;
import org.parapet.ui.tests.WorkbenchDriver;
import org.parapet.ui.workbench.ParapetUi;

/**
 * The whole way of an author and of whoever gets the plug-in: from twelve statements in the clipboard to an instrument
 * that was tried out and packaged, and from the jar alone to a report of an assessment with it.
 */
class AuthorJourneyTest {

    private static final int STATEMENTS = 12;
    private static final int PEOPLE = 10;

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @AfterEach
    void removeTheInstrument() throws IOException {
        window.run(() -> window.dialogs().forEach(Shell::close));
        window.closeAll();
        Path folderOfUser = InstrumentFolder.ofUser();
        if (Files.isDirectory(folderOfUser)) {
            try (Stream<Path> installed = Files.list(folderOfUser)) {
                for (Path each : installed.filter(name -> name.toString().endsWith(".jar")).toList()) {
                    Files.delete(each);
                }
            }
            ParapetUi.lookForInstruments();
        }
    }

    @Test
    void fromTheClipboardToAReportOfAnAssessment() throws Exception {
        window.openHome();
        window.waitForText("Opened lately");
        window.screenshot("author-01-home");
        window.command("org.parapet.ui.authorInstrument");
        window.waitForText("Author an instrument");
        window.screenshot("author-02-begin");

        Path file = folder.resolve("village.instrument");
        window.run(() -> NewInstrument.create(window.page(), file,
                InstrumentDrafts.empty("Village Partnership Check", "Anytown Trust", LocalDate.of(2026, 1, 1))));
        AuthorEditor editor = (AuthorEditor) window.get(() -> window.page().getActiveEditor());
        window.waitForText("Copy your statements");
        window.screenshot("author-03-empty");

        paste();
        assertEquals(STATEMENTS, items(editor).size());
        assertEquals(List.of("1.1", "1.12"), List.of(items(editor).getFirst().getCode(),
                items(editor).getLast().getCode()));
        window.screenshot("author-05-pasted");

        window.showPage("answers");
        window.run(() -> AnswersPage.addScale(editor.session(),
                ScaleStarts.AGREEMENT_4.scale(editor.session().instrument())));
        window.settle();
        assertTrue(items(editor).stream().allMatch(item -> item.getScales().size() == 1));
        window.screenshot("author-06-answers");

        window.showPage("scoring");
        window.press("Usual findings");
        window.settle();
        assertEquals(3, editor.session().instrument().getFindingRules().size());
        window.screenshot("author-07-scoring");

        window.showPage("tryout");
        window.waitForText("12 people of 3 organisations: Strength");
        window.screenshot("author-08-tryout");

        window.showPage("about");
        fill("What it is for", "Asks how a village partnership works.");
        fill("Rights", "Anytown Trust. Free to use with the name of the trust.");
        Authors.waitForProblems(window, editor);
        assertEquals(List.of(), window.get(() -> editor.problems().found().stream()
                .filter(each -> each.problem().isError()).map(each -> each.problem().describe()).toList()));
        window.screenshot("author-09-about");

        window.save();
        assertFalse(window.get(editor::isDirty));
        LoadResult<Instrument> saved = new InstrumentFiles().readInstrument(file);
        assertFalse(saved.hasErrors(), () -> saved.problems().toString());
        Path jar = folder.resolve("village.jar");
        window.run(() -> editor.pack(jar));
        window.dialog("Instrument plug-in");
        window.screenshot("author-10-packaged");
        window.press("OK");
        assertTrue(Files.size(jar) > 0);

        window.run(() -> {
            while (editor.session().commands().canUndo()) {
                editor.session().commands().undo();
            }
        });
        assertEquals(0, items(editor).size());
        window.run(() -> {
            while (editor.session().commands().canRedo()) {
                editor.session().commands().redo();
            }
        });
        assertEquals(STATEMENTS, items(editor).size());
        assertFalse(window.get(editor::isDirty));
        window.closeAll();

        install(jar);
        assess();
    }

    /** The jar alone, without the author's file, becomes an installed instrument with no restart. */
    private void install(Path jar) throws Exception {
        window.openHome();
        assertTrue(ParapetUi.catalogue().instrument("village-partnership-check").isEmpty());
        window.run(() -> new Installation(window.window()).offer(jar));
        window.dialog("Install an instrument");
        window.waitForText("Anytown Trust (so it says)");
        window.screenshot("author-11-offer");
        window.press("Install");
        window.waitForText("is installed. You find it");
        window.press("OK");
        window.waitUntil("the window knows the instrument",
                () -> ParapetUi.catalogue().instrument("village-partnership-check@2026").isPresent());
    }

    private void assess() throws Exception {
        Path file = folder.resolve("riverside.partnership");
        window.start(() -> StartAssessment.with(window.page(),
                ParapetUi.catalogue().instrument("village-partnership-check").orElseThrow(), Optional.empty()));
        window.dialog("Start an assessment");
        window.press("A new partnership");
        window.press("Next");
        window.enter(window.find(Text.class, "Name of the partnership"), "Riverside Villages");
        window.enter(window.find(Text.class, "Organisations, one a line"), "Anytown Trust\nParish Council");
        window.enter(window.find(Text.class, "Save it as"), file.toString());
        window.press("Next");
        window.enter(window.find(Text.class, "Name of the wave"), "2026");
        window.press("Finish");
        window.waitUntil("the partnership is open", () -> window.page().getActiveEditor() instanceof PartnershipEditor
                open && open.session() != null);
        PartnershipEditor editor = (PartnershipEditor) window.get(() -> window.page().getActiveEditor());
        addPeople();
        answer();
        Assessment assessment = editor.session().partnership().getAssessments().getFirst();
        assertEquals(PEOPLE * STATEMENTS, assessment.getResponses().stream()
                .mapToInt(response -> response.getAnswers().size()).sum());
        window.showPage("findings");
        assertEquals(STATEMENTS, window.get(() -> editor.session().result(assessment).orElseThrow().items().size()));
        window.screenshot("author-12-findings");
        window.showPage("plan");
        window.press("Draft the plan");
        window.waitUntil("the plan is drafted", () -> assessment.getPlan() != null);
        window.screenshot("author-13-plan");
        window.save();
        report(editor);
    }

    private void addPeople() {
        window.showPage("people");
        window.copy("Code\tName\tOrganisation\tRole\n" + IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> "P%02d\tPerson %d\t%s\tSenior stakeholder".formatted(number, number,
                        number <= PEOPLE / 2 ? "Anytown Trust" : "Parish Council"))
                .collect(Collectors.joining("\n")));
        window.press("Paste from a spreadsheet");
        window.dialog("Paste people");
        window.press("Add");
        window.settle();
    }

    private void answer() {
        window.showPage("answers");
        Canvas grid = window.find(Canvas.class, "Answers");
        window.focus(grid);
        window.key('\0', SWT.HOME, SWT.MOD1);
        for (int cell = 0; cell < PEOPLE * STATEMENTS; cell++) {
            int answer = 1 + (cell / STATEMENTS + cell % STATEMENTS) % 4;
            window.key((char) ('0' + answer), '0' + answer, SWT.NONE);
        }
        window.settle();
    }

    private void report(PartnershipEditor editor) throws Exception {
        window.showPage("reports");
        Path reports = Files.createDirectory(folder.resolve("reports"));
        window.waitUntil("the report can be saved", Duration.ofSeconds(60),
                () -> window.look(Button.class, "Save reports").filter(Button::isEnabled).isPresent());
        window.run(() -> SavedReports.save(editor, reports));
        window.waitUntil("the reports are saved", Duration.ofSeconds(60),
                () -> window.look(Button.class, "Open folder").isPresent());
        try (Stream<Path> saved = Files.list(reports)) {
            Path pdf = saved.filter(each -> each.toString().endsWith(".pdf")).findFirst().orElseThrow();
            assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, StandardCharsets.ISO_8859_1));
        }
        window.screenshot("author-14-reports");
    }

    private void paste() {
        window.copy(IntStream.rangeClosed(1, STATEMENTS).mapToObj(i -> "Statement " + i + " about how we work together")
                .collect(Collectors.joining("\n")));
        Button button = window.find(Button.class, "Paste statements...");
        window.start(() -> button.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event()));
        window.dialog("Paste statements");
        window.screenshot("author-04-paste");
        window.press("Add");
        window.settle();
    }

    private void fill(String name, String text) {
        window.enter(window.find(Text.class, name), text);
        window.settle();
    }

    private static List<Item> items(AuthorEditor editor) {
        return editor.session().instrument().getSections().stream().flatMap(section -> section.getItems().stream())
                .toList();
    }
}
