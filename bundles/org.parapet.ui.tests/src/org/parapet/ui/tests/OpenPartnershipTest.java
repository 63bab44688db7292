// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A partnership opens on every page, and the window remembers nothing that was not saved. */
class OpenPartnershipTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void homeOffersToOpenAPartnership() {
        window.openHome();
        window.screenshot("home");
        assertFalse(window.findAll(org.eclipse.swt.widgets.Control.class, control -> true).isEmpty());
    }

    @Test
    void everyPageOfTheSampleShowsSomething() throws Exception {
        window.open(Partnerships.sample(folder));
        for (String page : window.pages()) {
            window.showPage(page);
            window.screenshot("sample-" + page);
            assertTrue(window.texts().size() > 1, "The page " + page + " is empty: " + window.texts());
        }
    }

    @Test
    void everyPageOfAnEmptyPartnershipSaysWhatToDo() throws Exception {
        window.open(Partnerships.empty(folder));
        for (String page : window.pages()) {
            window.showPage(page);
            window.screenshot("empty-" + page);
            assertTrue(window.texts().size() > 1, "The page " + page + " is empty: " + window.texts());
        }
    }

    @Test
    void lookingAtAPartnershipDoesNotChangeIt() throws Exception {
        Path file = Partnerships.sample(folder);
        byte[] before = Files.readAllBytes(file);
        var editor = window.open(file);
        window.pages().forEach(window::showPage);
        assertFalse(window.get(editor::isDirty));
        window.closeAll();
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(file)));
    }
}
