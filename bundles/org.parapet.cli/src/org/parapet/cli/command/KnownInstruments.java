// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.util.stream.Collectors;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.cli.CommandFailure;
import org.parapet.cli.Messages;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/** Finds instruments, and says what there is when one is not found. */
final class KnownInstruments {

    private final Catalogue catalogue;

    KnownInstruments(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Finds an entry by {@code ID} or {@code ID@EDITION}. */
    InstrumentEntry entry(String reference) throws CommandFailure {
        return catalogue.instrument(reference).orElseThrow(() -> CommandFailure.input(Problem.error(
                "instrument-unknown", Place.nowhere().withItem(reference),
                Messages.get("instrument.unknown"), Messages.get("instrument.unknown.cure", catalogue.instruments()
                        .stream().map(InstrumentEntry::reference).collect(Collectors.joining(", "))))));
    }

    /** Finds and loads an instrument that people can answer. */
    Instrument answerable(String reference) throws CommandFailure, ModelFileException {
        InstrumentEntry entry = entry(reference);
        if (!entry.usable()) {
            throw CommandFailure.input(Problem.error("instrument-without-wording",
                    Place.nowhere().withItem(entry.reference()), Messages.get("instrument.withoutWording"),
                    Messages.get("instrument.withoutWording.cure", entry.reference())));
        }
        return entry.load().orElseThrow();
    }
}
