// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.HideRuleHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;

/**
 * Takes out of a design what shows an organisation's look where there is none. The engine fetches the rows of hidden
 * tables and lays out their cells before it leaves them out, in each report anew; a renderer's look never changes.
 */
final class UnusedLook {

    private final List<String> hiding;

    /** Takes report parameters by name; items hidden in all formats by one that is true are not used. */
    UnusedLook(Map<String, Object> parameters) {
        hiding = parameters.entrySet().stream().filter(parameter -> Boolean.TRUE.equals(parameter.getValue()))
                .map(parameter -> "params[\"" + parameter.getKey() + "\"].value").toList();
    }

    void removeFrom(ReportDesignHandle design) throws SemanticException {
        for (DesignElementHandle element : elements(design)) {
            if (element instanceof ReportItemHandle item && isHidden(item)) {
                item.drop();
            }
        }
    }

    private static List<DesignElementHandle> elements(ReportDesignHandle design) {
        List<DesignElementHandle> elements = new ArrayList<>();
        for (int index = 0; index < design.getBody().getCount(); index++) {
            elements.add(design.getBody().get(index));
        }
        return elements;
    }

    private boolean isHidden(ReportItemHandle item) {
        for (Iterator<?> rules = item.visibilityRulesIterator(); rules.hasNext();) {
            if (rules.next() instanceof HideRuleHandle rule
                    && DesignChoiceConstants.FORMAT_TYPE_ALL.equals(rule.getFormat())
                    && hiding.contains(rule.getExpression())) {
                return true;
            }
        }
        return false;
    }
}
