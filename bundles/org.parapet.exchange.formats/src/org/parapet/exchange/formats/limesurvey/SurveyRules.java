// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.limesurvey;

import java.util.regex.Pattern;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.xml.XmlElement;

/** Rules of a survey that an instrument has no place for: when something is asked, and which answers it takes. */
record SurveyRules(ImportReport report) {

    /** What LimeSurvey takes for an expression: braces with no blank inside of the first. */
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^\\s{}][^{}\\r\\n]{0,200}\\}");

    void ofGroup(XmlElement group) {
        condition(group, "grelevance");
    }

    void ofQuestion(XmlElement question) {
        condition(question, "relevance");
        pattern(question);
        String mandatory = question.text("mandatory").strip();
        if (mandatory.equals("Y") || mandatory.equals("S")) {
            report.leftOut("mandatory", LimeSurveyReading.spot(question, "mandatory"), "mandatory");
        }
        if (question.text("other").strip().equals("Y")) {
            report.leftOut("orOther", LimeSurveyReading.spot(question, "other"), "other");
        }
    }

    void ofRow(XmlElement row) {
        condition(row, "relevance");
    }

    /** Asks to rewrite a text that shows what the survey computes, such as an earlier answer. */
    void ofText(XmlElement row, String column, String text) {
        if (EXPRESSION.matcher(text).find()) {
            report.warning("lss-expression", LimeSurveyReading.spot(row, column), DraftInstrument.shown(text));
        }
    }

    private void condition(XmlElement row, String column) {
        String condition = row.text(column).strip();
        if (!condition.isEmpty() && !condition.equals("1")) {
            report.leftOut("condition", LimeSurveyReading.spot(row, column), DraftInstrument.shown(condition), column);
        }
    }

    private void pattern(XmlElement question) {
        String pattern = question.text("preg").strip();
        if (!pattern.isEmpty()) {
            report.leftOut("condition", LimeSurveyReading.spot(question, "preg"), DraftInstrument.shown(pattern),
                    "preg");
        }
    }
}
