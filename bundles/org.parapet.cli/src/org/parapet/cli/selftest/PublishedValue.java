// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.selftest;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A value that a method must give, and what this product computes for it.
 *
 * @param method what is computed
 * @param input from what
 * @param expected the right value
 * @param computed what this product computes; empty when it gives none
 * @param tolerance half a unit of the last place known, above 0
 * @param basis how the right value is known
 * @param source where the value is published, or the definition it follows from
 */
public record PublishedValue(String method, String input, double expected, OptionalDouble computed, double tolerance,
        Basis basis, String source) {

    /** How the right value is known. */
    public enum Basis {
        /** Somebody else published it for this input. */
        PUBLISHED,
        /** It follows from the method's definition by arithmetic. */
        DEFINITION
    }

    /** Refuses missing values. */
    public PublishedValue {
        Objects.requireNonNull(method);
        Objects.requireNonNull(input);
        Objects.requireNonNull(computed);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(source);
    }

    /** {@return to how many decimals the right value is known} */
    public int decimals() {
        return (int) Math.max(0, Math.round(-Math.log10(2 * tolerance)));
    }

    /** {@return whether the two agree within the tolerance} */
    public boolean holds() {
        return computed.isPresent() && Math.abs(expected - computed.getAsDouble()) <= tolerance;
    }
}
