// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.Expression;
import org.eclipse.birt.report.model.api.ExpressionHandle;
import org.eclipse.birt.report.model.api.ExpressionType;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.TOCHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.structures.TOC;
import org.eclipse.birt.report.model.elements.interfaces.IReportItemModel;

/**
 * Writes the wording into a design where bookmarks and alternative texts ask for it by a script, so that no script has
 * to run for them in each report.
 */
final class FixedWording {

    private static final Pattern MESSAGE = Pattern.compile(
            "\\s*reportContext\\.getMessage\\(\"([\\w.]+)\", reportContext\\.getLocale\\(\\)\\);?\\s*");

    private final ReportDesignHandle design;
    private final Locale language;

    FixedWording(ReportDesignHandle design, Locale language) {
        this.design = design;
        this.language = language;
    }

    void write() throws SemanticException {
        writeInto(design.getBody());
        writeInto(design.getMasterPages());
    }

    private void writeInto(SlotHandle slot) throws SemanticException {
        for (int index = 0; index < slot.getCount(); index++) {
            DesignElementHandle element = slot.get(index);
            if (element instanceof ReportItemHandle item) {
                fix(item.getExpressionProperty(IReportItemModel.ALTTEXT_PROP));
                TOCHandle bookmark = item.getTOC();
                if (bookmark != null) {
                    fix(bookmark.getExpressionProperty(TOC.TOC_EXPRESSION));
                }
            }
            for (Iterator<?> slots = element.slotsIterator(); slots.hasNext();) {
                writeInto((SlotHandle) slots.next());
            }
        }
    }

    private void fix(ExpressionHandle expression) throws SemanticException {
        if (expression == null || expression.getStringExpression() == null) {
            return;
        }
        Matcher message = MESSAGE.matcher(expression.getStringExpression());
        if (message.matches()) {
            String text = design.getMessage(message.group(1), language);
            if (text != null) {
                expression.setValue(new Expression(text, ExpressionType.CONSTANT));
            }
        }
    }
}
