// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.limesurvey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parapet.exchange.formats.xml.XmlElement;

/**
 * The settings of questions beyond what every question has: a row for each, and for each language where it is a text.
 */
final class QuestionAttributes {

    private final Map<String, List<XmlElement>> byQuestion = new HashMap<>();

    QuestionAttributes(SurveyTables tables) {
        for (XmlElement row : tables.rows("question_attributes")) {
            byQuestion.computeIfAbsent(row.text("qid").strip(), qid -> new ArrayList<>()).add(row);
        }
    }

    /** {@return the rows of one setting that say something, in the order of the file} */
    List<XmlElement> rows(String qid, String attribute) {
        return byQuestion.getOrDefault(qid, List.of()).stream()
                .filter(row -> row.text("attribute").strip().equals(attribute) && !row.text("value").isBlank())
                .toList();
    }

    /** {@return whether the survey shows the question to nobody} */
    boolean isHidden(String qid) {
        return rows(qid, "hidden").stream().anyMatch(row -> row.text("value").strip().equals("1"));
    }
}
