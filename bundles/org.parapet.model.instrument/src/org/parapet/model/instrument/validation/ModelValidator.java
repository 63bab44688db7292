// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Problem;

/**
 * Finds everything that is wrong with a model. Thread-safe as long as its checks are and nobody changes the model.
 *
 * @param <T> root of the models it validates
 */
public class ModelValidator<T extends EObject> {

    private final List<ModelCheck<? super T>> checks;

    /**
     * A validator of what the metamodel demands and the checks given.
     *
     * @param checks run in this order
     */
    public ModelValidator(List<? extends ModelCheck<? super T>> checks) {
        this.checks = List.copyOf(checks);
    }

    /**
     * {@return everything found, in the order of the file; empty when the model is right}
     *
     * @param model root
     * @param locations where its parts stand; {@link Locations#none(String)} for a model made in memory
     */
    public final List<Problem> validate(T model, Locations locations) {
        return locate(model, locations).stream().map(LocatedProblem::problem).toList();
    }

    /**
     * {@return everything found with the parts and features concerned, in the order of the file; empty when the model
     * is right}
     *
     * @param model root
     * @param locations where its parts stand; {@link Locations#none(String)} for a model made in memory
     */
    public final List<LocatedProblem> locate(T model, Locations locations) {
        ProblemCollector problems = new ProblemCollector(locations);
        new MetamodelCheck().check(model, problems);
        for (ModelCheck<? super T> check : checks) {
            check.check(model, problems);
        }
        return problems.located();
    }

    /**
     * {@return everything found in a model made in memory; empty when the model is right}
     *
     * @param model root
     */
    public final List<Problem> validate(T model) {
        return validate(model, Locations.none(""));
    }
}
