// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.parapet.cli.Messages;
import org.parapet.cli.selftest.PublishedValue.Basis;

/** Gathers the values of one method. Texts are messages under {@code selftest.METHOD}. */
final class Checks {

    private static final double EXACT = 1e-9;
    private static final double CONVERGED = 1e-7;

    private final String method;
    private final List<PublishedValue> values = new ArrayList<>();

    Checks(String method) {
        this.method = method;
    }

    /** A value that somebody published, to so many decimals. */
    Checks published(String input, String source, double expected, int decimals, OptionalDouble computed) {
        return add(input, source, expected, 0.5 * Math.pow(10, -decimals), computed,
                Basis.PUBLISHED);
    }

    /** A value that follows from the method's definition. */
    Checks defined(String input, String source, double expected, OptionalDouble computed) {
        return add(input, source, expected, EXACT, computed, Basis.DEFINITION);
    }

    /** A value that follows from the method's definition, and that the method comes near to step by step. */
    Checks approached(String input, String source, double expected, OptionalDouble computed) {
        return add(input, source, expected, CONVERGED, computed, Basis.DEFINITION);
    }

    private Checks add(String input, String source, double expected, double tolerance, OptionalDouble computed,
            Basis basis) {
        values.add(new PublishedValue(Messages.get("selftest." + method), input, expected, computed, tolerance, basis,
                Messages.get("selftest." + method + '.' + source)));
        return this;
    }

    List<PublishedValue> values() {
        return values;
    }
}
