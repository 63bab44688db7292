// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/** Loads an instrument and compares it with what its plug-in declares. Apart from the entry: listing stays light. */
final class InstrumentLoading extends SoftlyLoaded<Instrument> {

    private final InstrumentEntry entry;

    InstrumentLoading(InstrumentEntry entry, Contribution contribution, ModelLoader<Instrument> loader) {
        super(contribution, entry.file(), loader);
        this.entry = entry;
    }

    @Override
    List<Problem> disagreements(Instrument model, Place place) {
        List<Problem> problems = new ArrayList<>();
        if (!entry.id().equals(model.getId()) || !entry.edition().equals(model.getEdition())) {
            problems.add(Problem.error("identity-disagrees", place, Messages.get("identity.disagrees",
                    entry.reference(), model.getId() + '@' + model.getEdition()),
                    Messages.get("attribute.disagrees.cure")));
            return problems;
        }
        compare(problems, place, "title", model.getTitle());
        compare(problems, place, "shortTitle", model.getShortTitle());
        compare(problems, place, "fidelity", model.getFidelity().getLiteral());
        compare(problems, place, "language", model.getLanguage());
        compare(problems, place, "abstract", model.getAbstract());
        compareNumber(problems, place, "items",
                model.getSections().stream().mapToInt(section -> section.getItems().size()).sum());
        compareNumber(problems, place, "minutes", model.getFit() == null ? 0 : model.getFit().getMinutes());
        return problems;
    }

    private void compare(List<Problem> problems, Place place, String attribute, String inFile) {
        Optional<String> declared = contribution().attribute(attribute);
        String normalised = inFile == null ? "" : inFile.strip().replaceAll("\\s+", " ");
        if (declared.isPresent() && !declared.get().strip().replaceAll("\\s+", " ").equals(normalised)) {
            problems.add(disagreement(place, attribute, declared.get(), normalised));
        }
    }

    private void compareNumber(List<Problem> problems, Place place, String attribute, int inFile) {
        Optional<String> declared = contribution().attribute(attribute);
        if (declared.isPresent() && !declared.get().strip().equals(Integer.toString(inFile))) {
            problems.add(disagreement(place, attribute, declared.get(), Integer.toString(inFile)));
        }
    }

    private static Problem disagreement(Place place, String attribute, String declared, String inFile) {
        return Problem.warning("attribute-disagrees", place,
                Messages.get("attribute.disagrees", attribute, declared, inFile),
                Messages.get("attribute.disagrees.cure"));
    }
}
