// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.instrument.validation.ModelCheck;
import org.parapet.model.instrument.validation.PartNames;
import org.parapet.model.instrument.validation.ProblemCollector;

/** No two parts of a kind have the same code; options within their scale, bands within their score and so on. */
final class CodeUniqueCheck implements ModelCheck<EObject> {

    @Override
    public void check(EObject model, ProblemCollector problems) {
        Map<String, EObject> firsts = new HashMap<>();
        Parts.forEach(model, part -> PartKeys.keyOf(part).ifPresent(key -> {
            EObject first = firsts.putIfAbsent(key, part);
            if (first != null) {
                problems.error(part, "code-duplicate", PartKeys.codeOf(part), whereIs(first));
            }
        }));
    }

    private static String whereIs(EObject part) {
        return part.eContainer() == null ? "" : PartNames.nameOf(part.eContainer());
    }
}
