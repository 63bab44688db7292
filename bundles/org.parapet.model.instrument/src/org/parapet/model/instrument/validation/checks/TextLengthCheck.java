// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.eclipse.emf.ecore.EObject;
import org.parapet.model.instrument.validation.ModelCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Texts are of a length that people can read and reports can lay out. */
final class TextLengthCheck implements ModelCheck<EObject> {

    private static final int MAXIMUM = 4000;

    @Override
    public void check(EObject model, ProblemCollector problems) {
        Texts.forEach(model, (part, feature, text) -> {
            if (text.length() > MAXIMUM) {
                problems.error(part, "text-too-long", feature.getName(), String.valueOf(text.length()),
                        String.valueOf(MAXIMUM));
            }
        });
    }
}
