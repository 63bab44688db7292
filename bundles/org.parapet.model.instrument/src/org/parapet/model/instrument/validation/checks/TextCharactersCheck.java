// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.eclipse.emf.ecore.EObject;
import org.parapet.model.instrument.validation.ModelCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Texts hold no control characters but line ends and tabs, and nothing that reverses the direction of display. */
final class TextCharactersCheck implements ModelCheck<EObject> {

    @Override
    public void check(EObject model, ProblemCollector problems) {
        Texts.forEach(model, (part, feature, text) -> text.codePoints().filter(TextCharactersCheck::isForbidden)
                .findFirst().ifPresent(found -> problems.error(part, "text-control-character", feature.getName(),
                        String.format("U+%04X", found))));
    }

    private static boolean isForbidden(int character) {
        boolean control = Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0;
        boolean directionOverride = character == 0x202D || character == 0x202E;
        boolean noCharacter = Character.getType(character) == Character.SURROGATE || (character & 0xFFFE) == 0xFFFE;
        return control || directionOverride || noCharacter;
    }
}
