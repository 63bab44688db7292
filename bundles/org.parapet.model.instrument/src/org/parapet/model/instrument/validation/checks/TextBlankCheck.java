// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.eclipse.emf.ecore.EObject;
import org.parapet.model.instrument.validation.ModelCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Texts that must be there say something. */
final class TextBlankCheck implements ModelCheck<EObject> {

    @Override
    public void check(EObject model, ProblemCollector problems) {
        Texts.forEach(model, (part, feature, text) -> {
            boolean reportedAsCode = feature.getName().equals("code");
            if (text.isBlank() && !reportedAsCode && (feature.isRequired() || feature.isMany())) {
                problems.error(part, "text-blank", feature.getName());
            }
        });
    }
}
