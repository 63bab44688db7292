// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.assessment.ActionStatus;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.PlanAction;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.reports.SavedReports;
import org.parapet.ui.widgets.Door;

/**
 * The whole way of a partnership manager without a mouse: every control is reached with Tab and the arrow keys, is in
 * sight when it has the focus, and does its work with Enter or Space.
 */
class KeyboardPathTest {

    private static final int MOST_STEPS = 200;
    private static final int PEOPLE = 4;
    private static final int STATEMENTS = 36;

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    private final Keyboard keyboard = new Keyboard(window);

    @Test
    void fromTheFirstPageToAFollowedUpPlan() throws Exception {
        Path file = folder.resolve("keyboard.partnership");
        choose();
        create(file);
        people();
        keyboard.nextPage("answers");
        answer(0);
        lookAtFindings();
        plan();
        report();
        window.save();
        window.command("org.eclipse.ui.file.close");
        reopen();
        followUp();
    }

    private void choose() {
        window.openHome();
        window.run(() -> window.window().forceActive());
        keyboard.to(Door.class, "Assess a partnership");
        keyboard.press(SWT.CR);
        window.waitForText("Tell us about the partnership");
        keyboard.to(Combo.class, "Where does the partnership stand?");
        window.key(SWT.ARROW_DOWN);
        window.key(SWT.ARROW_DOWN);
        window.waitForText("fits ");
        keyboard.to(Button.class, "Use this one...: Partnership Assessment Tool");
        keyboard.press(' ');
        window.dialog("Start an assessment");
    }

    private void create(Path file) {
        keyboard.to(Button.class, "Next");
        keyboard.press(' ');
        keyboard.to(Text.class, "Name of the partnership");
        window.type("Gesundheitspartnerschaft & Co");
        keyboard.to(Text.class, "Organisations, one a line");
        window.type("Elmbrook Hospitals NHS Trust");
        window.key(SWT.CR);
        window.type("Calder Diagnostics Ltd");
        keyboard.to(Text.class, "Save it as");
        window.key('a', 'a', SWT.MOD1);
        window.type(file.toString());
        keyboard.to(Button.class, "Next");
        keyboard.press(' ');
        keyboard.to(Text.class, "Name of the wave");
        window.key('a', 'a', SWT.MOD1);
        window.type("2025");
        keyboard.to(Button.class, "Finish");
        keyboard.press(' ');
        window.waitUntil("the partnership is open", () -> window.page().getActiveEditor() instanceof PartnershipEditor);
        assertEquals("people", window.get(() -> ((FormEditor) window.page().getActiveEditor())
                .getActivePageInstance().getId()));
    }

    private void people() {
        keyboard.to(Button.class, "Add person");
        keyboard.press(' ');
        window.waitUntil("the name can be typed", () -> window.display().getFocusControl() instanceof Text);
        window.type("Kim");
        window.key(SWT.CR);
        window.settle();
        window.copy("Code\tOrganisation\tRole\nE2\tElmbrook Hospitals NHS Trust\tsenior\n"
                + "C1\tCalder Diagnostics Ltd\tspanner\nC2\tCalder Diagnostics Ltd\t\n");
        keyboard.to(Button.class, "Paste from a spreadsheet");
        keyboard.press(' ');
        Shell dialog = window.dialog("Paste people");
        keyboard.to(Button.class, "Add");
        keyboard.press(' ');
        window.waitUntil("the people are pasted", dialog::isDisposed);
        assertEquals(PEOPLE, window.get(() -> editor().session().partnership().getParticipants().size()));
    }

    private void answer(int assessment) {
        waitForFocus(Canvas.class, "the grid", control -> AccessibleNames.of(control).orElse("").startsWith("Answers"));
        window.key('\0', SWT.HOME, SWT.MOD1);
        for (int answer = 0; answer < PEOPLE * STATEMENTS; answer++) {
            char digit = (char) ('1' + (answer + assessment) % 4);
            window.key(digit, digit, SWT.NONE);
        }
        assertEquals(PEOPLE * STATEMENTS, window.get(() -> assessment(assessment).getResponses().stream()
                .mapToInt(response -> response.getAnswers().size()).sum()));
    }

    private void lookAtFindings() {
        keyboard.nextPage("findings");
        Canvas chart = waitForFocus(Canvas.class, "the chart", control -> true);
        window.key(SWT.ARROW_DOWN);
        window.key(SWT.CR);
        window.settle();
        Table counts = window.find(Table.class, "How many gave each answer");
        assertEquals(5, window.get(counts::getItemCount));
        assertFalse(window.get(chart::isFocusControl), "Enter did not lead to the details");
    }

    private void plan() {
        keyboard.nextPage("plan");
        keyboard.to(Button.class, "Draft the plan");
        keyboard.press(' ');
        window.waitUntil("the plan is drafted", () -> assessment(0).getPlan() != null);
        waitForFocus(Tree.class, "the parts of the plan", control -> true);
        for (int line = 0; line < MOST_STEPS && window.look(Text.class, "Owner").isEmpty(); line++) {
            window.key(SWT.ARROW_DOWN);
        }
        keyboard.to(Text.class, "Owner");
        window.type("Alex");
        keyboard.to(Text.class, "Due date of the action");
        window.type("1/9/2026");
        keyboard.to(Combo.class, "Status");
        window.key(SWT.ARROW_DOWN);
        window.key(SWT.TAB);
        PlanAction action = window.get(() -> assessment(0).getPlan().getActions().getFirst());
        assertEquals("Alex", action.getOwner());
        assertEquals(LocalDate.of(2026, 9, 1), action.getDueOn());
        assertEquals(ActionStatus.VALUES.get(1), action.getStatus());
    }

    private void report() throws Exception {
        keyboard.nextPage("followup");
        keyboard.nextPage("reports");
        window.waitUntil("the report can be saved", Duration.ofSeconds(60),
                () -> window.look(Button.class, "Save reports").filter(Button::isEnabled).isPresent());
        keyboard.to(Button.class, "Save reports");
        Path reports = Files.createDirectory(folder.resolve("reports"));
        window.run(() -> SavedReports.save(editor(), reports));
        window.waitUntil("the reports are saved", Duration.ofSeconds(60),
                () -> window.look(Button.class, "Open folder").isPresent());
        keyboard.to(Button.class, "Open folder");
        try (Stream<Path> saved = Files.list(reports)) {
            assertEquals(2, saved.count());
        }
    }

    private void reopen() {
        window.openHome();
        keyboard.to(Hyperlink.class, "keyboard");
        keyboard.press(SWT.CR);
        window.waitUntil("the partnership is open again",
                () -> window.page().getActiveEditor() instanceof PartnershipEditor);
        assertEquals("Alex", window.get(() -> assessment(0).getPlan().getActions().getFirst().getOwner()));
    }

    private void followUp() {
        window.showPage("overview");
        keyboard.to(Button.class, "Start the next wave");
        keyboard.press(' ');
        window.dialog("Start the next wave");
        window.key('a', 'a', SWT.MOD1);
        window.type("2026");
        keyboard.to(Button.class, "OK");
        keyboard.press(' ');
        window.waitUntil("there is a second wave",
                () -> editor().session().partnership().getAssessments().size() == 2);
        keyboard.nextPage("people");
        keyboard.nextPage("answers");
        answer(1);
        window.showPage("followup");
        waitForFocus(Tree.class, "what moved", control -> true);
        window.key(SWT.ARROW_DOWN);
        window.waitForText(" better, ");
        window.screenshot("keyboard-followup");
    }

    private PartnershipEditor editor() {
        return (PartnershipEditor) window.page().getActiveEditor();
    }

    private Assessment assessment(int index) {
        return editor().session().partnership().getAssessments().get(index);
    }

    private <T extends Control> T waitForFocus(Class<T> type, String what, Predicate<Control> which) {
        window.waitUntil(what + " has the focus", () -> type.isInstance(window.display().getFocusControl())
                && which.test(window.display().getFocusControl()));
        return window.get(() -> type.cast(window.display().getFocusControl()));
    }
}
