// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parapet.analysis.tally.BandDefinition;
import org.parapet.model.instrument.Aggregation;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.MissingPolicy;

/**
 * One of the instrument's own scores over the participants.
 *
 * @param code the score's code
 * @param label what it is called
 * @param aggregation how it is put together
 * @param missing what happens with blanks
 * @param basis whether the score is the source's
 * @param source where the source defines it; may be empty
 * @param n how many participants have the score
 * @param participants N
 * @param mean their mean; empty when n is 0
 * @param standardDeviation with n - 1; empty when n is below 2
 * @param lowest the least score anybody has; empty when n is 0
 * @param highest the greatest score anybody has; empty when n is 0
 * @param minimum the least possible score
 * @param maximum the greatest possible score
 * @param pomp the mean as percent of maximum possible, 0 to 100; empty when n is 0
 * @param band the band of the mean; empty when the score has no bands, or n is 0
 * @param bandCounts how many participants lie in each band, in order; empty when the score has no bands
 */
public record ScoreResult(String code, String label, Aggregation aggregation, MissingPolicy missing, Basis basis,
        String source, int n, int participants, OptionalDouble mean, OptionalDouble standardDeviation,
        OptionalDouble lowest, OptionalDouble highest, double minimum, double maximum, OptionalDouble pomp,
        Optional<BandDefinition> band, List<BandCount> bandCounts) {

    /** Copies the list and refuses missing values. */
    public ScoreResult {
        Objects.requireNonNull(code);
        Objects.requireNonNull(label);
        Objects.requireNonNull(aggregation);
        Objects.requireNonNull(missing);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(source);
        Objects.requireNonNull(mean);
        Objects.requireNonNull(standardDeviation);
        Objects.requireNonNull(lowest);
        Objects.requireNonNull(highest);
        Objects.requireNonNull(pomp);
        Objects.requireNonNull(band);
        bandCounts = List.copyOf(bandCounts);
    }
}
