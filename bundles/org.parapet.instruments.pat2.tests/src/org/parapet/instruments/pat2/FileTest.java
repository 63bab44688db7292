// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.pat2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelWriter;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.model.instrument.file.InstrumentFormats;

/** The file is one that Parapet itself could have written. */
class FileTest {

    private static final String FILE = "pat2.instrument";

    @Test
    void loadsWithoutErrorOrWarning() throws Exception {
        LoadResult<Instrument> read = new InstrumentFiles().readInstrument(new ByteArrayInputStream(content()), FILE);

        assertEquals(List.of(), read.problems().stream().map(Problem::describe).toList());
    }

    @Test
    void isWrittenBackByteForByte() throws Exception {
        byte[] content = content();
        Instrument instrument = new InstrumentFiles().readInstrument(new ByteArrayInputStream(content), FILE)
                .orElseThrow();

        assertArrayEquals(content, new ModelWriter().serialise(InstrumentFormats.INSTRUMENT, instrument, FILE));
    }

    private static byte[] content() throws IOException {
        try (InputStream content = FileTest.class.getResourceAsStream('/' + FILE)) {
            return content.readAllBytes();
        }
    }
}
