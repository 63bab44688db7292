// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** LimeSurvey survey structures made for tests: the same survey as LimeSurvey 3 and as LimeSurvey 6 write it. */
public final class Surveys {

    private Surveys() {
    }

    /** {@return the survey with texts in the tables themselves} */
    public static byte[] version365() {
        return document("365", table("answers",
                row("qid", "2", "code", "A1", "answer", "Agree", "sortorder", "1", "assessment_value", "2", "language",
                        "en", "scale_id", "0")
                        + row("qid", "2", "code", "A2", "answer", "Disagree", "sortorder", "2", "assessment_value", "1",
                                "language", "en", "scale_id", "0")
                        + row("qid", "2", "code", "A1", "answer", "Cytuno", "sortorder", "1", "assessment_value", "2",
                                "language", "cy", "scale_id", "0")
                        + row("qid", "2", "code", "A2", "answer", "Anghytuno", "sortorder", "2", "assessment_value",
                                "1", "language", "cy", "scale_id", "0"))
                + table("groups",
                        row("gid", "1", "group_name", "Trust", "group_order", "0", "description", "", "language", "en")
                                + row("gid", "1", "group_name", "Ymddiriedaeth", "group_order", "0", "description", "",
                                        "language", "cy"))
                + table("questions", question("2", "0", "F", "Q1", "<p>How far do you agree?</p>", "en", "1")
                        + question("2", "0", "F", "Q1", "<p>I ba raddau?</p>", "cy", "1")
                        + question("5", "0", "T", "Q2", "Anything <b>else</b> &amp; more?<script>alert(1)</script>",
                                "en", "2")
                        + question("5", "0", "T", "Q2", "Rhywbeth arall?", "cy", "2")
                        + question("6", "0", "Y", "Q3", "Is there a plan?", "en", "3")
                        + question("7", "0", "M", "Q4", "What is in place?", "en", "4")
                        + question("8", "0", "X", "Q5", "Thank you so far.", "en", "5")
                        + question("9", "0", "|", "Q6", "Send us the plan.", "en", "6"))
                + table("subquestions", question("3", "2", "T", "SQ001", "We trust each other", "en", "1")
                        + question("3", "2", "T", "SQ001", "Rydym yn ymddiried", "cy", "1")
                        + question("4", "2", "T", "SQ002", "We talk", "en", "2")
                        + question("4", "2", "T", "SQ002", "Rydym yn siarad", "cy", "2")
                        + question("10", "7", "T", "a", "Agreement", "en", "1")
                        + question("11", "7", "T", "b", "Budget", "en", "2"))
                + table("question_attributes", row("qid", "2", "attribute", "random_order", "value", "1"))
                + settings());
    }

    /** {@return the survey with texts in tables of their own} */
    public static byte[] version498() {
        StringBuilder questions = new StringBuilder();
        StringBuilder subquestions = new StringBuilder();
        StringBuilder texts = new StringBuilder();
        for (List<String> each : List.of(
                List.of("2", "0", "F", "Q1", "<p>How far do you agree?</p>", "<p>I ba raddau?</p>", "1"),
                List.of("5", "0", "T", "Q2", "Anything <b>else</b> &amp; more?<script>alert(1)</script>",
                        "Rhywbeth arall?", "2"),
                List.of("6", "0", "Y", "Q3", "Is there a plan?", "", "3"),
                List.of("7", "0", "M", "Q4", "What is in place?", "", "4"),
                List.of("8", "0", "X", "Q5", "Thank you so far.", "", "5"),
                List.of("9", "0", "|", "Q6", "Send us the plan.", "", "6"),
                List.of("3", "2", "T", "SQ001", "We trust each other", "Rydym yn ymddiried", "1"),
                List.of("4", "2", "T", "SQ002", "We talk", "Rydym yn siarad", "2"),
                List.of("10", "7", "T", "a", "Agreement", "", "1"), List.of("11", "7", "T", "b", "Budget", "", "2"))) {
            (each.get(1).equals("0") ? questions : subquestions).append(row("qid", each.get(0), "parent_qid",
                    each.get(1), "gid", "1", "type", each.get(2), "title", each.get(3), "question_order", each.get(6),
                    "scale_id", "0", "mandatory", "N", "relevance", "1"));
            texts.append(row("qid", each.get(0), "question", each.get(4), "help", "", "language", "en"));
            if (!each.get(5).isEmpty()) {
                texts.append(row("qid", each.get(0), "question", each.get(5), "help", "", "language", "cy"));
            }
        }
        return document("498", table("answers",
                row("aid", "1", "qid", "2", "code", "A1", "sortorder", "1", "assessment_value", "2", "scale_id", "0")
                        + row("aid", "2", "qid", "2", "code", "A2", "sortorder", "2", "assessment_value", "1",
                                "scale_id", "0"))
                + table("answer_l10ns", row("aid", "1", "answer", "Agree", "language", "en")
                        + row("aid", "2", "answer", "Disagree", "language", "en")
                        + row("aid", "1", "answer", "Cytuno", "language", "cy")
                        + row("aid", "2", "answer", "Anghytuno", "language", "cy"))
                + table("groups", row("gid", "1", "group_order", "0"))
                + table("group_l10ns", row("gid", "1", "group_name", "Trust", "description", "", "language", "en")
                        + row("gid", "1", "group_name", "Ymddiriedaeth", "description", "", "language", "cy"))
                + table("questions", questions.toString()) + table("subquestions", subquestions.toString())
                + table("question_l10ns", texts.toString())
                + table("question_attributes", row("qid", "2", "attribute", "random_order", "value", "1"))
                + settings());
    }

    private static String settings() {
        return table("surveys", row("sid", "7", "language", "en", "additional_languages", "cy"))
                + table("surveys_languagesettings",
                        row("surveyls_survey_id", "7", "surveyls_language", "en", "surveyls_title", "Team survey",
                                "surveyls_description", "<p>About trust.</p>", "surveyls_welcometext", "Welcome")
                                + row("surveyls_survey_id", "7", "surveyls_language", "cy", "surveyls_title",
                                        "Arolwg t\u00EEm", "surveyls_description", "", "surveyls_welcometext", ""));
    }

    private static String question(String qid, String parent, String type, String title, String text, String language,
            String order) {
        return row("qid", qid, "parent_qid", parent, "gid", "1", "type", type, "title", title, "question", text, "help",
                "", "question_order", order, "language", language, "scale_id", "0", "mandatory", "N", "relevance",
                "1");
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (int i = 0; i < cells.length; i += 2) {
            row.append('<').append(cells[i]).append("><![CDATA[").append(cells[i + 1]).append("]]></").append(cells[i])
                    .append('>');
        }
        return row.append("</row>\n").toString();
    }

    private static String table(String name, String rows) {
        return '<' + name + "><fields/><rows>\n" + rows + "</rows></" + name + ">\n";
    }

    private static byte[] document(String version, String tables) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document><LimeSurveyDocType>Survey</LimeSurveyDocType>"
                + "<DBVersion>" + version + "</DBVersion><languages><language>en</language><language>cy</language>"
                + "</languages>\n" + tables + "</document>\n").getBytes(StandardCharsets.UTF_8);
    }

}
