// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.registry;

import java.io.InputStream;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.LoadResult;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;

/** Reads instruments and crosswalks; the machinery for that is made when the first one is read. */
final class InstrumentFileLoaders {

    private static final class Files {
        private static final InstrumentFiles SHARED = new InstrumentFiles();
    }

    LoadResult<Instrument> instrument(InputStream content, String name) {
        return Files.SHARED.readInstrument(content, name);
    }

    LoadResult<Crosswalk> crosswalk(InputStream content, String name) {
        return Files.SHARED.readCrosswalk(content, name);
    }
}
