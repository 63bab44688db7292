// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.parapet.model.files.Problem;

/**
 * A plug-in that was written.
 *
 * @param file where
 * @param identity its name and version
 * @param reference the instrument as {@code id@edition}
 * @param vendor who is said to have made it
 * @param size bytes
 * @param sha256 checksum in lower-case hexadecimal digits; the same for the same files
 * @param problems warnings about the files
 */
public record PackagedPlugin(Path file, PluginIdentity identity, String reference, String vendor, long size,
        String sha256, List<Problem> problems) {

    /** Copies the list and refuses missing values. */
    public PackagedPlugin {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(vendor, "vendor");
        Objects.requireNonNull(sha256, "sha256");
        problems = List.copyOf(problems);
    }
}
