// SPDX-License-Identifier: EPL-2.0
package org.parapet.start;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A folder in which Equinox remembers from start to start what is installed, for one process at a time. Two processes
 * that install plug-ins into the same one would give the same number to different plug-ins; so each application has its
 * own, and a further one for each process of it that runs at the same time.
 *
 * <p>An area is used again only when the process that had it before ended regularly, and with the same product;
 * otherwise it is emptied. Both are told from its lock file, which holds the state of the product when the area is in
 * order.
 */
final class ConfigurationArea implements AutoCloseable {

    /** More processes than that at the same time get areas that end with them. */
    private static final int MOST = 16;

    private final Path path;
    private final Optional<FileChannel> lock;
    private final String state;

    private ConfigurationArea(Path path, Optional<FileChannel> lock, String state) {
        this.path = path;
        this.lock = lock;
        this.state = state;
    }

    /**
     * Takes an area: with the product where that can be written, else with the user's settings.
     *
     * @param product the folder of the product
     * @param user the folder of the user's settings, which can be written
     * @param name of the application
     */
    static ConfigurationArea take(Path product, Path user, String name) throws IOException {
        Path own = product.resolve("configuration");
        Path base = Files.isWritable(own) ? own
                : user.resolve("configuration").resolve(checksum(product.toString()));
        String state = state(product);
        try {
            Files.createDirectories(base, UserFolder.privately());
            for (int number = 1; number <= MOST; number++) {
                Optional<ConfigurationArea> area = take(base, name + '-' + number, state);
                if (area.isPresent()) {
                    return area.get();
                }
            }
        } catch (IOException e) {
            return passing(state); // a file system that cannot lock, or is full
        }
        return passing(state);
    }

    private static ConfigurationArea passing(String state) throws IOException {
        return new ConfigurationArea(Files.createTempDirectory("parapet-configuration-"), Optional.empty(), state);
    }

    @SuppressWarnings("resource") // the area closes it
    private static Optional<ConfigurationArea> take(Path base, String name, String state) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(base.resolve(name + ".lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            return Optional.empty(); // another user's
        }
        try {
            Optional<FileLock> lock = lock(channel);
            if (lock.isEmpty()) {
                channel.close();
                return Optional.empty();
            }
            Path area = base.resolve(name);
            boolean inOrder = state.equals(content(channel));
            channel.truncate(0);
            if (!inOrder && Files.exists(area) && !Trees.delete(area)) {
                channel.close();
                return Optional.empty();
            }
            Files.createDirectories(area, UserFolder.privately());
            return Optional.of(new ConfigurationArea(area, Optional.of(channel), state));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static String content(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate((int) Math.min(channel.size(), 1_000));
        while (content.hasRemaining() && channel.read(content, content.position()) > 0) {
            continue;
        }
        return new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII);
    }

    /** What changes when plug-ins of the product are added, taken away or replaced, or it is another product's copy. */
    private static String state(Path product) throws IOException {
        return checksum(product.toString()) + ' ' + modified(product.resolve("plugins")) + ' '
                + modified(product.resolve("configuration").resolve("config.ini"));
    }

    private static long modified(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    private static String checksum(String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }

    /** {@return the folder, which exists} */
    Path path() {
        return path;
    }

    /** Says that the platform ended regularly: the next process may use what it remembers. */
    void keep() throws IOException {
        if (lock.isPresent()) {
            lock.get().write(ByteBuffer.wrap(state.getBytes(StandardCharsets.US_ASCII)), 0);
        }
    }

    /** Gives the area to others. */
    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        } else {
            Trees.delete(path);
        }
    }
}
