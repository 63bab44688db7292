// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.Partnership;

/** What the metamodel itself demands: required values are there, and references stay within the partnership. */
final class StructureCheck implements PartnershipCheck {

    @Override
    public void check(Partnership partnership, Report report) {
        for (Diagnostic each : Diagnostician.INSTANCE.validate(partnership).getChildren()) {
            if (each.getData().size() > 1 && each.getData().get(0) instanceof EObject element
                    && each.getData().get(1) instanceof EStructuralFeature feature) {
                report(each.getCode(), element, feature, report);
            }
        }
    }

    private static void report(int code, EObject element, EStructuralFeature feature, Report report) {
        switch (code) {
            case EObjectValidator.EOBJECT__EVERY_MULTIPCITY_CONFORMS -> {
                if (feature != AssessmentPackage.Literals.PARTICIPANT__ORGANISATION) {
                    report.error("value-missing", element, element.eClass().getName(), feature.getName());
                }
            }
            case EObjectValidator.EOBJECT__EVERY_REFERENCE_IS_CONTAINED, EObjectValidator.EOBJECT__EVERY_PROXY_RESOLVES ->
                report.error("reference-outside", element, element.eClass().getName(), feature.getName());
            case EObjectValidator.EOBJECT__EVERY_DATA_VALUE_CONFORMS ->
                report.error("value-unfit", element, element.eClass().getName(), feature.getName());
            default -> {
                // identity is IdCheck's
            }
        }
    }
}
