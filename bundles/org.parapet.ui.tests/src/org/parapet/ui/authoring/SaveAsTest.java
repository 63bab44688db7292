// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.editor.AuthorSession;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.model.translation.Translation;
import org.parapet.model.translation.TranslationFactory;
import org.parapet.ui.tests.WorkbenchDriver;
import org.parapet.ui.workbench.ParapetUi;

/** Saving an instrument under a new name takes what lies beside it along. */
class SaveAsTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    private Path file;

    @BeforeEach
    void instrumentWithATranslation() throws IOException, ModelFileException {
        file = Authors.pat(folder);
        try (AuthorSession session = open(file)) {
            Translation welsh = TranslationFactory.eINSTANCE.createTranslation();
            welsh.setFormatVersion(1);
            welsh.setLanguage("cy");
            welsh.setRights("Trust");
            session.addTranslation(welsh);
            session.save();
        }
        assertTrue(Files.exists(folder.resolve("pat.cy.translation")));
    }

    private static AuthorSession open(Path path) throws ModelFileException {
        return AuthorSession.open(path, ParapetUi.catalogue());
    }

    @Test
    void translationsAreCopiedAlongAndEditedThereFromThenOn() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("pat.cy.translation"));
        List<Path> said = new ArrayList<>();
        try (AuthorSession session = open(file)) {
            session.onCopiedAlong(said::addAll);
            session.saveAs(folder.resolve("other.instrument"));
            Path copied = folder.resolve("other.cy.translation");
            assertEquals(List.of(copied), said);
            assertEquals(copied, session.translations().getFirst().path());
            session.change(() -> session.translations().getFirst().model().setRights("Another trust"));
            session.save();
            assertEquals("Another trust", new InstrumentFiles().readTranslation(copied).orElseThrow().getRights());
        }
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("pat.cy.translation")));
    }

    @Test
    void theNewFileIsAmongThoseOpenedLately() {
        AuthorEditor editor = Authors.open(window, file);
        Path other = folder.resolve("other.instrument");
        window.start(() -> editor.saveAs(other));
        window.dialog("Saved under a new name");
        window.press("OK");
        assertEquals(List.of(other, file), ParapetUi.recentFiles().files().subList(0, 2));
    }

    @Test
    void nothingIsMadeWhenOneOfTheFilesCannotBe() throws Exception {
        Files.writeString(folder.resolve("other.cy.translation"), "somebody else's");
        try (AuthorSession session = open(file)) {
            assertThrows(ModelFileException.class, () -> session.saveAs(folder.resolve("other.instrument")));
            assertFalse(Files.exists(folder.resolve("other.instrument")));
            assertEquals(file, session.path());
            assertEquals(folder.resolve("pat.cy.translation"), session.translations().getFirst().path());
            session.save();
        }
        assertEquals("somebody else's", Files.readString(folder.resolve("other.cy.translation")));
    }

    @Test
    void aCopyOfWhatIsOnlyLookedAtHasItsTranslations() throws Exception {
        try (AuthorSession session = AuthorSession.look(file, ParapetUi.catalogue())) {
            session.saveCopy(folder.resolve("copy.instrument"));
            assertEquals(file, session.path());
        }
        try (AuthorSession again = open(folder.resolve("copy.instrument"));
                Stream<Path> names = Files.list(folder)) {
            assertEquals(1, again.translations().size());
            assertEquals(1, names.filter(name -> name.endsWith("copy.cy.translation")).count());
        }
    }
}
