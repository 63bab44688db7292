// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.start.InstrumentDrafts;
import org.parapet.author.ui.start.NewInstrument;
import org.parapet.model.instrument.Checklist;
import org.parapet.model.instrument.ChecklistLine;
import org.parapet.model.instrument.Framework;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.PlanStep;
import org.parapet.model.instrument.cure.Cures;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.tests.WorkbenchDriver;

/** The steps, interview, checklists and agreement of an instrument, its frameworks and its slips are edited. */
class ProcessPageTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    private AuthorEditor empty() {
        Path file = folder.resolve("own.instrument");
        window.run(() -> NewInstrument.create(window.page(), file,
                InstrumentDrafts.empty("Own", "Trust", LocalDate.of(2026, 1, 1))));
        return (AuthorEditor) window.get(() -> window.page().getActiveEditor());
    }

    private static Instrument instrument(AuthorEditor editor) {
        return editor.session().instrument();
    }

    @Test
    void stepsPromptsLinesAndClausesAreAddedInOneStepEach() {
        AuthorEditor editor = empty();
        window.showPage("process");
        window.waitForText("Nothing is said yet of how it is run.");
        window.screenshot("author-process-empty");
        window.press("Add step");
        fill("Activity", "Agree who takes part");
        fill("Output", "A list of people");
        window.press("Add prompt");
        fill("Wording", "What has gone well?");
        window.press("Add checklist");
        fill("Title", "Before you begin");
        window.press("Add clause");
        fill("Heading", "Purpose");
        window.screenshot("author-process");
        assertEquals("A list of people", instrument(editor).getProcess().getSteps().getFirst().getOutput());
        assertEquals("What has gone well?", instrument(editor).getProcess().getInterview().getPrompts().getFirst()
                .getText());
        assertEquals(1, instrument(editor).getProcess().getChecklists().getFirst().getLines().size());
        assertEquals("Purpose", instrument(editor).getProcess().getAgreement().getClauses().getFirst().getHeading());
        while (window.get(() -> editor.session().commands().canUndo())) {
            window.undo();
        }
        assertNull(instrument(editor).getProcess());
    }

    @Test
    void whatIsMissingIsMarkedAndCured() {
        AuthorEditor editor = empty();
        window.showPage("process");
        window.press("Add step");
        PlanStep step = instrument(editor).getProcess().getSteps().getFirst();
        Authors.waitForProblems(window, editor);
        window.waitUntil("the missing activity is found", () -> editor.problems().found().stream()
                .anyMatch(each -> each.part() == step && "activity".equals(each.feature().orElseThrow().getName())));
        assertTrue(window.get(() -> editor.reveal(editor.problems().found().stream()
                .filter(each -> each.part() == step).findFirst().orElseThrow())));
        window.press("Add checklist");
        Checklist checklist = instrument(editor).getProcess().getChecklists().getFirst();
        window.run(() -> editor.session().removeParts(List.copyOf(checklist.getLines())));
        Authors.waitForProblems(window, editor);
        LocatedProblem empty = window.get(() -> editor.problems().found().stream()
                .filter(each -> each.part() == checklist && each.feature().orElseThrow().isMany()).findFirst()
                .orElseThrow());
        window.run(() -> editor.session().change(() -> Cures.of(empty).getFirst().apply()));
        assertTrue(instrument(editor).getProcess().getChecklists().isEmpty());
    }

    @Test
    void pastedLinesBecomePartsOfTheKindThatIsSelected() {
        AuthorEditor editor = empty();
        window.showPage("process");
        window.press("Add checklist");
        window.copy("a) Call the partners\nb) Book a room\nc) Send the form");
        window.press("Paste lines");
        List<ChecklistLine> lines = instrument(editor).getProcess().getChecklists().getFirst().getLines();
        assertEquals(List.of("1", "a", "b", "c"), lines.stream().map(ChecklistLine::getCode).toList());
        assertEquals("Book a room", lines.get(2).getText());
        window.undo();
        assertEquals(1, lines.size());
    }

    @Test
    void keysMoveAndRemoveParts() {
        AuthorEditor editor = empty();
        window.showPage("process");
        window.press("Add step");
        window.press("Add step");
        List<PlanStep> steps = instrument(editor).getProcess().getSteps();
        assertEquals(List.of("1", "2"), steps.stream().map(PlanStep::getCode).toList());
        Tree tree = window.find(Tree.class, "Process");
        key(tree, SWT.ARROW_UP, SWT.ALT);
        assertEquals(List.of("2", "1"), steps.stream().map(PlanStep::getCode).toList());
        key(tree, SWT.DEL, SWT.NONE);
        assertEquals(List.of("1"), steps.stream().map(PlanStep::getCode).toList());
        window.press("Add prompt");
        window.run(() -> tree.setSelection(interview(tree)));
        key(tree, SWT.ARROW_UP, SWT.ALT);
        key(tree, SWT.DEL, SWT.NONE);
        assertNull(instrument(editor).getProcess().getInterview());
        window.run(() -> tree.setSelection(tree.getItem(0)));
        key(tree, SWT.DEL, SWT.NONE);
        assertNull(instrument(editor).getProcess());
    }

    private static TreeItem interview(Tree tree) {
        return List.of(tree.getItems()).stream().filter(item -> item.getText().startsWith("Interview")).findFirst()
                .orElseThrow();
    }

    @Test
    void frameworksAndSlipsAreEdited() {
        AuthorEditor editor = empty();
        window.showPage("notes");
        window.press("Add framework");
        fill("Title", "Boundary wall");
        window.press("Add row");
        fill("Name", "Height");
        window.press("Add slip");
        fill("Place", "Page 3");
        window.screenshot("author-notes");
        Framework framework = instrument(editor).getFrameworks().getFirst();
        assertEquals("Boundary wall", framework.getTitle());
        assertEquals(List.of("1", "2"), framework.getDimensions().stream().map(each -> each.getCode()).toList());
        assertEquals("Page 3", instrument(editor).getErrata().getFirst().getPlace());
        assertFalse(window.findAll(Button.class, button -> "Choose...".equals(button.getText().replace("&", "")))
                .isEmpty());
    }

    private void key(Tree tree, int code, int modifiers) {
        window.run(() -> {
            Event event = new Event();
            event.keyCode = code;
            event.stateMask = modifiers;
            tree.notifyListeners(SWT.KeyDown, event);
        });
        window.settle();
    }

    private void fill(String name, String text) {
        window.enter(window.find(Text.class, name), text);
        window.settle();
    }
}
