// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.util.Optional;
import org.parapet.analysis.figure.ReliabilityCounter.Reliability;
import org.parapet.analysis.tally.Tally;

/**
 * What was counted of a file of responses.
 *
 * @param tally the answers
 * @param reliability what coefficients of internal consistency need; empty when nobody asked for them
 */
record CountedResponses(Tally tally, Optional<Reliability> reliability) {

    CountedResponses plus(CountedResponses other) {
        return new CountedResponses(tally.plus(other.tally),
                reliability.map(counted -> counted.plus(other.reliability.orElseThrow())));
    }
}
