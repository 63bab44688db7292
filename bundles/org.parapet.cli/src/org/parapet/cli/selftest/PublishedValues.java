// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.selftest;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.parapet.analysis.scale.Agreement;
import org.parapet.analysis.scale.PercentOfMaximum;
import org.parapet.cli.Messages;
import org.parapet.cli.selftest.PublishedValue.Basis;

/** The values that the statistics of the analysis must give. */
public final class PublishedValues {

    private static final double EXACT = 1e-9;

    /** {@return every value, computed now} */
    public List<PublishedValue> values() {
        return List.of(
                agreement(0.6113333, 5e-8, Basis.PUBLISHED, "package", 30, 40, 210, 130, 530, 50, 10),
                agreement(1, EXACT, Basis.DEFINITION, "one", 0, 5, 0, 0),
                agreement(0, EXACT, Basis.DEFINITION, "even", 3, 3, 3, 3),
                agreement(-1, EXACT, Basis.DEFINITION, "ends", 2, 0, 0, 2),
                agreement(2.0 / 3, EXACT, Basis.DEFINITION, "layer", 0, 4, 4, 0),
                pomp(0, 36, 36, 144),
                pomp(50, 90, 36, 144),
                pomp(100, 144, 36, 144),
                pomp(50, 32, 16, 48),
                pompOfCounts(50, 0, 3, 3, 0));
    }

    private static PublishedValue agreement(double expected, double tolerance, Basis basis, String source,
            int... counts) {
        return new PublishedValue(Messages.get("selftest.agreement"), Arrays.toString(counts), expected,
                orNone(Agreement.of(counts)), tolerance, basis, Messages.get("selftest.agreement." + source));
    }

    private static PublishedValue pomp(double expected, int value, int minimum, int maximum) {
        return new PublishedValue(Messages.get("selftest.pomp"),
                Messages.get("selftest.pomp.input", value, minimum, maximum), expected,
                orNone(PercentOfMaximum.of(value, minimum, maximum)), EXACT, Basis.DEFINITION,
                Messages.get("selftest.pomp.source"));
    }

    private static PublishedValue pompOfCounts(double expected, int... counts) {
        return new PublishedValue(Messages.get("selftest.pomp"),
                Messages.get("selftest.pomp.counts", Arrays.toString(counts)), expected,
                orNone(PercentOfMaximum.ofCounts(counts, new double[] {1, 2, 3, 4})), EXACT, Basis.DEFINITION,
                Messages.get("selftest.pomp.source"));
    }

    private static double orNone(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }
}
