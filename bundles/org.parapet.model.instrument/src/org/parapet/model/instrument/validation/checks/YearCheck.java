// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.instrument.validation.ModelCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Years have four digits, or are 0 for unknown. */
final class YearCheck implements ModelCheck<EObject> {

    private static final int LAST = 9999;

    private static final int FIRST = 1000;

    @Override
    public void check(EObject model, ProblemCollector problems) {
        if (model.eClass().getEStructuralFeature("year") instanceof EAttribute feature
                && model.eGet(feature) instanceof Integer year && year != 0 && (year < FIRST || year > LAST)) {
            problems.error(model, "year-range", String.valueOf(year));
        }
    }
}
