// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.editor.AuthorSession;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.ui.tests.WorkbenchDriver;
import org.parapet.ui.workbench.ParapetUi;

/** What is removed takes along what was for it alone, in one step to undo. */
class RemovedPartsTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void aFindingIsRemovedWithItsSentencesAndComesBackWithThem() throws Exception {
        try (AuthorSession session = AuthorSession.open(Authors.pat(folder), ParapetUi.catalogue())) {
            Instrument pat = session.instrument();
            FindingKind strength = pat.getFindingKinds().getFirst();
            List<FindingRule> before = List.copyOf(pat.getFindingRules());
            assertTrue(before.stream().anyMatch(rule -> rule.getKind() == strength));
            session.removeParts(List.of(strength));
            assertFalse(pat.getFindingKinds().contains(strength));
            assertEquals(before.stream().filter(rule -> rule.getKind() != null).toList(),
                    List.copyOf(pat.getFindingRules()), "a sentence without its finding is left");
            assertEquals(2, pat.getFindingRules().size());
            assertEquals(36, pat.getActions().size());
            session.commands().undo();
            assertEquals(before, List.copyOf(pat.getFindingRules()));
            assertEquals(strength, pat.getFindingRules().getFirst().getKind());
        }
    }

    @Test
    void whatIsForAFindingAloneGoesWithItWhenThatIsAnswered() throws Exception {
        Instrument pat = open();
        FindingKind strength = pat.getFindingKinds().getFirst();
        Action alone = pat.getActions().getFirst();
        Action both = pat.getActions().get(1);

        window.press("Remove");
        window.dialog("Remove \"" + strength.getLabel() + '"');
        window.waitForText("there is 1 action.");
        window.press("Cancel");
        assertTrue(pat.getFindingKinds().contains(strength));

        window.press("Remove");
        window.dialog("Remove");
        window.screenshot("author-remove-finding");
        window.press("Remove these as well");
        assertFalse(pat.getFindingKinds().contains(strength));
        assertFalse(pat.getActions().contains(alone));
        assertEquals(2, both.getFindingKinds().size());
        window.undo();
        assertEquals(List.of(strength), List.copyOf(alone.getFindingKinds()));
        assertEquals(strength, both.getFindingKinds().getFirst());
    }

    @Test
    void whatIsForAFindingAloneStaysWhenThatIsAnswered() throws Exception {
        Instrument pat = open();
        FindingKind strength = pat.getFindingKinds().getFirst();
        Action alone = pat.getActions().getFirst();

        window.press("Remove");
        window.dialog("Remove");
        window.press("Keep these");
        assertFalse(pat.getFindingKinds().contains(strength));
        assertEquals(alone, pat.getActions().getFirst());
        assertEquals(List.of(), List.copyOf(alone.getFindingKinds()));
    }

    /** The PAT with an action for its first finding alone and one for all of them, at the page of findings. */
    private Instrument open() throws Exception {
        AuthorEditor editor = Authors.open(window, Authors.pat(folder));
        Instrument pat = editor.session().instrument();
        window.run(() -> editor.session().change(() -> {
            pat.getActions().get(0).getFindingKinds().clear();
            pat.getActions().get(0).getFindingKinds().add(pat.getFindingKinds().getFirst());
            pat.getActions().get(1).getFindingKinds().clear();
            pat.getActions().get(1).getFindingKinds().addAll(pat.getFindingKinds());
        }));
        window.showPage("scoring");
        return pat;
    }
}
