// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What a reader must know of the instrument behind a report.
 *
 * @param title the instrument's title
 * @param edition the published wording used
 * @param fidelity how close the wording is to its source, as a word: verbatim, adapted, reconstructed
 * @param fidelityNote what a reader must be told about that; always present for a reconstructed instrument
 * @param source citation of the source
 * @param rights the rights statement
 */
public record InstrumentNote(String title, String edition, String fidelity, Optional<String> fidelityNote,
        String source, String rights) {

    /** Refuses missing values. */
    public InstrumentNote {
        Objects.requireNonNull(title);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(fidelity);
        Objects.requireNonNull(fidelityNote);
        Objects.requireNonNull(source);
        Objects.requireNonNull(rights);
    }
}
