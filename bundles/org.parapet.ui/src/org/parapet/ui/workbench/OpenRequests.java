// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;

/**
 * Hands files from a second start over to the window that is running: each request is a small file in a folder of the
 * person's settings that the running window reads and deletes.
 */
final class OpenRequests implements AutoCloseable {

    private static final String SUFFIX = ".request";
    private static final Duration PERIOD = Duration.ofSeconds(2);
    private static final Duration LONGEST_START = Duration.ofMinutes(1);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final Path folder;
    private final Consumer<List<Path>> receiver;
    private final WatchService changes;

    private OpenRequests(Path folder, Consumer<List<Path>> receiver, WatchService changes) {
        this.folder = folder;
        this.receiver = receiver;
        this.changes = changes;
    }

    /**
     * Receives requests until closed.
     *
     * @param folder made when it is not there; requests in it that are older than a minute are dropped, younger ones
     *        were made while this window was starting
     * @param receiver called on a thread of its own with absolute paths; an empty list asks to show the window
     * @return what to close
     * @throws IOException when the folder cannot be made or watched
     */
    static OpenRequests receive(Path folder, Consumer<List<Path>> receiver) throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder)) {
            Instant limit = Instant.now().minus(LONGEST_START);
            for (Path request : old) {
                if (Files.getLastModifiedTime(request).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(request);
                }
            }
        }
        WatchService changes = folder.getFileSystem().newWatchService();
        folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE);
        OpenRequests requests = new OpenRequests(folder, receiver, changes);
        Thread.ofPlatform().daemon().name("Parapet open requests").start(requests::run);
        return requests;
    }

    /**
     * Asks the running window to open files.
     *
     * @param folder where it looks for requests
     * @param files to open; none to show the window
     * @param patience how long to wait for it to take the request
     * @return whether it took the request
     * @throws IOException when the request cannot be written
     */
    static boolean send(Path folder, List<Path> files, Duration patience) throws IOException {
        Files.createDirectories(folder);
        String name = UUID.randomUUID().toString();
        Path draft = folder.resolve(name + ".draft");
        Path request = folder.resolve(name + SUFFIX);
        Files.write(draft, files.stream().map(file -> file.toAbsolutePath().normalize().toString()).toList());
        Files.move(draft, request, StandardCopyOption.ATOMIC_MOVE);
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (Files.exists(request)) {
                if (System.nanoTime() > end) {
                    return !Files.deleteIfExists(request);
                }
                Thread.sleep(GLANCE);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void run() {
        try {
            while (true) {
                WatchKey key = changes.poll(PERIOD.toMillis(), TimeUnit.MILLISECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
                takeAll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ClosedWatchServiceException e) {
            // Closed: no more requests are wanted.
            return;
        }
    }

    private void takeAll() {
        try (DirectoryStream<Path> waiting = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path request : waiting) {
                take(request);
            }
        } catch (IOException e) {
            ILog.of(OpenRequests.class).warn("Files from a second start cannot be received", e);
        }
    }

    private void take(Path request) throws IOException {
        try {
            List<Path> files = Files.readAllLines(request).stream().filter(line -> !line.isBlank()).map(Path::of)
                    .toList();
            if (Files.deleteIfExists(request)) {
                receiver.accept(files);
            }
        } catch (InvalidPathException e) {
            Files.deleteIfExists(request);
            ILog.of(OpenRequests.class).warn("A second start asked for a file with a name that cannot be", e);
        }
    }

    @Override
    public void close() {
        try {
            changes.close();
        } catch (IOException e) {
            ILog.of(OpenRequests.class).warn("The folder of requests is still watched", e);
        }
    }
}
