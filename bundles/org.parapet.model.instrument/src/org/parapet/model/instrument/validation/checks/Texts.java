// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.Collection;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Walks over all texts of a model that are set, those of lists one by one. */
final class Texts {

    private Texts() {
    }

    @FunctionalInterface
    interface Visitor {
        void visit(EObject part, EAttribute feature, String text);
    }

    static void forEach(EObject model, Visitor visitor) {
        Parts.forEach(model, part -> {
            for (EAttribute feature : part.eClass().getEAllAttributes()) {
                visit(part, feature, part.eGet(feature), visitor);
            }
        });
    }

    private static void visit(EObject part, EAttribute feature, Object value, Visitor visitor) {
        if (value instanceof String text) {
            visitor.visit(part, feature, text);
        } else if (value instanceof Collection<?> values) {
            values.forEach(each -> visit(part, feature, each, visitor));
        }
    }
}
