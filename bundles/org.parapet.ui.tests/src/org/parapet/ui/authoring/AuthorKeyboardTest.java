// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.model.instrument.Instrument;
import org.parapet.ui.tests.Keyboard;
import org.parapet.ui.tests.WorkbenchDriver;
import org.parapet.ui.widgets.Door;

/** The whole way of an author without a mouse, from the first page to the jar; and no page holds the focus back. */
class AuthorKeyboardTest {

    private static final int STATEMENTS = 12;

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    private final Keyboard keyboard = new Keyboard(window);

    @Test
    void fromTheFirstPageToAPackagedInstrument() throws Exception {
        Path file = folder.resolve("village.instrument");
        begin(file);
        AuthorEditor editor = (AuthorEditor) window.get(() -> window.page().getActiveEditor());
        Instrument instrument = editor.session().instrument();
        paste();
        assertEquals(STATEMENTS, instrument.getSections().getFirst().getItems().size());
        keyboard.nextPage("answers");
        addAnswers();
        keyboard.to(Text.class, "Title");
        window.key('a', 'a', SWT.MOD1);
        window.type("How far");
        assertEquals("How far", instrument.getScales().getFirst().getTitle());
        keyboard.nextPage("scoring");
        keyboard.to(Button.class, "Usual findings");
        keyboard.press(' ');
        assertEquals(3, instrument.getFindingRules().size());
        keyboard.nextPage("actions");
        keyboard.to(Button.class, "Prompts for all questions");
        keyboard.press(' ');
        assertEquals(STATEMENTS, instrument.getActions().size());
        keyboard.nextPage("process");
        keyboard.to(Button.class, "Add step");
        keyboard.press(' ');
        keyboard.to(Text.class, "Activity");
        window.type("Ask everybody");
        keyboard.nextPage("notes");
        keyboard.nextPage("crosswalk");
        addConstruct(editor);
        keyboard.nextPage("translations");
        keyboard.nextPage("preview");
        keyboard.to(Button.class, "As a participant");
        keyboard.nextPage("tryout");
        window.waitForText("12 people of 3 organisations: Strength");
        missing(editor);
        window.save();
        window.waitUntil("everything is saved", () -> !editor.isDirty());
        keyboard.to(Button.class, "Package as plug-in...");
        Path jar = folder.resolve("village.jar");
        window.run(() -> editor.pack(jar));
        window.dialog("Instrument plug-in");
        keyboard.to(Button.class, "OK");
        keyboard.press(' ');
        assertTrue(Files.size(jar) > 0);
    }

    @Test
    void noPageHoldsTheFocusBackOrOutOfSight() throws Exception {
        AuthorEditor editor = Authors.open(window, Authors.pat(folder));
        window.run(() -> window.window().forceActive());
        List<String> held = new ArrayList<>();
        for (String page : window.pages()) {
            window.showPage(page);
            Authors.waitForProblems(window, editor);
            window.run(() -> editor.getActivePageInstance().setFocus());
            List<String> names = round(page);
            if (!names.containsAll(List.of("Install", "Package as plug-in", "Export"))) {
                held.add(page + ": " + names);
            }
        }
        assertEquals(List.of(), held, "Tab does not lead from the page to what is done with the instrument");
        assertFalse(window.get(editor::isDirty), "going round changed the instrument");
    }

    private List<String> round(String page) {
        try {
            return keyboard.round();
        } catch (AssertionError e) {
            throw new AssertionError(page + ": " + e.getMessage(), e);
        }
    }

    private void begin(Path file) {
        window.openHome();
        window.run(() -> window.window().forceActive());
        keyboard.to(Door.class, "Author an instrument");
        keyboard.press(SWT.CR);
        window.waitForText("Your questionnaire becomes an instrument");
        keyboard.to(Door.class, "Begin a new one");
        keyboard.press(SWT.CR);
        Shell dialog = window.dialog("New instrument");
        keyboard.to(Text.class, "Title");
        window.type("Village Partnership Check");
        keyboard.to(Text.class, "Your organisation");
        window.type("Anytown Trust");
        keyboard.to(Text.class, "File");
        window.key('a', 'a', SWT.MOD1);
        window.type(file.toString());
        keyboard.to(Button.class, "Create");
        keyboard.press(' ');
        window.waitUntil("the dialog is closed", dialog::isDisposed);
        window.waitUntil("the instrument is open", () -> window.page().getActiveEditor() instanceof AuthorEditor);
        window.run(() -> window.window().forceActive());
    }

    private void paste() {
        window.copy(IntStream.rangeClosed(1, STATEMENTS)
                .mapToObj(i -> "Statement " + i + " about how we work together").collect(Collectors.joining("\n")));
        keyboard.to(Button.class, "Paste statements...");
        keyboard.press(' ');
        Shell dialog = window.dialog("Paste statements");
        keyboard.to(Button.class, "Add");
        keyboard.press(' ');
        window.waitUntil("the statements are added", dialog::isDisposed);
    }

    private void addAnswers() {
        keyboard.to(Button.class, "Add answers...");
        Button button = window.find(Button.class, "Add answers...");
        keyboard.press(' ');
        window.run(() -> {
            Menu menu = button.getMenu();
            menu.getItem(0).notifyListeners(SWT.Selection, new Event());
            menu.setVisible(false);
        });
        window.settle();
    }

    private void addConstruct(AuthorEditor editor) {
        keyboard.to(Button.class, "Add construct...");
        keyboard.press(' ');
        Shell dialog = window.dialog("Add construct");
        window.type("Neighbourliness");
        keyboard.to(Button.class, "OK");
        keyboard.press(' ');
        window.waitUntil("the dialog is closed", dialog::isDisposed);
        window.run(() -> window.window().forceActive());
        keyboard.to(Text.class, "Definition");
        window.type("Neighbours help each other.");
        keyboard.to(Button.class, "Not measured by this instrument");
        keyboard.press(' ');
        assertEquals("Neighbours help each other.", window.get(() -> editor.session().crosswalk().orElseThrow().model()
                .getConstructs().getFirst().getDefinition()));
    }

    /** Solves what is left by way of the list of problems: Enter on a line leads to its field. */
    private void missing(AuthorEditor editor) {
        for (int round = 0; round < 20; round++) {
            Authors.waitForProblems(window, editor);
            if (window.get(() -> editor.problems().found().stream().noneMatch(each -> each.problem().isError()))) {
                return;
            }
            keyboard.to(Table.class, "What is still to be solved");
            Table table = window.find(Table.class, "What is still to be solved");
            window.run(() -> table.setSelection(0));
            keyboard.press(SWT.CR);
            window.waitUntil("a field has the focus", () -> window.display().getFocusControl() instanceof Text
                    || window.display().getFocusControl() instanceof Tree);
            window.type("Anytown Trust says so.");
        }
        throw new AssertionError("problems stay: " + window.get(() -> editor.problems().found()));
    }
}
