// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.ui.tests.WorkbenchDriver;

/** An author's own constructs are added, named, defined, mapped and removed; shared ones keep their wording. */
class CrosswalkPageTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void aConstructOfOnesOwnIsAddedDefinedMappedAndRemoved() throws Exception {
        AuthorEditor editor = Authors.open(window, Authors.pat(folder));
        window.showPage("crosswalk");
        add("Humour & warmth");
        Construct construct = crosswalk(editor).getConstructs().getFirst();
        assertEquals("humour-warmth", construct.getCode());
        Authors.waitForProblems(window, editor);
        assertTrue(hasProblem(editor, construct, "definition"), "the missing definition is not named");
        fill("Definition", "People laugh together.");
        Authors.waitForProblems(window, editor);
        assertFalse(hasProblem(editor, construct, "definition"));
        fill("Name", "Humour");
        assertEquals("Humour (open)", window.get(() -> tree().getItem(0).getText()));
        window.press("Not measured by this instrument");
        assertEquals(1, crosswalk(editor).getMappings().getFirst().getGaps().size());
        window.screenshot("author-crosswalk-own");
        window.press("Remove");
        assertEquals(List.of(), List.copyOf(crosswalk(editor).getConstructs()));
        assertEquals(List.of(), List.copyOf(crosswalk(editor).getMappings().getFirst().getGaps()));
        window.undo();
        assertEquals("Humour", crosswalk(editor).getConstructs().getFirst().getLabel());
        while (window.get(() -> editor.session().commands().canUndo())) {
            window.undo();
        }
        assertTrue(window.get(() -> editor.session().crosswalk().isEmpty()));
        assertFalse(window.get(editor::isDirty));
    }

    @Test
    void theKeyboardGoesOnWhenUndoTakesAwayTheFieldThatHadTheFocus() throws Exception {
        AuthorEditor editor = Authors.open(window, Authors.pat(folder));
        window.showPage("crosswalk");
        add("Humour");
        add("Patience");
        window.undo();
        assertEquals(1, crosswalk(editor).getConstructs().size());
        assertTrue(window.get(() -> tree().isFocusControl()), () -> "the focus is at "
                + window.get(() -> window.display().getFocusControl()));
        window.undo();
        assertTrue(window.get(() -> tree().isFocusControl()));
    }

    @Test
    void aNameIsNeededAndTakenOnce() throws Exception {
        AuthorEditor editor = Authors.open(window, Authors.pat(folder));
        window.showPage("crosswalk");
        add("Humour");
        window.press("Add construct...");
        window.dialog("Add construct");
        assertFalse(window.get(window.find(Button.class, "OK")::isEnabled));
        window.type("HUMOUR");
        window.waitForText("There is one of this name already");
        assertFalse(window.get(window.find(Button.class, "OK")::isEnabled));
        window.press("Cancel");
        assertEquals(1, crosswalk(editor).getConstructs().size());
    }

    @Test
    void aSharedConstructKeepsItsWordingUntilItGetsACodeOfItsOwn() throws Exception {
        AuthorEditor editor = Authors.open(window, Authors.pat(folder));
        window.showPage("crosswalk");
        takeInstalled();
        Construct first = crosswalk(editor).getConstructs().getFirst();
        String code = first.getCode();
        window.waitForText("This idea is shared with");
        assertTrue(window.look(Text.class, "Definition").isEmpty(), "a shared definition can be changed");
        window.screenshot("author-crosswalk-shared");
        window.press("Word it differently");
        assertEquals("pat-" + code, first.getCode());
        fill("Definition", "Something of our own.");
        assertTrue(window.look(Text.class, "Code").isPresent());
        fill("Code", code);
        window.waitForText("One construct means something else");
        window.screenshot("author-crosswalk-contradicted");
        window.undo();
        int all = crosswalk(editor).getConstructs().size();
        window.run(() -> tree().setSelection(tree().getItem(1)));
        window.press("Remove");
        assertEquals(all - 1, crosswalk(editor).getConstructs().size());
        takeInstalled();
        assertEquals(all + 1, crosswalk(editor).getConstructs().size(), "those that are missing are taken again");
    }

    @Test
    void aNewCrosswalkThatWasChangedIsSaved() throws Exception {
        AuthorEditor editor = Authors.open(window, Authors.pat(folder));
        window.showPage("crosswalk");
        takeInstalled();
        window.press("Not measured by this instrument");
        window.undo();
        window.redo();
        window.save();
        window.waitUntil("the crosswalk is saved", () -> !editor.isDirty());
        assertTrue(Files.readString(folder.resolve("pat.crosswalk")).contains("No question speaks to it."));
    }

    @Test
    void theWholeMappingIsRemovedWithItsFile() throws Exception {
        AuthorEditor editor = Authors.open(window, Authors.pat(folder));
        window.showPage("crosswalk");
        add("Humour");
        fill("Definition", "People laugh together.");
        window.save();
        Path file = folder.resolve("pat.crosswalk");
        assertTrue(Files.exists(file));
        window.run(() -> tree().setSelection(tree().getItem(tree().getItemCount() - 1)));
        delete();
        window.dialog("Remove");
        window.press("Cancel");
        assertTrue(window.get(() -> editor.session().crosswalk().isPresent()));
        delete();
        window.dialog("Remove");
        window.press("OK");
        assertTrue(window.get(() -> editor.session().crosswalk().isEmpty()));
        assertTrue(Files.exists(file), "nothing is deleted before it is saved");
        window.save();
        assertFalse(Files.exists(file));
        window.undo();
        assertEquals("Humour", crosswalk(editor).getConstructs().getFirst().getLabel());
        window.save();
        assertTrue(Files.exists(file), "undone, the next save makes the file anew");
    }

    private void add(String name) {
        window.press("Add construct...");
        window.dialog("Add construct");
        window.type(name);
        window.press("OK");
        window.run(() -> window.window().forceActive());
        window.settle();
        window.waitUntil("the definition can be typed", () -> window.display().getFocusControl() instanceof Text text
                && (text.getStyle() & SWT.MULTI) != 0);
    }

    /** Chooses the first entry of the menu, which closes it. */
    private void takeInstalled() {
        Button button = window.find(Button.class, "Take constructs...");
        window.start(() -> button.notifyListeners(SWT.Selection, new Event()));
        window.settle();
        window.run(() -> {
            Menu menu = button.getMenu();
            menu.getItem(0).notifyListeners(SWT.Selection, new Event());
            menu.setVisible(false);
        });
        window.settle();
    }

    private void delete() {
        window.start(() -> {
            Event event = new Event();
            event.keyCode = SWT.DEL;
            tree().notifyListeners(SWT.KeyDown, event);
        });
        window.settle();
    }

    private Tree tree() {
        return window.find(Tree.class, "Crosswalk");
    }

    private void fill(String name, String text) {
        window.enter(window.find(Text.class, name), text);
        window.settle();
    }

    private static Crosswalk crosswalk(AuthorEditor editor) {
        return editor.session().crosswalk().orElseThrow().model();
    }

    private boolean hasProblem(AuthorEditor editor, Construct construct, String feature) {
        return window.get(() -> editor.problems().found().stream().anyMatch(each -> each.part() == construct
                && each.feature().filter(concerned -> feature.equals(concerned.getName())).isPresent()));
    }
}
