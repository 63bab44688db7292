// SPDX-License-Identifier: EPL-2.0
package org.parapet.start;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where a user's settings go; where that cannot be written, a folder that ends with the process.
 *
 * @param path exists and can be written
 * @param passing whether it ends with the process
 */
record UserFolder(Path path, boolean passing) implements AutoCloseable {

    /** {@return {@code PARAPET_HOME}, or {@code .parapet} in the home directory} Only this user may look into it. */
    static UserFolder ofEnvironment() throws IOException {
        String stated = System.getenv("PARAPET_HOME");
        try {
            return of(stated == null || stated.isBlank() ? Path.of(System.getProperty("user.home"), ".parapet")
                    : Path.of(stated));
        } catch (InvalidPathException e) {
            return temporary();
        }
    }

    static UserFolder of(Path wanted) throws IOException {
        Path folder = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder, privately());
        } catch (IOException e) {
            return temporary();
        }
        return Files.isWritable(folder) ? new UserFolder(folder, false) : temporary();
    }

    static FileAttribute<?>[] privately() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rwx------")) }
                : new FileAttribute<?>[0];
    }

    private static UserFolder temporary() throws IOException {
        Path folder = Files.createTempDirectory("parapet-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Trees.delete(folder)));
        return new UserFolder(folder, true);
    }

    @Override
    public void close() {
        if (passing) {
            Trees.delete(path);
        }
    }
}
