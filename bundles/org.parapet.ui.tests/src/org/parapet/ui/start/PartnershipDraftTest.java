// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;

/** A new partnership is what the person said, in a file that did not exist before. */
class PartnershipDraftTest {

    @TempDir
    private Path folder;

    @Test
    void theFileHoldsWhatThePersonSaid() throws ModelFileException {
        Path file = folder.resolve("new.partnership");
        new PartnershipDraft(" Pathway ", List.of("Trust", "", " Lab "), Optional.of(Stage.FORMING),
                List.of(PartneringKind.VOLUNTARY)).create(file);
        Partnership read = new PartnershipFiles().read(file).model().orElseThrow();
        assertEquals("Pathway", read.getName());
        assertEquals(List.of("Trust", "Lab"), read.getOrganisations().stream().map(Organisation::getName).toList());
        assertEquals(Stage.FORMING, read.getStage());
        assertEquals(List.of(PartneringKind.VOLUNTARY), read.getKinds());
    }

    @Test
    void aStageThatIsNotKnownIsNotMadeUp() {
        assertFalse(new PartnershipDraft("P", List.of("A"), Optional.empty(), List.of()).partnership().isSetStage());
    }

    @Test
    void anOrganisationGivenTwiceIsAddedOnce() {
        assertEquals(List.of("Trust"),
                new PartnershipDraft("P", List.of("Trust", "trust "), Optional.empty(), List.of()).organisations());
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws Exception {
        Path file = Files.writeString(folder.resolve("there.partnership"), "precious");
        PartnershipDraft draft = new PartnershipDraft("P", List.of("A"), Optional.empty(), List.of());
        ModelFileException refused = assertThrows(ModelFileException.class, () -> draft.create(file));
        assertTrue(Problems.describe(refused).contains("there.partnership"));
        assertEquals("precious", Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource({"Pathway 2026,Pathway 2026", "'A/B: C?',A B C", "'dots...',dots", "'..',''"})
    void theFileNameIsOneThatEverySystemTakes(String name, String expected) {
        assertEquals(expected, new PartnershipDraft(name, List.of(), Optional.empty(), List.of()).fileName());
    }
}
