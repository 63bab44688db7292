// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.instrument.text.Codes;
import org.parapet.model.instrument.validation.ModelCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Ids, editions and codes of parts of other files are well formed. */
final class NameFormCheck implements ModelCheck<EObject> {

    private static final int MAXIMUM_LENGTH = 80;

    private static final Set<String> IDS = Set.of("id", "instrument");

    private static final Set<String> CODES = Set.of("edition", "framework", "dimension");

    @Override
    public void check(EObject model, ProblemCollector problems) {
        Parts.forEach(model, part -> {
            for (EAttribute feature : part.eClass().getEAllAttributes()) {
                if (part.eGet(feature) instanceof String name) {
                    check(part, feature, name, problems);
                }
            }
        });
    }

    private static void check(EObject part, EAttribute feature, String name, ProblemCollector problems) {
        if (IDS.contains(feature.getName()) && (!Codes.isId(name) || name.length() > MAXIMUM_LENGTH)) {
            problems.error(part, "id-form", feature.getName(), name);
        } else if (CODES.contains(feature.getName()) && (!Codes.isCode(name) || name.length() > MAXIMUM_LENGTH)) {
            problems.error(part, "edition-form", feature.getName(), name);
        }
    }
}
