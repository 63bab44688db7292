// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a comparison is asked for.
 *
 * @param seed the seed behind all intervals by resampling
 * @param ranked whether partnerships are ranked
 * @param constructs the codes of the constructs to be compared; empty for all
 */
public record ComparisonOptions(long seed, boolean ranked, Set<String> constructs) {

    /** The seed unless another one is asked for. */
    public static final long STANDARD_SEED = 20_060_401;

    /** Everything, with the standard seed and no ranks. */
    public static final ComparisonOptions STANDARD = new ComparisonOptions(STANDARD_SEED, false, Set.of());

    /** Copies the set. */
    public ComparisonOptions {
        constructs = Collections.unmodifiableSet(new TreeSet<>(constructs));
    }
}
