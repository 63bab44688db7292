// SPDX-License-Identifier: EPL-2.0
package org.parapet.instruments.testing;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;

/** The instruments that come with Parapet. */
public final class ShippedInstruments {

    private static final List<Contribution> CONTRIBUTIONS = Contribution.to("org.parapet.catalogue.instruments")
            .stream().sorted(Comparator.comparing(Contribution::id)).toList();

    private ShippedInstruments() {
    }

    /** {@return what the bundles contribute, by id} */
    public static List<Contribution> contributions() {
        return CONTRIBUTIONS;
    }

    /**
     * {@return the instrument, loaded anew}
     *
     * @param id id of an instrument that Parapet ships
     */
    public static Instrument load(String id) {
        return load(contributions().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow());
    }

    /**
     * {@return the instrument, loaded anew}
     *
     * @param contribution what a bundle contributes
     */
    public static Instrument load(Contribution contribution) {
        try {
            return new InstrumentFiles()
                    .readInstrument(new ByteArrayInputStream(contribution.content()), contribution.fileName())
                    .orElseThrow();
        } catch (ModelFileException e) {
            throw new IllegalStateException(contribution.fileName(), e);
        }
    }

    /** {@return the instruments that hold wording, by id} */
    public static Stream<Instrument> usable() {
        return contributions().stream().map(ShippedInstruments::load)
                .filter(instrument -> instrument.getFidelity() != Fidelity.CATALOGUED_ONLY);
    }

    /** {@return the instruments that are catalogued only, by id} */
    public static Stream<Instrument> catalogued() {
        return contributions().stream().map(ShippedInstruments::load)
                .filter(instrument -> instrument.getFidelity() == Fidelity.CATALOGUED_ONLY);
    }
}
