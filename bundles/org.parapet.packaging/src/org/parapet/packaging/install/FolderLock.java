// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging.install;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Lets one process at a time change an instruments folder. The lock lies beside the folder and outlives nobody. */
final class FolderLock implements AutoCloseable {

    private static final long PATIENCE_MILLISECONDS = 10_000;
    private static final long PAUSE_MILLISECONDS = 50;

    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static FolderLock of(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        Files.createDirectories(absolute);
        FileChannel channel = FileChannel.open(absolute.resolveSibling(absolute.getFileName() + ".lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = Optional.empty();
        try {
            lock = await(channel);
        } finally {
            if (lock.isEmpty()) {
                channel.close();
            }
        }
        return new FolderLock(channel, lock.orElseThrow(() -> new IOException(Messages.get("folder.locked"))));
    }

    private static Optional<FileLock> await(FileChannel channel) throws IOException {
        for (long waited = 0; waited < PATIENCE_MILLISECONDS; waited += PAUSE_MILLISECONDS) {
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isPresent()) {
                return lock;
            }
            try {
                Thread.sleep(PAUSE_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@return the lock}; empty while another process, or another thread of this one, has it. */
    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
