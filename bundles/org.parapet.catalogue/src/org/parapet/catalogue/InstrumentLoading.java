// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/** The instrument of a contribution, and whether its plugin.xml says the same as its file. */
final class InstrumentLoading extends SoftlyLoaded<Instrument> {

    private static final List<String> ATTRIBUTES = List.of("id", "edition", "title", "shortTitle", "fidelity",
            "language", "abstract", "items", "minutes");

    InstrumentLoading(InstrumentEntry entry, Contribution contribution, ModelLoader<Instrument> loader) {
        super(contribution, entry.file(), loader);
    }

    @Override
    List<Problem> disagreements(Instrument model, Place place) {
        Map<String, String> declared = new HashMap<>();
        ATTRIBUTES.forEach(name -> contribution().attribute(name).ifPresent(value -> declared.put(name, value)));
        return InstrumentAgreement.disagreements(declared, model, place);
    }
}
