// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.limesurvey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.draft.Spot;
import org.parapet.exchange.formats.xml.XmlElement;

/** What a survey holds beside its questions and answers, and an instrument has no place for. */
final class SurveyRemainder {

    /** Values of settings that are not set; newer versions write all settings of each question. */
    private static final Set<String> UNSET = Set.of("", "0", "N");
    private static final Set<String> READ = Set.of("dualscale_headerA", "dualscale_headerB", "hidden");

    private final SurveyTables tables;
    private final ImportReport report;

    SurveyRemainder(SurveyTables tables, ImportReport report) {
        this.tables = tables;
        this.report = report;
    }

    /** Reports the settings of questions, and the tables that nobody read. */
    void report(Set<String> readTables) {
        reportAttributes();
        tables.names().stream().filter(name -> !readTables.contains(name)).forEach(name -> report.leftOut("table",
                new Spot(0, 0, name), String.valueOf(tables.rows(name).size()), name));
    }

    private void reportAttributes() {
        Map<String, Set<String>> byQuestion = new LinkedHashMap<>();
        Map<String, XmlElement> first = new TreeMap<>();
        for (XmlElement attribute : tables.rows("question_attributes")) {
            String name = attribute.text("attribute").strip();
            if (!UNSET.contains(attribute.text("value").strip()) && !READ.contains(name)) {
                byQuestion.computeIfAbsent(attribute.text("qid").strip(), qid -> new TreeSet<>()).add(name);
                first.putIfAbsent(attribute.text("qid").strip(), attribute);
            }
        }
        byQuestion.forEach((qid, names) -> report.leftOut("attributes",
                LimeSurveyReading.spot(first.get(qid), "attribute"),
                DraftInstrument.shown(String.join(", ", names)), qid));
    }
}
