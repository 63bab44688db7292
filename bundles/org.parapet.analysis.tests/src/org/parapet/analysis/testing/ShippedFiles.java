// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
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
     * @param id its id, such as {@code pat}
     * @return the instrument
     */
    public static Instrument instrument(String id) {
        try {
            return new InstrumentFiles().readInstrument(file("org.parapet.instruments.", id + ".instrument"))
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

    private static Path file(String bundlePrefix, String name) {
        Path bundles = Stream.iterate(Path.of("").toAbsolutePath(), directory -> directory != null, Path::getParent)
                .map(directory -> directory.resolve("bundles")).filter(Files::isDirectory).findFirst()
                .orElseThrow(() -> new IllegalStateException("bundles is in no parent directory"));
        try (Stream<Path> folders = Files.list(bundles)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(bundlePrefix))
                    .map(folder -> folder.resolve(name)).filter(Files::isRegularFile).findFirst()
                    .orElseThrow(() -> new IllegalStateException(name + " is in no bundle"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
