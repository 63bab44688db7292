// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Keeps a running product the same as its instruments folders: a jar that is dropped there appears, one that is deleted
 * goes, without a restart. Told by the file system where that can, and by looking every few seconds where it cannot
 * (network drives, a folder that is not there yet). A file that is still being copied is left until it rests.
 */
public final class InstrumentFolderWatch implements AutoCloseable {

    private static final long LOOK_MILLISECONDS = 3_000;
    private static final long REST_MILLISECONDS = 250;

    private final List<Path> folders;
    private final Runnable whenChanged;
    private final Rest rest;
    private final Thread thread;
    private volatile boolean closed;
    private Map<String, String> seen;

    /**
     * Starts to watch.
     *
     * @param folder synchronised whenever its jars change, on a thread of the watch
     */
    public InstrumentFolderWatch(InstrumentFolder folder) {
        this(folder.folders(), folder::synchronise, () -> Thread.sleep(REST_MILLISECONDS));
    }

    /**
     * Starts to watch.
     *
     * @param folders those that do not exist are empty
     * @param whenChanged called whenever the jars in them have changed and rest, on a thread of the watch
     * @param rest waits for as long as jars must stay the same to count as whole
     */
    InstrumentFolderWatch(List<Path> folders, Runnable whenChanged, Rest rest) {
        this.folders = List.copyOf(folders);
        this.whenChanged = whenChanged;
        this.rest = rest;
        this.seen = jars();
        thread = new Thread(this::watch, "Parapet instruments folder");
        thread.setDaemon(true);
        thread.start();
    }

    /** Stops to watch; returns when nothing more is called. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(LOOK_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try (WatchService service = service()) {
            while (!closed) {
                waitFor(service);
                Map<String, String> now = jars();
                if (!now.equals(seen)) {
                    seen = rested(now);
                    changed();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void changed() {
        try {
            whenChanged.run();
        } catch (IllegalStateException e) {
            closed = true; // the framework is being shut down
        }
    }

    private WatchService service() throws IOException {
        WatchService service = folders.getFirst().getFileSystem().newWatchService();
        register(service);
        return service;
    }

    private void register(WatchService service) {
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try {
                    folder.register(service, StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY);
                } catch (IOException e) {
                    continue; // looking at intervals is enough
                }
            }
        }
    }

    private void waitFor(WatchService service) throws InterruptedException {
        WatchKey key = service.poll(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
        if (key == null) {
            register(service);
        } else {
            key.pollEvents();
            key.reset();
        }
    }

    private Map<String, String> rested(Map<String, String> first) throws InterruptedException {
        Map<String, String> before = first;
        while (true) {
            rest.await();
            Map<String, String> now = jars();
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
    }

    /** Waits for a while. */
    @FunctionalInterface
    interface Rest {
        void await() throws InterruptedException;
    }

    private Map<String, String> jars() {
        Map<String, String> jars = new TreeMap<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (DirectoryStream<Path> content = Files.newDirectoryStream(folder, "*.[jJ][aA][rR]")) {
                for (Path jar : content) {
                    BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
                    jars.put(jar.toString(), attributes.size() + "-" + attributes.lastModifiedTime().toMillis());
                }
            } catch (IOException e) {
                jars.put(folder.toString(), "unreadable");
            }
        }
        return jars;
    }
}
