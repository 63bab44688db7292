// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/** Draws answers again, with replacement, as many as there are. */
interface Resampler {

    /**
     * Draws once.
     *
     * @param random where chance comes from
     * @return for each question how many chose each option; used again for the next draw
     */
    List<int[]> draw(UniformRandomProvider random);
}
