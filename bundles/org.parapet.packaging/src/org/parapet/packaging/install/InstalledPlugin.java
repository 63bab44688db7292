// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging.install;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A plug-in jar in an instruments folder.
 *
 * @param file the jar
 * @param symbolicName name of the plug-in
 * @param references the instruments that its plugin.xml announces, as {@code id@edition}
 */
public record InstalledPlugin(Path file, String symbolicName, List<String> references) {

    /** Copies the list and refuses missing values. */
    public InstalledPlugin {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(symbolicName, "symbolicName");
        references = List.copyOf(references);
    }
}
