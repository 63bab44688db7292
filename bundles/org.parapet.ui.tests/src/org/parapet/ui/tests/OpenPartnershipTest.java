// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.widgets.Door;

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
        for (String door : List.of("Assess a partnership", "Compare results", "Author an instrument")) {
            window.waitUntil(door + " is offered", () -> window.findAll(Door.class, each -> AccessibleNames.of(each)
                    .filter(name -> name.startsWith(door)).isPresent()).size() == 1);
        }
    }

    @Test
    void everyPageOfTheSampleShowsWhatItIsFor() throws Exception {
        window.open(Partnerships.sample(folder));
        assertEveryPageShows("sample", Map.of("overview", "6 of 10 people have not answered", "people", "10 people.",
                "answers", "64 of 64 answered", "findings", "TOTAL SCORE: mean 35.5 on 16 to 48",
                "plan", "Parapet can now draft the plan", "followup", "repeats an earlier wave",
                "reports", "Choose what to report, look at it below, then save or print it."));
    }

    @Test
    void everyPageOfAnEmptyPartnershipSaysWhatToDo() throws Exception {
        window.open(Partnerships.empty(folder));
        assertEveryPageShows("empty", Map.of("overview", "No assessment yet. Choose an instrument to begin.",
                "people", "Begin here: add the organisations that work together.",
                "answers", "Nobody has been added yet. Add the people who answer first.",
                "findings", "There is no assessment yet. Choose an instrument and start one on the Overview page.",
                "plan", "There is no assessment yet, so there is nothing to plan.",
                "followup", "There is no assessment yet, so there is nothing to follow up.",
                "reports", "There is nothing to report yet. Choose an instrument"));
    }

    private void assertEveryPageShows(String what, Map<String, String> words) {
        assertEquals(words.keySet(), Set.copyOf(window.pages()));
        for (String page : window.pages()) {
            window.showPage(page);
            window.screenshot(what + "-" + page);
            window.waitForText(words.get(page));
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
