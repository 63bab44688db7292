// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.author.ui.answers.AnswersPage;
import org.parapet.author.ui.answers.ScaleStarts;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.start.InstrumentDrafts;
import org.parapet.author.ui.start.NewInstrument;
import org.parapet.model.files.LoadResult;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.ui.tests.WorkbenchDriver;

/** The whole way of an author: from twelve statements in the clipboard to an instrument that was tried out. */
class AuthorJourneyTest {

    private static final int STATEMENTS = 12;

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void fromTheClipboardToAnInstrumentThatWasTriedOut() throws Exception {
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
        window.press("Usual Findings");
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
        window.dialog("Instrument Plug-in");
        window.screenshot("author-10-packaged");
        window.press("OK");
        assertTrue(java.nio.file.Files.size(jar) > 0);

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
    }

    private void paste() {
        window.run(() -> {
            Clipboard clipboard = new Clipboard(window.display());
            clipboard.setContents(new Object[] {IntStream.rangeClosed(1, STATEMENTS)
                .mapToObj(i -> "Statement " + i + " about how we work together").collect(Collectors.joining("\n"))},
                    new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        Button button = window.find(Button.class, "Paste Statements...");
        window.start(() -> button.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event()));
        window.dialog("Paste Statements");
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
