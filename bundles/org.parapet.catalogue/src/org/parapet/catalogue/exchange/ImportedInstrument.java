// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/**
 * What came of importing an instrument.
 *
 * @param instrument the instrument; empty when the file is broken
 * @param report line by line what was taken (information), changed or left out (warnings) and is wrong (errors)
 */
public record ImportedInstrument(Optional<Instrument> instrument, List<Problem> report) {

    /**
     * Copies the report.
     *
     * @throws IllegalArgumentException when there is an instrument in spite of errors, or neither
     */
    public ImportedInstrument {
        Objects.requireNonNull(instrument, "instrument");
        report = List.copyOf(report);
        if (instrument.isPresent() == report.stream().anyMatch(Problem::isError)) {
            throw new IllegalArgumentException("either an instrument or errors");
        }
    }
}
