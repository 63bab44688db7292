// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.exchange;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes an instrument in another format. Has a public constructor without parameters. Nothing written may be run by
 * the program that opens it: texts that look like formulas or markup stay texts.
 */
public interface InstrumentExport {

    /**
     * Writes an instrument.
     *
     * @param exported what to write, not to be changed
     * @param out written to, not closed
     * @return what was taken, and what the format cannot hold and was changed or left out
     * @throws IOException when it cannot be written
     */
    LossReport write(ExportedInstrument exported, OutputStream out) throws IOException;
}
