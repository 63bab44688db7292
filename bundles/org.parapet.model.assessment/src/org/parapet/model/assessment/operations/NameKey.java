// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.operations;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/**
 * What makes two names the same for people: case, surrounding and repeated white space (no-break spaces included) and
 * the Unicode composition of letters do not matter. Used wherever organisations, waves or participant codes are looked
 * up or must be unique.
 *
 * @param folded the name without those differences; "" when it has nothing but white space
 */
public record NameKey(String folded) {

    /** Checks the part. */
    public NameKey {
        Objects.requireNonNull(folded, "folded");
    }

    /**
     * {@return the key of a name}
     *
     * @param name as somebody wrote it
     */
    public static NameKey of(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return new NameKey(composed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }

    /** {@return whether the name has nothing to compare} */
    public boolean isBlank() {
        return folded.isEmpty();
    }
}
