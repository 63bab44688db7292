// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/** Tells where the attributes of a plugin.xml say something else than the instrument file. */
public final class InstrumentAgreement {

    private InstrumentAgreement() {
    }

    /**
     * {@return what disagrees}: an error when it is another instrument or edition, and then nothing else; a warning for
     * each other attribute.
     *
     * @param declared the attributes that the plugin.xml gives; those that it leaves out agree
     * @param instrument from the file
     * @param place what to name in problems
     */
    public static List<Problem> disagreements(Map<String, String> declared, Instrument instrument, Place place) {
        String announced = declared.get("id") + '@' + declared.get("edition");
        String found = instrument.getId() + '@' + instrument.getEdition();
        if (!announced.equals(found)) {
            return List.of(Problem.error("identity-disagrees", place,
                    Messages.get("identity.disagrees", announced, found), Messages.get("attribute.disagrees.cure")));
        }
        List<Problem> problems = new ArrayList<>();
        compare(problems, place, declared, "title", instrument.getTitle());
        compare(problems, place, declared, "shortTitle", instrument.getShortTitle());
        compare(problems, place, declared, "fidelity", instrument.getFidelity().getLiteral());
        compare(problems, place, declared, "language", instrument.getLanguage());
        compare(problems, place, declared, "abstract", instrument.getAbstract());
        compare(problems, place, declared, "items", String.valueOf(
                instrument.getSections().stream().mapToInt(section -> section.getItems().size()).sum()));
        compare(problems, place, declared, "minutes",
                String.valueOf(instrument.getFit() == null ? 0 : instrument.getFit().getMinutes()));
        return problems;
    }

    private static void compare(List<Problem> problems, Place place, Map<String, String> declared, String attribute,
            String inFile) {
        String said = declared.get(attribute);
        if (said != null && !normalised(said).equals(normalised(Objects.requireNonNullElse(inFile, "")))) {
            problems.add(Problem.warning("attribute-disagrees", place,
                    Messages.get("attribute.disagrees", attribute, said,
                            normalised(Objects.requireNonNullElse(inFile, ""))),
                    Messages.get("attribute.disagrees.cure")));
        }
    }

    private static String normalised(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
