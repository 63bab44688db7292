// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Makes an instrument from a file in another format. Has a public constructor without parameters. */
public interface InstrumentImport {

    /**
     * Reads a file. A file that is broken gives no instrument and says every place that is wrong; whatever it holds,
     * reading ends in bounded time and memory.
     *
     * @param content read to its end, not closed
     * @param name what to call the file in messages
     * @return the instrument with the report of what was taken, changed and left out
     * @throws IOException when the content cannot be read
     */
    ImportedInstrument read(InputStream content, String name) throws IOException;

    /**
     * Looks whether a file is of this format, so that people need not say it. A format that cannot tell says so. As
     * with {@link #read}, looking ends in bounded time and memory whatever the file holds.
     *
     * @param content read as far as needed, not closed
     * @return what can be said without importing it
     * @throws IOException when the content cannot be read
     */
    default Recognition recognise(InputStream content) throws IOException {
        return Recognition.PERHAPS;
    }

    /**
     * Writes an empty file of the format for people to fill in.
     *
     * @param out written to, not closed
     * @return whether the format has one; when not, nothing was written
     * @throws IOException when it cannot be written
     */
    default boolean writeTemplate(OutputStream out) throws IOException {
        return false;
    }
}
