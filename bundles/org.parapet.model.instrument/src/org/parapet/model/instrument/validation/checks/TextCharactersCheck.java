// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.eclipse.emf.ecore.EObject;
import org.parapet.model.instrument.text.TextCharacters;
import org.parapet.model.instrument.validation.ModelCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Texts hold no control characters but line ends and tabs, and nothing that reverses the direction of display. */
final class TextCharactersCheck implements ModelCheck<EObject> {

    @Override
    public void check(EObject model, ProblemCollector problems) {
        Texts.forEach(model, (part, feature, text) -> TextCharacters.firstForbidden(text).ifPresent(found -> problems
                .error(part, "text-control-character", feature.getName(), String.format("U+%04X", found))));
    }
}
