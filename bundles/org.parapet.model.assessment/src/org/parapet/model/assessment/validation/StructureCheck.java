// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import java.util.List;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.Partnership;

/** What the metamodel itself demands: required values are there, and references stay within the partnership. */
final class StructureCheck implements PartnershipCheck {

    @Override
    public void check(Partnership partnership, Report report) {
        for (Diagnostic each : Diagnostician.INSTANCE.validate(partnership).getChildren()) {
            if (each.getData().size() > 1 && each.getData().get(0) instanceof EObject element
                    && each.getData().get(1) instanceof EStructuralFeature feature) {
                checkValue(each.getCode(), element, feature, report);
            }
        }
        for (TreeIterator<EObject> all = partnership.eAllContents(); all.hasNext();) {
            checkReferences(partnership, all.next(), report);
        }
    }

    private static void checkValue(int code, EObject element, EStructuralFeature feature, Report report) {
        if (code == EObjectValidator.EOBJECT__EVERY_MULTIPCITY_CONFORMS
                && feature != AssessmentPackage.Literals.PARTICIPANT__ORGANISATION) {
            report.error("value-missing", element, element.eClass().getName(), feature.getName());
        } else if (code == EObjectValidator.EOBJECT__EVERY_DATA_VALUE_CONFORMS) {
            report.error("value-unfit", element, element.eClass().getName(), feature.getName());
        }
    }

    private static void checkReferences(Partnership partnership, EObject element, Report report) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                Object value = element.eGet(reference);
                List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
                if (targets.stream().anyMatch(target -> EcoreUtil.getRootContainer((EObject) target) != partnership)) {
                    report.error("reference-outside", element, element.eClass().getName(), reference.getName());
                }
            }
        }
    }
}
