// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.translation.TranslatedText;
import org.parapet.ui.tests.WorkbenchDriver;

/** A language is added and typed in; a changed original makes its translation stale; the preview speaks it. */
class TranslationsPageTest {

    private static final String TITLE = "Partnership Assessment Tool";

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void whatIsTypedIntoANewTextIsUndoneAndRedoneWhole() throws Exception {
        AuthorEditor editor = addWelsh();
        window.waitUntil("the translation can be typed", () -> translated().isFocusControl());
        window.type("Offeryn asesu");
        assertEquals(List.of("Done", "Title", TITLE, "Offeryn asesu"), row(0));
        assertEquals(1, entries(editor).size());
        window.undo();
        assertEquals(List.of(), entries(editor), "the first letter is left");
        assertEquals(List.of("Missing", "Title", TITLE, ""), row(0));
        window.redo();
        assertEquals("Offeryn asesu", entries(editor).getFirst().getText());
        assertEquals(TITLE, entries(editor).getFirst().getOriginal());
        assertEquals("Option SA of scale agreement: Answer", whereOf("Strongly agree"));
        window.screenshot("author-translations");
        window.focus(translated());
        window.undo();
        window.undo();
        assertEquals(List.of(), editor.session().translations());
        assertTrue(window.get(window.find(Button.class, "Add a language...")::isFocusControl));
    }

    @Test
    void aChangedOriginalMakesItsTranslationStaleUntilItIsLookedAt() throws Exception {
        AuthorEditor editor = addWelsh();
        window.type("Offeryn asesu");
        title(editor, "Our partnership tool");
        assertEquals(List.of("Stale", "Title", "Our partnership tool", "Offeryn asesu"), row(0));
        window.screenshot("author-translations-stale");
        window.press("It is still right");
        assertEquals("Done", row(0).getFirst());
        title(editor, TITLE);
        assertEquals("Stale", row(0).getFirst());
        window.focus(translated());
        window.enter(translated(), "Offeryn newydd");
        assertEquals(List.of("Done", "Title", TITLE, "Offeryn newydd"), row(0));
        window.undo();
        assertEquals(List.of("Stale", "Title", TITLE, "Offeryn asesu"), row(0));
    }

    @Test
    void theParticipantSeesTheLanguage() throws Exception {
        AuthorEditor editor = addWelsh();
        window.type("Offeryn asesu");
        assertFalse(entries(editor).isEmpty());
        window.showPage("preview");
        Combo language = window.findAll(Combo.class, combo -> combo.indexOf("Welsh") >= 0).getFirst();
        window.run(() -> {
            language.select(language.indexOf("Welsh"));
            language.notifyListeners(SWT.Selection, new Event());
        });
        window.waitForText("Offeryn asesu");
        window.screenshot("author-preview-welsh");
    }

    @Test
    void whatToDoFirstIsReadWholeInANarrowWindow() throws Exception {
        Authors.open(window, Authors.pat(folder));
        window.showPage("translations");
        Label text = window.findAll(Label.class, label -> label.getText().startsWith("There is no translation yet"))
                .getFirst();
        int needed = window.get(() -> text.computeSize(text.getSize().x / 3, SWT.DEFAULT).y);
        assertTrue(needed > window.get(() -> text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y), "it does not wrap");
    }

    private AuthorEditor addWelsh() throws Exception {
        AuthorEditor editor = Authors.open(window, Authors.pat(folder));
        window.showPage("translations");
        window.press("Add a language...");
        window.dialog("Add a language");
        assertFalse(window.get(window.find(Button.class, "OK")::isEnabled));
        window.type("cy");
        assertTrue(window.get(window.find(Button.class, "OK")::isEnabled));
        window.press("OK");
        window.run(() -> window.window().forceActive());
        window.settle();
        return editor;
    }

    private void title(AuthorEditor editor, String text) {
        window.run(() -> editor.session().set(editor.session().instrument(),
                InstrumentPackage.Literals.INSTRUMENT__TITLE, text));
        window.settle();
    }

    private Text translated() {
        return window.find(Text.class, "Translation");
    }

    private List<String> row(int index) {
        Table table = window.find(Table.class, "Translations");
        return window.get(() -> List.of(table.getItem(index).getText(0), table.getItem(index).getText(1),
                table.getItem(index).getText(2), table.getItem(index).getText(3)));
    }

    private String whereOf(String original) {
        Table table = window.find(Table.class, "Translations");
        return window.get(() -> java.util.Arrays.stream(table.getItems())
                .filter(item -> item.getText(2).equals(original)).findFirst().orElseThrow().getText(1));
    }

    private static List<TranslatedText> entries(AuthorEditor editor) {
        return List.copyOf(editor.session().translations().getFirst().model().getEntries());
    }
}
