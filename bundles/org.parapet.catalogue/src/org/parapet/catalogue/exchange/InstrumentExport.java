// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/** Writes an instrument in another format. Has a public constructor without parameters. */
public interface InstrumentExport {

    /**
     * Writes an instrument.
     *
     * @param instrument valid, not to be changed
     * @param out written to, not closed
     * @return what the format cannot hold and was left out or changed
     * @throws IOException when it cannot be written
     */
    List<Problem> write(Instrument instrument, OutputStream out) throws IOException;
}
