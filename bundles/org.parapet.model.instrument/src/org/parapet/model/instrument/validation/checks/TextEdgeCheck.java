// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.eclipse.emf.ecore.EObject;
import org.parapet.model.instrument.validation.ModelCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Texts neither begin nor end with blanks. */
final class TextEdgeCheck implements ModelCheck<EObject> {

    @Override
    public void check(EObject model, ProblemCollector problems) {
        Texts.forEach(model, (part, feature, text) -> {
            if (!text.isBlank() && !text.equals(text.strip())) {
                problems.warning(part, "text-edge-blank", feature.getName());
            }
        });
    }
}
