// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import org.eclipse.emf.ecore.EObject;
import org.parapet.model.instrument.text.Codes;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.instrument.validation.ModelCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Codes are well formed and short enough for a column heading. */
final class CodeFormCheck implements ModelCheck<EObject> {

    @Override
    public void check(EObject model, ProblemCollector problems) {
        Parts.forEach(model, part -> {
            if (part.eClass().getEStructuralFeature("code") == null) {
                return;
            }
            String code = PartKeys.codeOf(part);
            if (!Codes.isCode(code)) {
                problems.error(part, "code-form", code);
            } else if (code.length() > Codes.MAXIMUM_CODE_LENGTH) {
                problems.error(part, "code-too-long", String.valueOf(code.length()),
                        String.valueOf(Codes.MAXIMUM_CODE_LENGTH));
            }
        });
    }
}
