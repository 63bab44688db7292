// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.model.instrument.validation.ModelCheck;
import org.parapet.model.instrument.validation.PartNames;
import org.parapet.model.instrument.validation.ProblemCollector;

/** References lead to parts of the same model. */
final class ReferenceDanglingCheck implements ModelCheck<EObject> {

    @Override
    public void check(EObject model, ProblemCollector problems) {
        Parts.forEach(model, part -> {
            for (EReference reference : part.eClass().getEAllReferences()) {
                if (reference.isContainment() || reference.isContainer() || reference.isTransient()) {
                    continue;
                }
                List<EObject> lost = targets(part, reference)
                        .filter(target -> !EcoreUtil.isAncestor(model, target)).distinct().toList();
                if (!lost.isEmpty()) {
                    problems.error(part, "reference-dangling", reference.getName(),
                            String.join(", ", lost.stream().map(PartNames::nameOf).toList()));
                }
            }
        });
    }

    private static Stream<EObject> targets(EObject part, EReference reference) {
        Object value = part.eGet(reference);
        Stream<?> values = value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
        return values.map(EObject.class::cast);
    }
}
