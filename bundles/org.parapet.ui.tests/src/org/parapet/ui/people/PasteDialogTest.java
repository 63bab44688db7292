// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.tests.BritishEnglish;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.WorkbenchDriver;

/** People who are pasted are shown first, each mistake in full, and only then added. */
@ExtendWith(BritishEnglish.class)
class PasteDialogTest {

    private static final String TRUST = "Elmbrook Hospitals NHS Trust";
    private static final String MISTAKE =
            "\"chief wizard\" is no role: write senior stakeholder, boundary spanner or other";

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    private PartnershipEditor editor;
    private int before;

    @BeforeEach
    void copyThreeRows() throws Exception {
        editor = window.open(Partnerships.sample(folder));
        before = participants();
        window.showPage(PeoplePage.ID);
        window.copy("Name\tOrganisation\tRole\nAda\t" + TRUST + "\tother\nBen\t" + TRUST + "\tchief wizard\nCy\t"
                + TRUST + "\tboundary spanner\n");
    }

    private int participants() {
        return window.get(() -> editor.session().partnership().getParticipants().size());
    }

    private Shell open() {
        window.press("Paste from a spreadsheet...");
        Shell dialog = window.dialog("Paste people");
        window.waitForText("2 people will be added");
        return dialog;
    }

    @Test
    void theFirstMistakeIsSelectedAndExplainedInFull() {
        Shell dialog = open();
        Table rows = window.findAll(Table.class, table -> table.getShell() == dialog).getFirst();
        assertEquals(List.of("+ will be added", "! left out", "+ will be added"),
                window.get(() -> Arrays.stream(rows.getItems()).map(item -> item.getText(0)).toList()));
        assertEquals(1, window.get(rows::getSelectionIndex));
        window.waitUntil("the mistake stands below the table in full", () -> window.findAll(
                org.eclipse.swt.widgets.Label.class, label -> label.getText().equals(MISTAKE)).size() == 1);
        assertEquals(before, participants());
    }

    @Test
    void addAddsThoseWithoutAMistakeAndOneUndoTakesThemBack() {
        open();
        window.press("Add");
        window.waitUntil("two more are there",
                () -> editor.session().partnership().getParticipants().size() == before + 2);
        assertEquals(List.of("Ada", "Cy"), window.get(() -> editor.session().partnership().getParticipants()
                .subList(before, before + 2).stream().map(person -> person.getName()).toList()));
        window.undo();
        assertEquals(before, participants());
    }

    @Test
    void nothingOnTheClipboardIsSaidAndCannotBeAdded() {
        window.copy(" ");
        window.press("Paste from a spreadsheet...");
        window.dialog("Paste people");
        window.waitForText("There is nothing to paste.");
        assertTrue(window.get(() -> !window.look(Button.class, "Add").orElseThrow().isEnabled()));
    }
}
