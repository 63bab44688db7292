// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.files.Severity;

/**
 * Takes what checks find and puts it into words. The message and the cure of a rule are the texts {@code RULE.message}
 * and {@code RULE.cure}, in which {@code {0}} is the part concerned and {@code {1}} and so on are the arguments.
 */
public final class ProblemCollector {

    private final Locations locations;

    private final List<LocatedProblem> problems = new ArrayList<>();

    /**
     * An empty collector.
     *
     * @param locations where the parts of the model stand in their file
     */
    public ProblemCollector(Locations locations) {
        this.locations = Objects.requireNonNull(locations, "locations");
    }

    /**
     * Takes something that makes the model unusable.
     *
     * @param part the part concerned
     * @param rule stable key in kebab case
     * @param arguments what the message and the cure name besides the part
     */
    public void error(EObject part, String rule, Object... arguments) {
        add(Severity.ERROR, part, rule, arguments);
    }

    /**
     * Takes something that somebody should look at.
     *
     * @param part the part concerned
     * @param rule stable key in kebab case
     * @param arguments what the message and the cure name besides the part
     */
    public void warning(EObject part, String rule, Object... arguments) {
        add(Severity.WARNING, part, rule, arguments);
    }

    /**
     * Takes something worth knowing.
     *
     * @param part the part concerned
     * @param rule stable key in kebab case
     * @param arguments what the message and the cure name besides the part
     */
    public void info(EObject part, String rule, Object... arguments) {
        add(Severity.INFO, part, rule, arguments);
    }

    /** {@return everything found so far, in the order of the file; without lines, in the order found} */
    public List<Problem> problems() {
        return located().stream().map(LocatedProblem::problem).toList();
    }

    /** {@return the same with the parts and features concerned} */
    public List<LocatedProblem> located() {
        return problems.stream()
                .sorted(Comparator.comparingInt((LocatedProblem found) -> found.problem().place().line())
                        .thenComparingInt(found -> found.problem().place().column()))
                .toList();
    }

    private void add(Severity severity, EObject part, String rule, Object... arguments) {
        Object[] named = new Object[arguments.length + 1];
        named[0] = PartNames.nameOf(part);
        System.arraycopy(arguments, 0, named, 1, arguments.length);
        Place place = locations.placeOf(part);
        if (place.item().isEmpty()) {
            place = place.withItem(PartNames.itemOf(part));
        }
        if (ConcernedFeatures.isNamedByArgument(rule)) {
            named[1] = PartNames.featureOf(String.valueOf(named[1]));
        }
        Problem problem = new Problem(severity, rule, place, Messages.get(rule + ".message", named),
                Messages.get(rule + ".cure", named));
        problems.add(new LocatedProblem(problem, part, ConcernedFeatures.of(part, rule, arguments),
                Arrays.stream(arguments).map(String::valueOf).toList()));
    }
}
