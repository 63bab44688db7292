// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of unsaved changes are found again, whole, and only where they say something that the file does not. */
class RecoveryStoreTest {

    private static final byte[] DRAFT = "draft\nwith lines\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;
    private Path file;
    private RecoveryStore store;

    @BeforeEach
    void createFile() throws IOException {
        file = Files.writeString(folder.resolve("some = odd\u00e4 name.partnership"), "saved");
        store = new RecoveryStore(folder.resolve("settings/recovery"));
    }

    private Path stored() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("settings/recovery"))) {
            return files.filter(copy -> copy.toString().endsWith(".recovery")).findFirst().orElseThrow();
        }
    }

    @Test
    void whatWasKeptIsFoundWhole() throws Exception {
        store.keep(file, DRAFT);
        assertArrayEquals(DRAFT, store.find(file).orElseThrow().content());
        assertEquals(file.toAbsolutePath(), store.find(file).orElseThrow().file());
    }

    @Test
    void theUsersFileAndItsFolderAreNotTouched() throws Exception {
        store.keep(file, DRAFT);
        assertEquals("saved", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("settings", file.getFileName().toString()),
                    files.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void theLatestDraftReplacesTheOneBefore() throws Exception {
        store.keep(file, "first".getBytes(StandardCharsets.UTF_8));
        store.keep(file, DRAFT);
        assertArrayEquals(DRAFT, store.find(file).orElseThrow().content());
        assertEquals(1, store.all().size());
    }

    @Test
    void whatIsForgottenIsNotFound() throws Exception {
        store.keep(file, DRAFT);
        store.forget(file);
        assertTrue(store.find(file).isEmpty());
        store.forget(file);
    }

    @Test
    void aDraftThatSaysWhatTheFileSaysIsNone() throws Exception {
        store.keep(file, "saved".getBytes(StandardCharsets.UTF_8));
        assertTrue(store.find(file).isEmpty());
        assertTrue(store.all().isEmpty());
    }

    @Test
    void aDraftOfAFileThatIsGoneIsFound() throws Exception {
        store.keep(file, DRAFT);
        Files.delete(file);
        assertTrue(store.find(file).isPresent());
    }

    @Test
    void aFileChangedAfterTheDraftIsNoticed() throws Exception {
        store.keep(file, DRAFT);
        assertTrue(store.isBaseUnchanged(store.find(file).orElseThrow()));
        Files.writeString(file, "someone else's");
        assertFalse(store.isBaseUnchanged(store.find(file).orElseThrow()));
    }

    @Test
    void aDamagedCopyCountsAsNone() throws Exception {
        store.keep(file, DRAFT);
        for (String damage : new String[] {"", "\n\n\n\n", "parapet-recovery 1\nfile=\0\nsaved=x\nbase=\n",
            "parapet-recovery 2\nfile=" + file + "\nsaved=2026-01-01T00:00:00Z\nbase=\ndraft", "parapet-recovery 1"}) {
            Files.writeString(stored(), damage);
            assertTrue(store.find(file).isEmpty(), damage);
            assertTrue(store.all().isEmpty(), damage);
        }
    }

    @Test
    void withoutAFolderThereIsNothing() {
        assertTrue(new RecoveryStore(folder.resolve("nowhere")).all().isEmpty());
        assertTrue(new RecoveryStore(folder.resolve("nowhere")).find(file).isEmpty());
    }
}
