// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.util.Map;
import java.util.Objects;

/**
 * A file that a plugin.xml contributes.
 *
 * @param element the element that contributes it: {@code instrument}, {@code translation} or {@code crosswalk}
 * @param path where in the plug-in
 * @param attributes what the element says
 * @param instrumentPath the file of the instrument that a translation belongs to; "" for others
 */
public record ContributedFile(String element, String path, Map<String, String> attributes, String instrumentPath) {

    /** Copies the attributes and refuses missing values. */
    public ContributedFile {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(instrumentPath, "instrumentPath");
        attributes = Map.copyOf(attributes);
    }
}
