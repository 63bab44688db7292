// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.accessibility.ACC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.SpokenChildren;
import org.parapet.ui.tests.WorkbenchDriver;

/** A screen reader can go to every mark of the grid and reads whose it is, on which statement, and what it says. */
class GridAccessibilityTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void everyMarkIsAChildWithANameOfItsOwn() throws Exception {
        window.open(Partnerships.sample(folder));
        window.showPage("answers");
        AnswerGrid grid = window.findAll(AnswerGrid.class, each -> true).getFirst();
        int cells = window.get(() -> grid.size().cells());
        assertTrue(cells > 100);
        Object[] children = window.get(() -> SpokenChildren.of(grid.getAccessible(), ACC.CHILDID_SELF));
        assertEquals(cells, children.length);
        for (int cell = 0; cell < cells; cell++) {
            assertEquals(cell, children[cell]);
        }
        assertTrue(window.get(() -> GridAccessibility.name(grid.sheet(), grid.size().at(1))).startsWith("E01, A2"));
    }
}
