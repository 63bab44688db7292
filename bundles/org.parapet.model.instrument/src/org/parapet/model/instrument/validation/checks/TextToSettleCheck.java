// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.eclipse.emf.ecore.EObject;
import org.parapet.model.instrument.text.TextToSettle;
import org.parapet.model.instrument.validation.ModelCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** No text only holds a place for what somebody has still to write. */
final class TextToSettleCheck implements ModelCheck<EObject> {

    @Override
    public void check(EObject model, ProblemCollector problems) {
        Texts.forEach(model, (part, feature, text) -> {
            if (TextToSettle.isIn(text)) {
                problems.warning(part, "text-to-settle", feature.getName(), TextToSettle.MARK);
            }
        });
    }
}
