// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts LimeSurvey survey structures together for tests: one group, tables as LimeSurvey 4 and later write them. */
public final class SurveyBuilder {

    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    private Map<String, String> last;
    private boolean numbered = true;
    private int order;

    /** A survey in English with a group that has no questions yet. */
    public SurveyBuilder() {
        for (String table : List.of("answers", "answer_l10ns", "groups", "group_l10ns", "questions", "subquestions",
                "question_l10ns", "question_attributes", "surveys", "surveys_languagesettings")) {
            tables.put(table, new ArrayList<>());
        }
        add("surveys", "sid", "7", "language", "en");
        add("surveys_languagesettings", "surveyls_language", "en", "surveyls_title", "Team");
        add("group_l10ns", "gid", "1", "group_name", "Trust", "language", "en");
        last = add("groups", "gid", "1", "group_order", "1", "grelevance", "1");
    }

    /** Leaves out the numbers of answers, as some programs do that write such files. */
    public SurveyBuilder withoutNumbers() {
        numbered = false;
        return this;
    }

    /** Adds a question. */
    public SurveyBuilder question(String qid, String title, String text, String type) {
        return question("questions", qid, "0", title, text, type);
    }

    /** Adds a row to a question. */
    public SurveyBuilder row(String qid, String parent, String title, String text) {
        return question("subquestions", qid, parent, title, text, "T");
    }

    private SurveyBuilder question(String table, String qid, String parent, String title, String text, String type) {
        last = add(table, "qid", qid, "parent_qid", parent, "gid", "1", "type", type, "title", title, "other", "N",
                "mandatory", "N", "question_order", String.valueOf(++order), "scale_id", "0", "relevance", "1");
        add("question_l10ns", "qid", qid, "question", text, "language", "en");
        return this;
    }

    /** Sets a column of what was added last: the group, a question or a row. */
    public SurveyBuilder of(String column, String value) {
        last.put(column, value);
        return this;
    }

    /** Adds answers, as codes and texts in turn. */
    public SurveyBuilder answers(String qid, String scale, List<String> codesAndTexts) {
        for (int i = 0; i < codesAndTexts.size(); i += 2) {
            String aid = String.valueOf(++order);
            Map<String, String> answer = add("answers", "qid", qid, "code", codesAndTexts.get(i), "sortorder", aid,
                    "assessment_value", "0", "scale_id", scale);
            Map<String, String> text = add("answer_l10ns", "answer", codesAndTexts.get(i + 1), "language", "en");
            if (numbered) {
                answer.put("aid", aid);
                text.put("aid", aid);
            } else {
                text.put("qid", qid);
                text.put("code", codesAndTexts.get(i));
            }
        }
        return this;
    }

    /** Adds a setting of a question. */
    public SurveyBuilder attribute(String qid, String attribute, String value, String language) {
        add("question_attributes", "qid", qid, "attribute", attribute, "value", value, "language", language);
        return this;
    }

    private Map<String, String> add(String table, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        tables.get(table).add(row);
        return row;
    }

    /** {@return the file} */
    public byte[] build() {
        StringBuilder file = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document>\n"
                + "<LimeSurveyDocType>Survey</LimeSurveyDocType>\n<DBVersion>640</DBVersion>\n");
        tables.forEach((table, rows) -> {
            file.append('<').append(table).append("><fields/><rows>\n");
            rows.forEach(row -> {
                file.append("<row>");
                row.forEach((column, value) -> file.append(value.isEmpty() ? "<" + column + "/>"
                        : "<" + column + "><![CDATA[" + value + "]]></" + column + ">"));
                file.append("</row>\n");
            });
            file.append("</rows></").append(table).append(">\n");
        });
        return file.append("</document>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
