// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.util.List;
import java.util.Objects;
import org.parapet.model.files.Problem;

/**
 * What an instrument plug-in says of itself, and whether it may be installed.
 *
 * @param symbolicName the plug-in's name, empty when it has none
 * @param version its version, empty when it has none
 * @param name what people call it, empty when it does not say
 * @param vendor who says to have made it, empty when nobody does
 * @param sha256 checksum of the jar in hexadecimal digits, empty when it was too large to read
 * @param content the instruments and crosswalks it holds, as far as they could be read
 * @param problems reasons to refuse it (errors) and warnings
 */
public record InspectedJar(String symbolicName, String version, String name, String vendor, String sha256,
        InspectedContent content, List<Problem> problems) {

    /** Copies the list and refuses missing values. */
    public InspectedJar {
        Objects.requireNonNull(symbolicName, "symbolicName");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(vendor, "vendor");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(content, "content");
        problems = List.copyOf(problems);
    }

    /** {@return whether nothing speaks against installing it} */
    public boolean acceptable() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
