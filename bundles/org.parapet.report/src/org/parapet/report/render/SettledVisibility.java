// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.HideRuleHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.elements.interfaces.IReportItemModel;

/**
 * Leaves out of a design what the report parameters hide in every format, and the question whether to hide it where
 * they do not. The engine fetches the rows of hidden tables and lays out their cells before it leaves them out, and
 * asks anew in each row.
 */
final class SettledVisibility {

    private static final Pattern CONDITION = Pattern.compile(
            "(!?)params\\[\"(\\w+)\"\\]\\.value(?:\\s*(\\|\\||&&).*)?", Pattern.DOTALL);

    private final Map<String, Boolean> answers;

    /** Takes the parameters that are true or false by name; of others, which a design may have, nothing is known. */
    SettledVisibility(Map<String, Boolean> answers) {
        this.answers = answers;
    }

    void writeInto(ReportDesignHandle design) throws SemanticException {
        writeInto(design.getBody());
        writeInto(design.getMasterPages());
    }

    private void writeInto(SlotHandle slot) throws SemanticException {
        for (DesignElementHandle element : elements(slot)) {
            Optional<Boolean> hidden = element instanceof ReportItemHandle item ? hidden(item) : Optional.empty();
            if (hidden.isPresent() && hidden.get()) {
                dropOwn(element);
                continue;
            }
            if (hidden.isPresent()) {
                element.clearProperty(IReportItemModel.VISIBILITY_PROP);
            }
            for (Iterator<?> slots = element.slotsIterator(); slots.hasNext();) {
                writeInto((SlotHandle) slots.next());
            }
        }
    }

    /** What a page inherits from a library cannot be dropped; its condition then stays. */
    private static void dropOwn(DesignElementHandle element) throws SemanticException {
        if (element.canDrop()) {
            element.drop();
        }
    }

    private static List<DesignElementHandle> elements(SlotHandle slot) {
        List<DesignElementHandle> elements = new ArrayList<>();
        for (int index = 0; index < slot.getCount(); index++) {
            elements.add(slot.get(index));
        }
        return elements;
    }

    private Optional<Boolean> hidden(ReportItemHandle item) {
        Iterator<?> rules = item.visibilityRulesIterator();
        if (rules.hasNext() && rules.next() instanceof HideRuleHandle rule && !rules.hasNext()
                && DesignChoiceConstants.FORMAT_TYPE_ALL.equals(rule.getFormat()) && rule.getExpression() != null) {
            return answer(rule.getExpression());
        }
        return Optional.empty();
    }

    /** Whether a condition holds; empty where it takes more than the parameter at its beginning to know. */
    private Optional<Boolean> answer(String condition) {
        Matcher matcher = CONDITION.matcher(condition.strip());
        if (!matcher.matches() || !answers.containsKey(matcher.group(2))) {
            return Optional.empty();
        }
        boolean first = answers.get(matcher.group(2)) == matcher.group(1).isEmpty();
        boolean enough = matcher.group(3) == null || first == "||".equals(matcher.group(3));
        return enough ? Optional.of(first) : Optional.empty();
    }
}
