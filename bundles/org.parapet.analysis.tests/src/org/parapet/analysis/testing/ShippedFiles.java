// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;

/** The instruments that Parapet ships, read from the source tree. */
public final class ShippedFiles {

    private ShippedFiles() {
    }

    /**
     * Reads an instrument.
     *
     * @param name the last part of its bundle's name, such as {@code pat}
     * @return the instrument
     */
    public static Instrument instrument(String name) {
        try {
            return new InstrumentFiles().readInstrument(file("org.parapet.instruments." + name, name + ".instrument"))
                    .orElseThrow();
        } catch (ModelFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the crosswalk} */
    public static Crosswalk crosswalk() {
        try {
            return new InstrumentFiles().readCrosswalk(file("org.parapet.crosswalk", "parapet.crosswalk"))
                    .orElseThrow();
        } catch (ModelFileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file(String bundle, String name) {
        Path relative = Path.of("bundles", bundle, name);
        return Stream.iterate(Path.of("").toAbsolutePath(), directory -> directory != null, Path::getParent)
                .map(directory -> directory.resolve(relative)).filter(Files::isRegularFile).findFirst()
                .orElseThrow(() -> new IllegalStateException(relative + " is in no parent directory"));
    }
}
