// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** Collects problems; message and cure of a rule are the texts {@code RULE.message} and {@code RULE.cure}. */
final class Report {

    private static final Comparator<Problem> FILE_ORDER = Comparator
            .comparing((Problem problem) -> problem.place().line()).thenComparing(problem -> problem.place().column());

    private final Locations locations;
    private final List<Problem> problems = new ArrayList<>();

    Report(Locations locations) {
        this.locations = locations;
    }

    void error(String rule, EObject element, Object... arguments) {
        problems.add(Problem.error(rule, locations.placeOf(element), message(rule, arguments), cure(rule, arguments)));
    }

    void warning(String rule, EObject element, Object... arguments) {
        problems.add(Problem.warning(rule, locations.placeOf(element), message(rule, arguments),
                cure(rule, arguments)));
    }

    /** Where an element stands, for a message that names a second place; its item when the line is not known. */
    String whereIs(EObject element) {
        Place place = locations.placeOf(element);
        return place.hasLine() ? Messages.get("where.line", String.valueOf(place.line()))
                : Messages.get("where.item", place.item());
    }

    List<Problem> problems() {
        return problems.stream().sorted(FILE_ORDER).toList();
    }

    private static String message(String rule, Object... arguments) {
        return Messages.get(rule + ".message", arguments);
    }

    private static String cure(String rule, Object... arguments) {
        return Messages.get(rule + ".cure", arguments);
    }
}
