// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parapet.model.files.AtomicFiles.Content;

/**
 * Replaces a file in one step: temporary file beside it, flushed, moved over it, folder flushed. The temporary file
 * names its process and is locked while it is written, so that only what a dead process left is cleared away.
 */
public final class AtomicWrite {

    private static final Pattern TEMPORARY = Pattern.compile("\\.parapet-([0-9]{1,18})-[0-9a-f]+\\.tmp");
    private static final Duration LONGER_THAN_UNLOCKED = Duration.ofMinutes(1);
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Disk disk;

    /** Something that may still stop the write when the new content is safe on disk and the old is in place. */
    @FunctionalInterface
    public interface BeforeMove {
        /**
         * Checks or keeps the old file.
         *
         * @throws IOException to leave the old file as it is
         */
        void run() throws IOException;
    }

    /**
     * Writes through a disk.
     *
     * @param disk the real one, or one that fails
     */
    public AtomicWrite(Disk disk) {
        this.disk = disk;
    }

    /**
     * {@return the file that is really written: absolute, and where a symbolic link leads}
     *
     * @param file as the user gave it
     * @throws IOException when its folder is missing, it is no file, or the link leads nowhere
     */
    public static Path resolve(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        if (Files.isSymbolicLink(absolute) && !Files.exists(absolute)) {
            throw WriteRefusal.output("link-broken", "write.brokenLink");
        }
        if (Files.exists(absolute)) {
            if (!Files.isRegularFile(absolute)) {
                throw WriteRefusal.output("file-not-a-file", "write.notAFile");
            }
            return absolute.toRealPath();
        }
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw WriteRefusal.output("folder-missing", "write.noFolder", folder == null ? absolute : folder);
        }
        return folder.toRealPath().resolve(absolute.getFileName());
    }

    /**
     * Refuses a file that nobody may write, even for a user who may do everything.
     *
     * @param target a resolved file, which need not exist
     * @throws IOException when it is read-only
     */
    public static void refuseReadOnly(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        boolean nobodyWrites = view != null && view.readAttributes().permissions().stream()
                .noneMatch(permission -> permission.name().endsWith("_WRITE"));
        if (nobodyWrites || !Files.isWritable(target)) {
            throw WriteRefusal.output("file-read-only", "write.readOnly");
        }
    }

    /**
     * Replaces or makes a file.
     *
     * @param target a resolved file
     * @param content what to write
     * @param beforeMove last chance to stop
     * @throws IOException when anything fails before the move; the old file is intact and no temporary file stays
     */
    public void replace(Path target, Content content, BeforeMove beforeMove) throws IOException {
        refuseReadOnly(target);
        Path folder = target.getParent();
        removeLeftovers(folder);
        Path temporary = folder.resolve(temporaryName());
        boolean moved = false;
        try {
            try (FileChannel channel = create(temporary, target)) {
                lockUntilClosed(channel);
                OutputStream out = new BufferedOutputStream(new ChannelStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                copyPermissions(target, temporary);
                disk.flush(channel);
            }
            beforeMove.run();
            disk.move(temporary, target);
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(temporary);
            }
        }
        flush(folder);
    }

    private void flush(Path folder) {
        try {
            disk.flushFolder(folder);
        } catch (IOException e) {
            return; // The new file is in place; network disks that cannot flush a folder order names by themselves.
        }
    }

    /** {@return a name for a temporary file of this process, which a later write clears away when this one dies} */
    static String temporaryName() {
        return ".parapet-" + ProcessHandle.current().pid() + '-'
                + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp";
    }

    /** Removes temporary files of processes that are gone. */
    static void removeLeftovers(Path folder) throws IOException {
        try (DirectoryStream<Path> candidates = Files.newDirectoryStream(folder, ".parapet-*.tmp")) {
            for (Path candidate : candidates) {
                Matcher name = TEMPORARY.matcher(candidate.getFileName().toString());
                if (name.matches() && isLeft(candidate, Long.parseLong(name.group(1)))) {
                    removeIfUnlocked(candidate);
                }
            }
        }
    }

    /** A process that still has a number may be dead or another one by now; after a minute only its lock counts. */
    private static boolean isLeft(Path temporary, long pid) throws IOException {
        if (pid == ProcessHandle.current().pid()) {
            return false;
        }
        try {
            return ProcessHandle.of(pid).isEmpty() || Files.getLastModifiedTime(temporary).toInstant()
                    .isBefore(Instant.now().minus(LONGER_THAN_UNLOCKED));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static void removeIfUnlocked(Path temporary) {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException | OverlappingFileLockException e) {
            return; // Another machine is writing it, or somebody else's rubbish: neither hinders this write.
        }
    }

    private static FileChannel create(Path temporary, Path target) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        boolean posix = Files.getFileAttributeView(temporary.getParent(), PosixFileAttributeView.class) != null;
        return posix && Files.exists(target)
                ? FileChannel.open(temporary, options, PosixFilePermissions.asFileAttribute(OWNER_ONLY))
                : FileChannel.open(temporary, options);
    }

    private static void lockUntilClosed(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException e) {
            return; // A disk without locks: the process id alone protects the file.
        }
    }

    private static void copyPermissions(Path target, Path temporary) throws IOException {
        PosixFileAttributeView to = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (to == null || !Files.exists(target)) {
            return;
        }
        PosixFileAttributes from = Files.readAttributes(target, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        try {
            PosixFileAttributes own = to.readAttributes();
            if (!own.group().equals(from.group())) {
                to.setGroup(from.group());
            }
            if (!own.owner().equals(from.owner())) {
                to.setOwner(from.owner());
            }
        } catch (IOException e) {
            // Only an administrator may give files away; the permissions below are set all the same.
        }
        to.setPermissions(from.permissions());
    }

    private final class ChannelStream extends OutputStream {

        private final FileChannel channel;

        ChannelStream(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            disk.write(channel, ByteBuffer.wrap(bytes, offset, length));
        }
    }
}
