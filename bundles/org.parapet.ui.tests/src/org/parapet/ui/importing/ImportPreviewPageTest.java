// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.tests.BritishEnglish;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.WorkbenchDriver;

/** The preview lists every problem, shows its cell, and is emptied and filled again when one goes back. */
@ExtendWith(BritishEnglish.class)
class ImportPreviewPageTest {

    private static final String HEAD = "participant,organisation,role,A1,A2\n";
    private static final String TRUST = "Elmbrook Hospitals NHS Trust";

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    private Shell dialog;

    @BeforeEach
    void openTheWizard() throws Exception {
        window.open(Partnerships.sample(folder));
        window.showPage("answers");
        window.press("Import responses...");
        dialog = window.dialog("Import responses");
    }

    private void preview(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        window.enter(window.find(Text.class, "File with the responses"), file.toString());
        Button replace = window.find(Button.class, "Replace the responses that this wave has");
        if (!window.get(replace::getSelection)) {
            window.press(replace);
        }
        window.press("Next");
    }

    private List<Table> tables() {
        return window.findAll(Table.class, table -> table.getShell() == dialog);
    }

    @Test
    void everyProblemIsListedAndTheFileCannotBeImported() throws Exception {
        preview("wrong.csv", HEAD + "E01," + TRUST + ",other,perhaps,NO\nE02,Nowhere at all,other,,\n");
        window.waitForText("2 problems have to be corrected in the file.");
        assertEquals(2, window.get(() -> tables().getFirst().getItemCount()));
        assertEquals(3, window.get(() -> tables().get(1).getItemCount()));
        assertFalse(window.get(() -> window.look(Button.class, "Finish").orElseThrow().isEnabled()));
    }

    @Test
    void aFileWithoutRowsEmptiesTheTablesOfTheOneBefore() throws Exception {
        preview("wrong.csv", HEAD + "E01," + TRUST + ",other,perhaps,NO\n");
        window.waitForText("One problem has to be corrected in the file.");
        window.press("Back");
        preview("empty.csv", "");
        window.waitUntil("the cells are gone", () -> tables().stream().filter(table -> table.getHeaderVisible())
                .allMatch(table -> table.getItemCount() == 0));
        window.press("Back");
        preview("right.csv", HEAD + "E01," + TRUST + ",senior-stakeholder,,\n");
        window.waitUntil("it can be imported",
                () -> window.look(Button.class, "Finish").filter(Button::isEnabled).isPresent());
        assertTrue(window.get(() -> tables().stream().anyMatch(table -> table.getItemCount() == 2)));
    }
}
