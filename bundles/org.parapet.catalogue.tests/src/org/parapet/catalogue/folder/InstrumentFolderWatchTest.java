// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentFolderWatchTest {

    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    private Path home;

    private final Semaphore calls = new Semaphore(0);

    @Test
    void aJarThatComesOrGoesIsNoticed() throws Exception {
        Path folder = Files.createDirectory(home.resolve("instruments"));
        try (InstrumentFolderWatch watch = new InstrumentFolderWatch(List.of(folder), calls::release)) {
            Path jar = Files.write(folder.resolve("a.jar"), new byte[] {1});
            assertNoticed();
            Files.delete(jar);
            assertNoticed();
        }
        assertEquals(0, calls.availablePermits());
    }

    @Test
    void aFolderThatIsMadeLaterIsWatched() throws Exception {
        Path folder = home.resolve("instruments");
        try (InstrumentFolderWatch watch = new InstrumentFolderWatch(List.of(folder), calls::release)) {
            Files.createDirectory(folder);
            Files.write(folder.resolve("a.jar"), new byte[] {1});
            assertNoticed();
        }
    }

    @Test
    void aJarThatIsStillBeingCopiedIsLeftUntilItRests() throws Exception {
        Path folder = Files.createDirectory(home.resolve("instruments"));
        try (InstrumentFolderWatch watch = new InstrumentFolderWatch(List.of(folder), calls::release)) {
            try (OutputStream out = Files.newOutputStream(folder.resolve("a.jar"))) {
                for (int i = 0; i < 10; i++) {
                    out.write(i);
                    out.flush();
                    Thread.sleep(60);
                }
                assertEquals(0, calls.availablePermits(), "not while it grows");
            }
            assertNoticed();
        }
    }

    @Test
    void otherFilesAreNobodysBusiness() throws Exception {
        Path folder = Files.createDirectory(home.resolve("instruments"));
        try (InstrumentFolderWatch watch = new InstrumentFolderWatch(List.of(folder), calls::release)) {
            Files.write(folder.resolve("notes.txt"), new byte[] {1});
            Thread.sleep(600);
            assertEquals(0, calls.availablePermits());
        }
    }

    private void assertNoticed() throws InterruptedException {
        assertTrue(calls.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS), "nothing was noticed");
    }
}
