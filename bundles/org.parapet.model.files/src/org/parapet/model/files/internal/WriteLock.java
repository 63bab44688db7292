// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The right to write a model file, held by one opener on all machines that see the disk.
 *
 * <p>An operating system lock on {@code .NAME.lock} beside the file, so that it ends with its process. The file says
 * who holds it; it is removed when the lock is given back, and one who locked a removed file notices and tries again.
 */
public final class WriteLock implements AutoCloseable {

    /**
     * The lock files this process holds. It belongs to the process and so is static: POSIX gives back a process's locks
     * on a file when <em>any</em> of its channels to it closes, so a second opener must not even open the lock file.
     */
    private static final Map<Path, Optional<Holder>> HELD_HERE = new ConcurrentHashMap<>();

    /** Beyond all content, because Windows lets nobody read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final int ATTEMPTS = 20;
    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT);

    private final Path file;
    private final FileChannel channel;
    private boolean open = true;

    private record Holder(long pid, String host, Instant since) {

        static Holder me() {
            return new Holder(ProcessHandle.current().pid(), hostName(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
        }

        byte[] bytes() {
            return ("pid=" + pid + "\nhost=" + host + "\nsince=" + since + "\n").getBytes(StandardCharsets.UTF_8);
        }

        WriteRefusal refusal() {
            return WriteRefusal.output("file-locked", "write.locked", pid, host,
                    SINCE.format(since.atZone(ZoneId.systemDefault())));
        }

        private static String hostName() {
            return Stream.of("HOSTNAME", "COMPUTERNAME").map(System::getenv).filter(Objects::nonNull).findFirst()
                    .or(() -> firstLine(Path.of("/etc/hostname"))).orElse("?").replaceAll("[^A-Za-z0-9._-]", "");
        }

        private static Optional<String> firstLine(Path file) {
            try (Stream<String> lines = Files.lines(file)) {
                return lines.findFirst();
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    private WriteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * {@return the lock of a model file}
     *
     * @param target a resolved file, which need not exist
     * @throws IOException when somebody else holds it or the folder cannot be written
     */
    public static WriteLock acquire(Path target) throws IOException {
        Path file = target.resolveSibling("." + target.getFileName() + ".lock");
        Holder me = Holder.me();
        Optional<Holder> holder = HELD_HERE.putIfAbsent(file, Optional.of(me));
        if (holder != null) {
            throw holder.orElse(me).refusal();
        }
        boolean acquired = false;
        try {
            for (int i = 0; i < ATTEMPTS; i++) {
                Optional<WriteLock> lock = attempt(file, me);
                if (lock.isPresent()) {
                    acquired = true;
                    return lock.get();
                }
            }
            throw WriteRefusal.output("file-locked", "write.locked.unknown");
        } finally {
            if (!acquired) {
                HELD_HERE.remove(file);
            }
        }
    }

    private static Optional<WriteLock> attempt(Path file, Holder me) throws IOException {
        Optional<Object> before = key(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        boolean acquired = false;
        try {
            if (tryLock(channel).isEmpty()) {
                throw refusal(channel);
            }
            if (before.isEmpty() || !before.equals(key(file))) {
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(me.bytes()), 0);
            acquired = true;
            return Optional.of(new WriteLock(file, channel));
        } finally {
            if (!acquired) {
                channel.close();
            }
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw WriteRefusal.output("lock-impossible", "write.noLocks", e);
        }
    }

    /** Identity of the file behind the name; where the platform has none, a removed file cannot be opened again. */
    private static Optional<Object> key(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return Optional.of(key == null ? file : key);
    }

    private static WriteRefusal refusal(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1024);
        channel.read(bytes, 0);
        Properties holder = new Properties();
        try {
            holder.load(new StringReader(new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return WriteRefusal.output("file-locked", "write.locked.unknown");
        }
        if (!holder.stringPropertyNames().containsAll(List.of("pid", "host", "since"))) {
            return WriteRefusal.output("file-locked", "write.locked.unknown");
        }
        return WriteRefusal.output("file-locked", "write.locked", holder.getProperty("pid"),
                holder.getProperty("host"), holder.getProperty("since"));
    }

    /** Gives the lock back; twice does nothing. */
    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It stays, empty of meaning: the operating system's lock ends below.
        }
        try {
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
