// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Response;
import org.parapet.model.instrument.Instrument;

/**
 * The responses of an assessment as a CSV file that {@link ResponseImporter} reads back as they were: one row for each
 * response in the order of the file, options as codes, comments in columns of their own where there are any.
 * Participants appear by their pseudonymous codes alone; their names and contacts are never written. What people wrote
 * in texts and comments is written as it is.
 *
 * @param assessment valid against the instrument
 * @param instrument the edition that was answered
 */
public record ResponseExport(Assessment assessment, Instrument instrument) {

    /** Checks the parts. */
    public ResponseExport {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(instrument, "instrument");
        if (!instrument.getId().equals(assessment.getInstrument())
                || !instrument.getEdition().equals(assessment.getEdition())) {
            throw new IllegalArgumentException("not the instrument of this assessment: " + instrument.getId());
        }
    }

    /**
     * Writes the file, UTF-8 without a byte order mark.
     *
     * @param out stays open
     * @throws IOException when it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        ExportColumns columns = new ExportColumns(instrument, assessment);
        CsvOutput csv = new CsvOutput(out, false);
        csv.row(columns.header());
        for (Response response : assessment.getResponses()) {
            csv.row(columns.row(response));
        }
        csv.flush();
    }
}
