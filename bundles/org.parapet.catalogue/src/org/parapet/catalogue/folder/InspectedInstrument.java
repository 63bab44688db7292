// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.util.List;
import java.util.Objects;

/**
 * What somebody should know of an instrument before installing it, as its file says it.
 *
 * @param id id
 * @param edition edition
 * @param title title
 * @param fidelity how closely it follows its source: {@code verbatim}, {@code adapted}, {@code reconstructed} or
 *        {@code catalogued-only}
 * @param items number of items
 * @param language BCP 47 tag of its texts
 * @param authors names; may be empty
 * @param publisher name; "" when it does not say
 * @param citation its source
 * @param rights who may use it and how
 * @param translations BCP 47 tags of the translations that come with it
 */
public record InspectedInstrument(String id, String edition, String title, String fidelity, int items, String language,
        List<String> authors, String publisher, String citation, String rights, List<String> translations) {

    /** Copies the lists and refuses missing values. */
    public InspectedInstrument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(fidelity, "fidelity");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(rights, "rights");
        authors = List.copyOf(authors);
        translations = List.copyOf(translations);
    }

    /** {@return id and edition as {@code id@edition}} */
    public String reference() {
        return id + '@' + edition;
    }
}
