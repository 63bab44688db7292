// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.WorkbenchDriver;

/** The palette leads to everything in the window by a few letters, and offers nothing of the platform's own. */
class PaletteTest {

    private static final String SEARCH = "Find a command, a page, a file or an instrument";
    private static final String RESULTS = "What was found; the up and down arrows choose, Enter goes there";

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void aFewLettersLeadToAPage() throws Exception {
        window.open(Partnerships.sample(folder));
        open();
        window.screenshot("palette");
        window.type("find");
        assertEquals("Findings", offered().getFirst());
        window.key(SWT.CR);
        window.waitUntil("the findings are shown", () -> window.get(() -> ((FormEditor) window.page().getActiveEditor())
                .getActivePageInstance().getId()).endsWith("findings"));
    }

    @Test
    void arrowsChooseWhileTheWordIsTyped() throws Exception {
        window.open(Partnerships.sample(folder));
        open();
        window.key(SWT.ARROW_DOWN);
        assertEquals("People", chosen());
        window.key(SWT.ARROW_UP);
        window.key(SWT.ARROW_UP);
        assertEquals("Overview", chosen());
    }

    @Test
    void thePlatformsOwnCommandsViewsAndPreferencesAreNotOffered() throws Exception {
        window.open(Partnerships.sample(folder));
        open();
        for (String word : List.of("perspective", "show view", "search", "java", "editor area", "toolbar", "key")) {
            window.enter(window.find(Text.class, SEARCH), word);
            assertEquals(List.of(), offered().stream().filter(text -> !text.equals("Five-minute tutorial")).toList(),
                    word);
        }
    }

    @Test
    void whatTheMenusHoldIsOffered() throws Exception {
        window.openHome();
        open();
        assertTrue(offered().containsAll(List.of("New partnership...", "Choose an instrument...",
                "Five-minute tutorial",
                "Partnership Assessment Tool", "Preferences...", "Exit")), () -> offered().toString());
        window.enter(window.find(Text.class, SEARCH), "zzz");
        window.waitForText("Nothing is called that");
    }

    private void open() {
        window.command(PaletteHandler.COMMAND);
        window.dialog("Find anything");
        window.focus(window.find(Text.class, SEARCH));
    }

    private List<String> offered() {
        Table table = window.find(Table.class, RESULTS);
        return window.get(() -> Arrays.stream(table.getItems()).map(TableItem::getText).toList());
    }

    private String chosen() {
        Table table = window.find(Table.class, RESULTS);
        return window.get(() -> table.getSelection()[0].getText());
    }
}
