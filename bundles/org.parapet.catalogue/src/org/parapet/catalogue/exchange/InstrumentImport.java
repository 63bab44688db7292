// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.exchange;

import java.io.IOException;
import java.io.InputStream;

/** Makes an instrument from a file in another format. Has a public constructor without parameters. */
public interface InstrumentImport {

    /**
     * Reads a file. A file that is broken gives no instrument and says every place that is wrong.
     *
     * @param content read to its end, not closed
     * @param name what to call the file in messages
     * @return the instrument with the report of what was taken, changed and left out
     * @throws IOException when the content cannot be read
     */
    ImportedInstrument read(InputStream content, String name) throws IOException;
}
