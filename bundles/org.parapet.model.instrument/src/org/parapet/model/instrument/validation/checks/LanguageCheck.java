// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.instrument.validation.ModelCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Languages are well-formed BCP 47 tags (RFC 5646). */
final class LanguageCheck implements ModelCheck<EObject> {

    @Override
    public void check(EObject model, ProblemCollector problems) {
        if (model.eClass().getEStructuralFeature("language") instanceof EAttribute feature
                && model.eGet(feature) instanceof String tag && !isWellFormed(tag)) {
            problems.error(model, "language-form", tag);
        }
    }

    private static boolean isWellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return !tag.isBlank();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
