// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The few things the save path does to a disk, in one place so that tests can let each of them fail. */
public class Disk {

    /**
     * Writes all that the buffer holds.
     *
     * @param channel open for writing
     * @param bytes empty afterwards
     * @throws IOException when the disk is full or fails
     */
    public void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /**
     * Waits until content and size are on the disk itself.
     *
     * @param channel open for writing
     * @throws IOException when the disk fails
     */
    public void flush(FileChannel channel) throws IOException {
        channel.force(true);
    }

    /**
     * Puts a file in the place of another in one step.
     *
     * @param from a file in the same folder
     * @param to replaced when it exists
     * @throws IOException when it could not be done; then nothing changed
     */
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Gives a file a second name; fails where the disk knows no hard links.
     *
     * @param link the new name
     * @param existing the file
     * @throws IOException when it could not be done
     */
    public void link(Path link, Path existing) throws IOException {
        Files.createLink(link, existing);
    }

    /**
     * Waits until names in a folder are on the disk itself, where the platform can do that (Windows cannot, and orders
     * them by itself).
     *
     * @param folder a folder
     * @throws IOException when the disk fails
     */
    public void flushFolder(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (AccessDeniedException e) {
            return; // Windows, or a folder that may be written but not listed: the move itself has succeeded.
        }
        try (channel) {
            channel.force(true);
        }
    }
}
