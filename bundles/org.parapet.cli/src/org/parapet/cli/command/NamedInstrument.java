// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.parapet.catalogue.Catalogue;
import org.parapet.cli.CommandFailure;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.model.instrument.file.InstrumentFormats;

/** Loads an instrument that is named by its file or as {@code ID[@EDITION]}. */
final class NamedInstrument {

    /** How the names of instrument files end. */
    static final String EXTENSION = InstrumentFormats.INSTRUMENT.ending();

    private final Supplier<Catalogue> catalogue;

    NamedInstrument(Supplier<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    Instrument load(String name) throws CommandFailure, ModelFileException {
        return isFile(name) ? new InstrumentFiles().readInstrument(Path.of(name)).orElseThrow()
                : new KnownInstruments(catalogue.get()).entry(name).load().orElseThrow();
    }

    /** {@return whether a name means a file: it ends like one, or there is one} */
    static boolean isFile(String name) {
        try {
            return name.endsWith(EXTENSION) || Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
