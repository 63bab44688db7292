// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentFolderWatchTest {

    private static final long PATIENCE_SECONDS = 20;
    private static final long SILENCE_MILLISECONDS = 600;
    private static final int PIECES = 10;

    @TempDir
    private Path home;

    private final Semaphore calls = new Semaphore(0);

    @Test
    void aJarThatComesOrGoesIsNoticed() throws Exception {
        Path folder = Files.createDirectory(home.resolve("instruments"));
        try (InstrumentFolderWatch watch = new InstrumentFolderWatch(List.of(folder), calls::release, this::rest)) {
            Path jar = jar(folder);
            assertNoticed();
            Files.delete(jar);
            assertNoticed();
        }
        assertEquals(0, calls.availablePermits());
    }

    @Test
    void aFolderThatIsMadeLaterIsWatched() throws Exception {
        Path folder = home.resolve("instruments");
        try (InstrumentFolderWatch watch = new InstrumentFolderWatch(List.of(folder), calls::release, this::rest)) {
            Files.createDirectory(folder);
            jar(folder);
            assertNoticed();
        }
    }

    @Test
    void aJarThatIsStillBeingCopiedIsLeftUntilItRests() throws Exception {
        Path folder = Files.createDirectory(home.resolve("instruments"));
        Path jar = folder.resolve("a.jar");
        AtomicInteger pieces = new AtomicInteger();
        AtomicLong sizeWhenNoticed = new AtomicLong();
        Runnable noticed = () -> {
            sizeWhenNoticed.set(size(jar));
            calls.release();
        };
        try (InstrumentFolderWatch watch = new InstrumentFolderWatch(List.of(folder), noticed, () -> {
            if (pieces.incrementAndGet() < PIECES) {
                grow(jar);
            }
        })) {
            jar(folder);
            assertNoticed();
        }
        assertEquals(PIECES, sizeWhenNoticed.get(), "bytes of the jar when it was noticed");
    }

    @Test
    void otherFilesAreNobodysBusiness() throws Exception {
        Path folder = Files.createDirectory(home.resolve("instruments"));
        try (InstrumentFolderWatch watch = new InstrumentFolderWatch(List.of(folder), calls::release, this::rest)) {
            Files.write(folder.resolve("notes.txt"), new byte[] {1});
            assertFalse(calls.tryAcquire(SILENCE_MILLISECONDS, TimeUnit.MILLISECONDS), "the notes were noticed");
        }
    }

    /** A jar of one byte that is there all at once. */
    private static Path jar(Path folder) throws IOException {
        return Files.move(Files.write(folder.resolve("a.part"), new byte[] {1}), folder.resolve("a.jar"));
    }

    private static void grow(Path jar) {
        try {
            Files.write(jar, new byte[] {1}, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rest() {
        // jars come all at once here
    }

    private void assertNoticed() throws InterruptedException {
        assertTrue(calls.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS), "nothing was noticed");
    }
}
