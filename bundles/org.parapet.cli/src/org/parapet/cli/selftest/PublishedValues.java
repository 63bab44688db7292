// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.selftest;

import java.util.Arrays;
import java.util.List;
import org.parapet.analysis.scale.Agreement;
import org.parapet.analysis.scale.PercentOfMaximum;

/** The statistics of the analysis with published values. */
public final class PublishedValues {

    private static final String AGREEMENT = "van der Eijk 2001; R package agrmt";
    private static final String POMP = "Cohen, Cohen, Aiken and West 1999: 100 (x - min) / (max - min)";
    private static final double EXACT = 1e-9;

    /** {@return every value, computed now} */
    public List<PublishedValue> values() {
        return List.of(
                agreement(0.6113333, 5e-8, 30, 40, 210, 130, 530, 50, 10),
                agreement(-1, EXACT, 2, 0, 0, 2),
                agreement(0, EXACT, 3, 3, 3, 3),
                agreement(1, EXACT, 0, 5, 0, 0),
                pomp(0, 1, 1, 4),
                pomp(100, 4, 1, 4),
                pomp(50, 2.5, 1, 4),
                pomp(50, 32, 16, 48));
    }

    private static PublishedValue agreement(double published, double tolerance, int... counts) {
        return new PublishedValue("A " + Arrays.toString(counts), published,
                Agreement.of(counts).orElse(Double.NaN), tolerance, AGREEMENT);
    }

    private static PublishedValue pomp(double published, double value, double minimum, double maximum) {
        return new PublishedValue("POMP " + value + " in " + minimum + " to " + maximum, published,
                PercentOfMaximum.of(value, minimum, maximum).orElse(Double.NaN), EXACT, POMP);
    }
}
