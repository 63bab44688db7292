// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.edition;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.text.Codes;

/** Makes a new edition of an instrument. */
public final class NewEdition {

    private NewEdition() {
    }

    /**
     * {@return why an edition cannot have this name}; empty when it can.
     *
     * @param former the instrument whose next edition it would be
     * @param edition the name
     */
    public static List<Problem> problems(Instrument former, String edition) {
        List<Problem> problems = new ArrayList<>();
        if (!Codes.isCode(edition)) {
            problems.add(Problem.error("edition-form", Place.nowhere().withItem(edition),
                    Messages.get("edition.form"), Messages.get("edition.form.cure")));
        } else if (edition.equals(former.getEdition())) {
            problems.add(Problem.error("edition-same", Place.nowhere().withItem(edition),
                    Messages.get("edition.same", former.getId()), Messages.get("edition.same.cure")));
        }
        return problems;
    }

    /**
     * {@return a copy of an instrument under another edition, which names the former as what it is based on}. Each item
     * says on which item of the former it is based. A verbatim instrument becomes an adapted one, as its wording is now
     * the author's to change; the note that says what was changed is left to the author.
     *
     * @param former stays as it is
     * @param edition a name without {@link #problems}
     * @param year the year of the new edition; 0 when unknown
     * @throws IllegalArgumentException when the edition cannot have this name
     */
    public static Instrument of(Instrument former, String edition, int year) {
        if (!problems(former, edition).isEmpty()) {
            throw new IllegalArgumentException(edition);
        }
        Instrument next = EcoreUtil.copy(former);
        String reference = former.getId() + '@' + former.getEdition();
        next.setEdition(edition);
        next.setYear(year);
        if (former.getFidelity() == Fidelity.VERBATIM) {
            next.setFidelity(Fidelity.ADAPTED);
            next.setFidelityNote(Messages.get("edition.basedOn", former.getTitle(), former.getEdition()));
        }
        if (next.getSource() != null && !next.getSource().getBasedOn().contains(reference)) {
            next.getSource().getBasedOn().add(reference);
        }
        next.getSections().stream().flatMap(section -> section.getItems().stream())
                .filter(item -> item.getCode() != null)
                .forEach(item -> item.setBasedOn(reference + '/' + item.getCode()));
        return next;
    }
}
