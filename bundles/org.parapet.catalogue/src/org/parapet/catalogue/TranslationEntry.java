// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.Objects;

/**
 * A translation that comes with an instrument, as its plug-in declares it.
 *
 * @param language the language as a BCP 47 tag
 * @param file the translation file, relative to the root of the plug-in
 */
public record TranslationEntry(String language, String file) {

    /** Refuses missing values. */
    public TranslationEntry {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(file, "file");
    }
}
