// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Section;
import org.parapet.ui.tests.WorkbenchDriver;

/** Writing questions with the keyboard alone. */
class AuthorKeysTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();
    private AuthorEditor editor;
    private Tree tree;

    @BeforeEach
    void open() throws Exception {
        editor = Authors.open(window, Authors.pat(folder));
        window.showPage("questions");
        tree = window.find(Tree.class, "Questions");
    }

    private Section section() {
        return editor.session().instrument().getSections().getFirst();
    }

    private void select(int item) {
        window.run(() -> {
            tree.setSelection(tree.getItem(0).getItem(item));
            tree.notifyListeners(SWT.Selection, new Event());
            tree.setFocus();
        });
    }

    private void send(int type, int keyCode, int modifiers) {
        window.run(() -> {
            Event event = new Event();
            event.keyCode = keyCode;
            event.stateMask = modifiers;
            tree.notifyListeners(type, event);
        });
        window.settle();
    }

    @Test
    void enterMakesTheNextQuestionWithACodeOfItsOwn() {
        select(1);
        send(SWT.DefaultSelection, 0, 0);
        traverse(SWT.TRAVERSE_RETURN);
        window.run(() -> inPlace().insert("A statement of our own"));
        traverse(SWT.TRAVERSE_RETURN);
        window.run(() -> inPlace().insert("And one more"));
        traverse(SWT.TRAVERSE_RETURN);
        traverse(SWT.TRAVERSE_ESCAPE);
        assertEquals(List.of("1.1", "1.2", "1.7", "1.8", "1.3", "1.4", "1.5", "1.6"),
                section().getItems().stream().map(Item::getCode).toList());
        assertEquals("And one more", section().getItems().get(3).getText());
        assertEquals(section().getItems().get(0).getScales(), section().getItems().get(3).getScales());
    }

    private Text inPlace() {
        return (Text) java.util.Arrays.stream(tree.getChildren()).filter(Text.class::isInstance).findFirst()
                .orElseThrow();
    }

    private void traverse(int detail) {
        window.run(() -> {
            Event event = new Event();
            event.detail = detail;
            inPlace().notifyListeners(SWT.Traverse, event);
        });
        window.settle();
    }

    @Test
    void aQuestionThatMovesToAnotherSectionStaysTheOneThatIsShown() {
        select(5);
        Item moved = section().getItems().get(5);
        Section next = editor.session().instrument().getSections().get(1);
        window.run(() -> editor.session().change(() -> next.getItems().add(3, moved)));
        window.settle();
        assertEquals(List.of("1.6"), window.get(() -> List.of(tree.getSelection()).stream()
                .map(item -> item.getText()).toList()));
        assertEquals("1.6", window.get(() -> window.find(Text.class, "Code").getText()));
        window.undo();
        assertEquals(List.of("1.6"), window.get(() -> List.of(tree.getSelection()).stream()
                .map(item -> item.getText()).toList()));
        assertEquals("1.6", window.get(() -> window.find(Text.class, "Code").getText()));
    }

    @Test
    void altAndAnArrowMoveAQuestionAndItsCodeStays() {
        select(0);
        send(SWT.KeyDown, SWT.ARROW_DOWN, SWT.ALT);
        assertEquals(List.of("1.2", "1.1", "1.3"),
                section().getItems().stream().map(Item::getCode).limit(3).toList());
        send(SWT.KeyDown, SWT.ARROW_UP, SWT.ALT);
        assertEquals("1.1", section().getItems().getFirst().getCode());
    }

    @Test
    void deleteRemovesAQuestionWithWhatRefersToItAndUndoBringsAllBack() {
        int actions = editor.session().instrument().getActions().size();
        select(2);
        send(SWT.KeyDown, SWT.DEL, 0);
        assertEquals(5, section().getItems().size());
        assertFalse(editor.session().instrument().getActions().stream()
                .flatMap(action -> action.getItems().stream()).anyMatch(item -> "1.3".equals(item.getCode())));
        window.undo();
        assertEquals("1.3", section().getItems().get(2).getCode());
        assertEquals(actions, editor.session().instrument().getActions().stream()
                .filter(action -> !action.getItems().isEmpty()).count());
    }
}
