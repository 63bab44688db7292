// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.author.ui.editor.AuthorSession;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.ui.workbench.ParapetUi;

/** What is removed takes along what was for it alone, in one step to undo. */
class RemovedPartsTest {

    @TempDir
    private Path folder;

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
}
