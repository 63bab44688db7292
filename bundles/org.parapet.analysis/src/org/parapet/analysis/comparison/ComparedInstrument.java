// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.Objects;

/**
 * An edition of an instrument in a comparison.
 *
 * @param id the instrument's id
 * @param edition its edition
 * @param title its title
 * @param shortTitle its short title; its id where it has none
 * @param fidelity how true its wording is to the source, such as {@code verbatim} or {@code reconstructed}
 * @param conventionalScores whether its source gives the answers no scores, so that equal steps are assumed
 */
public record ComparedInstrument(String id, String edition, String title, String shortTitle, String fidelity,
        boolean conventionalScores) {

    /** Refuses missing values. */
    public ComparedInstrument {
        Objects.requireNonNull(id);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(title);
        Objects.requireNonNull(shortTitle);
        Objects.requireNonNull(fidelity);
    }

    /** {@return {@code id@edition}} */
    public String reference() {
        return id + '@' + edition;
    }
}
