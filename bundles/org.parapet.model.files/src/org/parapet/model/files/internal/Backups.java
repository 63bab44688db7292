// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Keeps the last good copies of a file in a hidden folder beside it. The file itself is never moved or touched. */
public final class Backups {

    /** Name of the folder. */
    public static final String FOLDER = ".parapet-backups";

    private static final int KEPT = 3;

    private final Disk disk;

    /**
     * Keeps copies through a disk.
     *
     * @param disk the real one, or one that fails
     */
    public Backups(Disk disk) {
        this.disk = disk;
    }

    /**
     * Makes the file as it is now the newest copy, unless it is that already. Each step leaves all copies whole.
     *
     * @param target a resolved file that exists
     * @throws IOException when the copy could not be made
     */
    public void keep(Path target) throws IOException {
        Path folder = target.resolveSibling(FOLDER);
        Files.createDirectories(folder);
        AtomicWrite.removeLeftovers(folder);
        Path newest = copy(folder, target, 1);
        if (Files.exists(newest)) {
            if (Files.isSameFile(newest, target) || Files.mismatch(newest, target) < 0) {
                return;
            }
            for (int i = KEPT - 1; i >= 1; i--) {
                if (Files.exists(copy(folder, target, i))) {
                    disk.move(copy(folder, target, i), copy(folder, target, i + 1));
                }
            }
        }
        try {
            disk.link(newest, target);
        } catch (IOException | UnsupportedOperationException e) {
            duplicate(target, newest);
        }
        disk.flushFolder(folder);
    }

    /**
     * Makes an independent copy of a file, whole or not at all.
     *
     * @param from a file
     * @param to where; replaced when it exists
     * @throws IOException when it could not be made
     */
    public void duplicate(Path from, Path to) throws IOException {
        Path temporary = to.resolveSibling(AtomicWrite.temporaryName());
        try {
            Files.copy(from, temporary, StandardCopyOption.COPY_ATTRIBUTES);
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                disk.flush(channel);
            }
            disk.move(temporary, to);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Path copy(Path folder, Path target, int number) {
        return folder.resolve(target.getFileName() + "." + number);
    }
}
