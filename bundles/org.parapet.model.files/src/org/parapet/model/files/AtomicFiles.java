// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.parapet.model.files.internal.AtomicWrite;
import org.parapet.model.files.internal.Disk;
import org.parapet.model.files.internal.Failures;

/**
 * Writes any output file so that it is there whole or not at all: to a temporary file in the same folder, flushed to
 * disk, moved into place in one step. For reports and exports; model files have {@link OpenModelFile}.
 *
 * <p>Permissions of a file that is replaced stay; a symbolic link stays a link. A file without any write permission is
 * not replaced. Temporary files that killed processes left are removed. Thread-safe.
 */
public final class AtomicFiles {

    private final AtomicWrite atomicWrite;

    /** Writes to the disk. */
    public AtomicFiles() {
        this(new Disk());
    }

    AtomicFiles(Disk disk) {
        this.atomicWrite = new AtomicWrite(disk);
    }

    /** Something that writes content. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes everything.
         *
         * @param out buffered; flushed and closed by the caller
         * @throws IOException when it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes bytes to a file, new or not.
     *
     * @param file where; its folder must exist
     * @param content all of it
     * @throws ModelFileException of kind OUTPUT; the old file is intact
     */
    public void write(Path file, byte[] content) throws ModelFileException {
        write(file, out -> out.write(content));
    }

    /**
     * Writes a file, new or not, as it is produced.
     *
     * @param file where; its folder must exist
     * @param content an exception of its {@code writeTo} leaves the old file intact; an unchecked one is passed on
     * @throws ModelFileException of kind OUTPUT; the old file is intact
     */
    public void write(Path file, Content content) throws ModelFileException {
        try {
            atomicWrite.replace(AtomicWrite.resolve(file), content, () -> { });
        } catch (IOException e) {
            throw Failures.of(file, e);
        }
    }
}
