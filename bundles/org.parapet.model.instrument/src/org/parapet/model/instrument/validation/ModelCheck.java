// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import org.eclipse.emf.ecore.EObject;

/**
 * Checks one rule. A check holds no state, leaves the model alone, reports every breach and passes over what other
 * checks report: features not set, codes ill-formed, numbers out of range.
 *
 * @param <T> root of the models it checks
 */
@FunctionalInterface
public interface ModelCheck<T extends EObject> {

    /**
     * Reports every breach of the rule.
     *
     * @param model root, as complete as its author made it
     * @param problems takes what is found
     */
    void check(T model, ProblemCollector problems);
}
