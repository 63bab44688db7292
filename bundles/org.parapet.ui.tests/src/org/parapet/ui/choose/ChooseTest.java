// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.choose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.ui.tests.WorkbenchDriver;
import org.parapet.ui.workbench.ParapetUi;

/** From an empty window to an assessment that has begun. */
class ChooseTest {

    private static final String PAT = "Partnership Assessment Tool";

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void everyAnswerRanksTheInstrumentsAtOnce() {
        openChooser();
        answer("Where does the partnership stand?", "Forming: setting the partnership up");
        window.waitForText("Made for partnerships at this stage: forming");
        window.screenshot("choose");
        window.press("Leave everything open");
        window.waitUntil("no stage is spoken of", () -> window.findAll(Label.class,
                label -> label.getText().contains("at this stage")).isEmpty());
    }

    @Test
    void twoInstrumentsTickedAreShownSideBySide() {
        openChooser();
        window.press("Compare: " + PAT);
        window.press("Compare: " + PAT + " 2");
        window.waitForText("What it gives");
        window.screenshot("choose-side-by-side");
        window.press("< Back to the list");
        window.waitForText("Speaks for it");
    }

    @Test
    void useThisOneMakesAPartnershipAndBeginsItsAssessment() throws Exception {
        openChooser();
        window.press("Use this one...: " + PAT);
        window.dialog("Start an assessment");
        window.press("A new partnership");
        window.press("Next");
        Path file = folder.resolve("begun.partnership");
        window.enter(window.find(Text.class, "Name of the partnership"), "Begun");
        window.enter(window.find(Text.class, "Organisations, one a line"), "Trust\nLab");
        window.enter(window.find(Text.class, "Save it as"), file.toString());
        window.screenshot("new-partnership");
        window.press("Next");
        window.enter(window.find(Text.class, "Name of the wave"), "First");
        window.press("Finish");
        window.waitUntil("the file is written", () -> Files.exists(file));
        window.settle();
        window.screenshot("assessment-begun");
        Partnership begun = new PartnershipFiles().read(file).model().orElseThrow();
        assertEquals("Begun", begun.getName());
        assertEquals(2, begun.getOrganisations().size());
        assertEquals("pat", begun.getAssessments().getFirst().getInstrument());
        assertEquals("First", begun.getWaves().getFirst().getName());
        assertTrue(window.pages().contains("overview"));
    }

    @Test
    void onlyPartnershipsAreOfferedToBeAssessed() throws Exception {
        Path partnership = Files.createFile(folder.resolve("lately.partnership"));
        Path instrument = Files.createFile(folder.resolve("lately.instrument"));
        window.run(() -> ParapetUi.recentFiles().opened(partnership));
        window.run(() -> ParapetUi.recentFiles().opened(instrument));
        openChooser();
        window.press("Use this one...: " + PAT);
        window.dialog("Start an assessment");
        String offered = String.join("\n", window.texts());
        assertTrue(offered.contains("lately.partnership"), "the partnership is offered");
        assertFalse(offered.contains("lately.instrument"), "an instrument is no partnership");
    }

    @Test
    void whatIsFoundStaysInSightWhileSomeoneGoesOnTyping() {
        openChooser();
        Text search = window.find(Text.class, "Search titles and statements");
        for (String typed : List.of("Boundary Wal", "Boundary Wall", "Boundary Wall F")) {
            Button before = window.findAll(Button.class, button -> button.getText().startsWith("Use this one"))
                    .getFirst();
            window.enter(search, typed);
            window.waitUntil("the list follows", before::isDisposed);
            window.waitForText("One instrument. Tick two to compare them.");
            Button use = window.find(Button.class, "Use this one...: Boundary Wall Framework");
            assertTrue(window.get(() -> use.getSize().y > 0
                    && use.getParent().getParent().getSize().y > use.getSize().y), typed);
        }
    }

    @Test
    void everyInstrumentIsListedByAndByOneBelowTheOther() {
        openChooser();
        int instruments = ParapetUi.catalogue().instruments().size();
        window.waitUntil("every instrument has its card", () -> cards().size() == instruments);
        List<Rectangle> places = window.get(() -> cards().stream().map(Control::getBounds).toList());
        for (int i = 1; i < instruments; i++) {
            assertTrue(places.get(i).y >= places.get(i - 1).y + places.get(i - 1).height, "card " + i);
            assertTrue(places.get(i).height > 50, "card " + i + " is as high as its texts");
        }
    }

    private List<Composite> cards() {
        return window.findAll(Button.class, button -> button.getText().equals("Read it")).stream()
                .map(button -> button.getParent().getParent()).toList();
    }

    private void openChooser() {
        window.run(() -> ChooseEditor.open(window.page(), Optional.empty()));
        window.waitUntil("the instruments are listed", () -> !window.findAll(Button.class,
                button -> button.getText().startsWith("Use this one")).isEmpty());
        window.settle();
    }

    private void answer(String question, String choice) {
        Combo combo = window.find(Combo.class, question);
        window.run(() -> {
            combo.select(combo.indexOf(choice));
            Event event = new Event();
            event.widget = combo;
            combo.notifyListeners(SWT.Selection, event);
        });
        window.settle();
    }
}
