// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import java.util.List;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;

/**
 * What the metamodel demands: required features are set, lists have as many elements as they must, references lead
 * somewhere.
 */
final class MetamodelCheck implements ModelCheck<EObject> {

    @Override
    public void check(EObject model, ProblemCollector problems) {
        report(Diagnostician.INSTANCE.validate(model), model, problems);
    }

    private static void report(Diagnostic diagnostic, EObject model, ProblemCollector problems) {
        if (!diagnostic.getChildren().isEmpty()) {
            diagnostic.getChildren().forEach(child -> report(child, model, problems));
            return;
        }
        if (diagnostic.getSeverity() == Diagnostic.OK
                || hasCode(diagnostic, EObjectValidator.EOBJECT__EVERY_REFERENCE_IS_CONTAINED)) {
            return;
        }
        List<?> data = diagnostic.getData();
        EObject part = !data.isEmpty() && data.get(0) instanceof EObject object ? object : model;
        if (hasCode(diagnostic, EObjectValidator.EOBJECT__EVERY_MULTIPCITY_CONFORMS) && data.size() > 1
                && data.get(1) instanceof EStructuralFeature feature) {
            problems.error(part, "feature-required", feature.getName());
        } else {
            problems.error(part, "model-invalid", diagnostic.getMessage());
        }
    }

    private static boolean hasCode(Diagnostic diagnostic, int code) {
        return EObjectValidator.DIAGNOSTIC_SOURCE.equals(diagnostic.getSource()) && diagnostic.getCode() == code;
    }
}
