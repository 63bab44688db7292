// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.assessment.file.PartnershipFormat;
import org.parapet.model.files.ModelWriter;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.reports.SavedReports;

/** The whole way of a partnership manager: from an empty window to a plan that was followed up. */
class JourneyTest {

    private static final int PEOPLE = 10;
    private static final int STATEMENTS = 36;

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void fromAnEmptyWindowToAFollowedUpPlan() throws Exception {
        window.openHome();
        window.command("org.parapet.ui.chooseInstrument");
        window.waitForText("Partnership Assessment Tool");
        window.screenshot("journey-01-choose");

        Path file = folder.resolve("journey.partnership");
        PartnershipEditor editor = create(file);
        byte[] first = content(editor);
        addPeople();
        startAssessment("2025");
        answer(0);
        assertEquals(PEOPLE * STATEMENTS, answers(editor, 0));
        window.screenshot("journey-04-answers");

        window.showPage("findings");
        window.screenshot("journey-05-findings");
        assertFalse(window.get(() -> editor.session().result(assessment(editor, 0)).orElseThrow().items().isEmpty()));

        draftPlan(editor);
        window.save();
        saveReports(editor);

        window.closeAll();
        assertFalse(new PartnershipFiles().read(file).hasErrors());
        PartnershipEditor again = window.open(file);
        assertEquals(PEOPLE * STATEMENTS, answers(again, 0));
        assertEquals("Alex", action(again).getOwner());

        startAssessment("2026");
        answer(1);
        assertEquals(PEOPLE * STATEMENTS, answers(again, 1));
        if (window.pages().contains("followup")) {
            window.showPage("followup");
            window.screenshot("journey-09-followup");
        }
        undoAndRedoEverything(again);
        window.save();
        assertEquals(2, new PartnershipFiles().read(file).model().orElseThrow().getAssessments().size());
        assertTrue(first.length < content(again).length);
    }

    private PartnershipEditor create(Path file) {
        window.start(() -> window.startCommand("org.parapet.ui.newPartnership"));
        Shell dialog = window.dialog("New partnership");
        window.enter(window.find(Text.class, "Name of the partnership"),
                "Gesundheitspartnerschaft Rheinland-Westfalen");
        window.enter(window.find(Text.class, "Organisations, one a line"),
                "Elmbrook Hospitals NHS Trust\nCalder Diagnostics Ltd");
        window.enter(window.find(Text.class, "Save it as"), file.toString());
        window.screenshot("journey-02-new");
        window.press("Finish");
        window.waitUntil("the dialog is closed", dialog::isDisposed);
        window.waitUntil("the partnership is open", 
                () -> window.page().getActiveEditor() instanceof PartnershipEditor open
                && open.session() != null);
        return (PartnershipEditor) window.get(() -> window.page().getActiveEditor());
    }

    private void addPeople() {
        window.showPage("people");
        String rows = IntStream.rangeClosed(1, PEOPLE).mapToObj(number -> "P%02d\tPerson %d\t%s\tSenior stakeholder"
                .formatted(number, number, number <= PEOPLE / 2 ? "Elmbrook Hospitals NHS Trust"
                        : "Calder Diagnostics Ltd")).collect(Collectors.joining("\n"));
        window.copy("Code\tName\tOrganisation\tRole\n" + rows);
        window.press("Paste from a spreadsheet");
        window.dialog("Paste people");
        window.screenshot("journey-03-paste");
        window.press("Add");
        window.settle();
        window.screenshot("journey-03-people");
    }

    private void startAssessment(String wave) {
        window.showPage("answers");
        window.press("New assessment");
        window.dialog("New assessment");
        Combo instruments = window.find(Combo.class, "Instrument");
        Combo waves = window.find(Combo.class, "Wave, such as the year");
        window.run(() -> {
            int pat = IntStream.range(0, instruments.getItemCount())
                    .filter(index -> instruments.getItem(index).startsWith("Partnership Assessment Tool (")
                            || instruments.getItem(index).equals("Partnership Assessment Tool"))
                    .findFirst().orElseThrow(() -> new AssertionError(Arrays.toString(instruments.getItems())));
            instruments.select(pat);
            instruments.notifyListeners(SWT.Selection, new Event());
            waves.setText(wave);
        });
        window.press("Start");
        window.settle();
    }

    /** Types every answer as a person does: a digit each, and the grid moves on. */
    private void answer(int shift) {
        Canvas grid = window.find(Canvas.class, "Answers");
        window.focus(grid);
        window.key('\0', SWT.HOME, SWT.MOD1);
        for (int person = 0; person < PEOPLE; person++) {
            for (int statement = 0; statement < STATEMENTS; statement++) {
                int answer = 1 + (person / 3 + statement + shift) % 4;
                window.key((char) ('0' + answer), '0' + answer, SWT.NONE);
            }
        }
        window.settle();
    }

    private void draftPlan(PartnershipEditor editor) {
        window.showPage("plan");
        window.press("Draft the plan");
        window.waitUntil("the plan is drafted", () -> !assessment(editor, 0).getPlan().getActions().isEmpty());
        window.run(() -> editor.session().execute(SetCommand.create(editor.session().domain(), action(editor),
                AssessmentPackage.Literals.PLAN_ACTION__OWNER, "Alex")));
        window.screenshot("journey-06-plan");
    }

    private void saveReports(PartnershipEditor editor) throws Exception {
        window.showPage("reports");
        Path reports = Files.createDirectory(folder.resolve("reports"));
        window.waitUntil("the report can be saved", Duration.ofSeconds(60),
                () -> window.look(Button.class, "Save reports").filter(Button::isEnabled).isPresent());
        window.run(() -> SavedReports.save(editor, reports));
        window.waitUntil("the reports are saved", Duration.ofSeconds(60),
                () -> window.look(Button.class, "Open folder").isPresent());
        window.screenshot("journey-07-reports");
        try (Stream<Path> saved = Files.list(reports)) {
            assertEquals(List.of("docx", "pdf"), saved.map(name -> name.toString().replaceAll(".*\\.", "")).sorted()
                    .toList());
        }
    }

    private void undoAndRedoEverything(PartnershipEditor editor) {
        byte[] last = content(editor);
        int steps = 0;
        while (window.get(() -> editor.session().commands().canUndo())) {
            window.run(() -> editor.session().commands().undo());
            steps++;
        }
        assertTrue(steps > PEOPLE * STATEMENTS, "Only " + steps + " steps could be undone");
        assertFalse(window.get(editor::isDirty), "All is undone, and there is still something to save");
        assertEquals(1, window.get(() -> editor.session().partnership().getAssessments().size()));
        window.screenshot("journey-10-undone");
        while (window.get(() -> editor.session().commands().canRedo())) {
            window.run(() -> editor.session().commands().redo());
        }
        assertArrayEquals(last, content(editor), "What was undone did not come back whole");
    }

    private byte[] content(PartnershipEditor editor) {
        return window.get(() -> new ModelWriter().serialise(PartnershipFormat.FORMAT, editor.session().partnership(),
                "journey"));
    }

    private static Assessment assessment(PartnershipEditor editor, int index) {
        Partnership partnership = editor.session().partnership();
        return partnership.getAssessments().get(index);
    }

    private PlanAction action(PartnershipEditor editor) {
        return assessment(editor, 0).getPlan().getActions().getFirst();
    }

    private int answers(PartnershipEditor editor, int index) {
        return window.get(() -> assessment(editor, index).getResponses().stream()
                .mapToInt(response -> response.getAnswers().size()).sum());
    }
}
