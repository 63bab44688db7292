// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.operations.TextLimit;

/**
 * Texts are no longer than {@link TextLimit} allows and hold no characters that an XML file, a table or a terminal
 * cannot show; required texts are not blank, and names stand on one line.
 */
final class TextCheck implements PartnershipCheck {

    private static final Set<EAttribute> NAMES = Set.of(Literals.PARTNERSHIP__NAME, Literals.ORGANISATION__NAME,
            Literals.ORGANISATION__SHORT_NAME, Literals.PARTICIPANT__CODE, Literals.PARTICIPANT__NAME,
            Literals.PARTICIPANT__CONTACT, Literals.CONTEXT_NOTE__TOPIC, Literals.THEME__LABEL, Literals.WAVE__NAME,
            Literals.ASSESSMENT__INSTRUMENT, Literals.ASSESSMENT__EDITION, Literals.STEP_RECORD__STEP,
            Literals.ANSWER__ITEM, Literals.ANSWER__SCALE, Literals.ANSWER__OPTION, Literals.INTERVIEW_NOTE__PROMPT,
            Literals.OD_PLAN__TITLE, Literals.PLAN_ACTION__ITEMS, Literals.PLAN_ACTION__FINDING_KIND,
            Literals.PLAN_ACTION__ORIGIN, Literals.PLAN_ACTION__OWNER, Literals.SMALL_GROUP_AGREEMENT__AGREED_BY);

    @Override
    public void check(Partnership partnership, Report report) {
        checkTexts(partnership, report);
        for (TreeIterator<EObject> all = partnership.eAllContents(); all.hasNext();) {
            checkTexts(all.next(), report);
        }
    }

    private static void checkTexts(EObject element, Report report) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isID()) {
                Object value = element.eGet(attribute);
                List<?> texts = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
                texts.forEach(text -> checkText(element, attribute, (String) text, report));
            }
        }
    }

    private static void checkText(EObject element, EAttribute attribute, String text, Report report) {
        TextLimit limit = NAMES.contains(attribute) ? TextLimit.NAME : TextLimit.PROSE;
        if (text.isBlank() && attribute.isRequired()) {
            report.error("text-blank", element, element.eClass().getName(), attribute.getName());
        }
        if (text.length() > limit.maximum()) {
            report.error("text-too-long", element, element.eClass().getName(), attribute.getName(),
                    String.valueOf(text.length()), String.valueOf(limit.maximum()));
        }
        limit.firstForbidden(text).ifPresent(codePoint -> report.error("text-control-character", element,
                element.eClass().getName(), attribute.getName(), String.format("U+%04X", codePoint)));
    }
}
