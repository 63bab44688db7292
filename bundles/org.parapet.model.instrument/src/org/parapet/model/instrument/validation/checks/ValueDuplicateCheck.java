// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.parapet.model.instrument.validation.ModelCheck;
import org.parapet.model.instrument.validation.PartNames;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Lists of values and of references name each once. */
final class ValueDuplicateCheck implements ModelCheck<EObject> {

    @Override
    public void check(EObject model, ProblemCollector problems) {
        Parts.forEach(model, part -> {
            for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
                boolean containment = feature instanceof EReference reference && reference.isContainment();
                if (feature.isMany() && !containment) {
                    Set<Object> seen = new HashSet<>();
                    ((Collection<?>) part.eGet(feature)).stream().filter(value -> !seen.add(value)).distinct()
                            .forEach(value -> problems.error(part, "value-duplicate", feature.getName(),
                                    nameOf(value)));
                }
            }
        });
    }

    private static String nameOf(Object value) {
        return value instanceof EObject part ? PartNames.nameOf(part) : value.toString();
    }
}
