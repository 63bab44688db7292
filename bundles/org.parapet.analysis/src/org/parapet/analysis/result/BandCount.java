// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.result;

import java.util.Objects;
import org.parapet.analysis.tally.BandDefinition;

/**
 * How many participants have a score in a band.
 *
 * @param band the band
 * @param count how many
 */
public record BandCount(BandDefinition band, int count) {

    /** Refuses missing values. */
    public BandCount {
        Objects.requireNonNull(band);
    }
}
