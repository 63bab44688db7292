// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.limesurvey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.draft.PlainText;
import org.parapet.exchange.formats.draft.Spot;
import org.parapet.exchange.formats.xml.XmlElement;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** Reads one survey. */
final class LimeSurveyReading {

    private static final Set<String> READ = Set.of("answers", "answer_l10ns", "groups", "group_l10ns", "questions",
            "question_l10ns", "subquestions", "question_attributes", "surveys", "surveys_languagesettings");
    private static final Map<String, List<String>> OWN_ANSWERS = Map.of("Y", List.of("Yes", "No"),
            "C", List.of("Yes", "Uncertain", "No"), "E", List.of("Increase", "Same", "Decrease"),
            "G", List.of("Female", "Male"), "5", List.of("1", "2", "3", "4", "5"),
            "A", List.of("1", "2", "3", "4", "5"),
            "B", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"));
    private static final Map<String, List<String>> OWN_CODES = Map.of("Y", List.of("Y", "N"),
            "C", List.of("Y", "U", "N"), "E", List.of("I", "S", "D"), "G", List.of("F", "M"));
    private static final Set<String> LISTS = Set.of("L", "!", "O");
    private static final Set<String> OPEN = Set.of("S", "T", "U");
    private static final Set<String> OPEN_AS_TEXT = Set.of("N", "D");
    private static final Set<String> OPEN_ROWS = Set.of("Q", "K");
    private static final Set<String> TICKS = Set.of("M", "P");
    private static final Set<String> ARRAYS = Set.of("F", "H", "A", "B", "C", "E", "1");
    private static final Set<String> WITHOUT_PLACE = Set.of("|", "I", "R", ";", ":", "*");

    private final DraftInstrument draft;
    private final ImportReport report;
    private final SurveyTables tables;
    private final Map<String, List<XmlElement>> subquestions = new HashMap<>();
    private final Map<String, List<XmlElement>> answers = new HashMap<>();
    private final Map<String, List<XmlElement>> questions = new LinkedHashMap<>();
    private final Map<List<String>, ResponseScale> scales = new HashMap<>();
    private String language = "";

    LimeSurveyReading(DraftInstrument draft, SurveyTables tables) {
        this.draft = draft;
        this.report = draft.report();
        this.tables = tables;
    }

    void read() {
        readSurvey();
        List<XmlElement> groups = tables.things("groups", language, List.of("gid"), List.of("group_order"));
        for (XmlElement question : tables.things("questions", language, List.of("qid"), List.of("question_order"))) {
            String parent = question.text("parent_qid").strip();
            if (parent.isEmpty() || parent.equals("0")) {
                questions.computeIfAbsent(question.text("gid").strip(), gid -> new ArrayList<>()).add(question);
            } else {
                subquestions.computeIfAbsent(parent, qid -> new ArrayList<>()).add(question);
            }
        }
        for (XmlElement subquestion : tables.things("subquestions", language, List.of("qid"),
                List.of("scale_id", "question_order"))) {
            subquestions.computeIfAbsent(subquestion.text("parent_qid").strip(), qid -> new ArrayList<>())
                    .add(subquestion);
        }
        for (XmlElement answer : tables.things("answers", language, List.of("qid", "code", "scale_id"),
                List.of("scale_id", "sortorder"))) {
            answers.computeIfAbsent(answer.text("qid").strip() + ' ' + scaleId(answer), key -> new ArrayList<>())
                    .add(answer);
        }
        if (groups.isEmpty() || questions.isEmpty()) {
            report.error("lss-no-questions", Spot.FILE);
            return;
        }
        for (XmlElement group : groups) {
            readGroup(group);
        }
        questions.values().forEach(lost -> lost.forEach(question -> report.error("lss-group-unknown",
                spot(question, "gid"), DraftInstrument.shown(question.text("title")))));
        new SurveyRemainder(tables, report).report(READ);
    }

    private static String scaleId(XmlElement row) {
        String scale = row.text("scale_id").strip();
        return scale.isEmpty() ? "0" : scale;
    }

    private void readSurvey() {
        Optional<XmlElement> survey = tables.rows("surveys").stream().findFirst();
        survey.ifPresent(row -> {
            language = row.text("language").strip();
            if (!language.isEmpty()) {
                draft.language(language, spot(row, "language"));
            }
        });
        if (language.isEmpty()) {
            language = tables.rows("surveys_languagesettings").stream().findFirst()
                    .map(row -> row.text("surveyls_language").strip()).orElse("");
        }
        for (XmlElement row : tables.rows("surveys_languagesettings")) {
            String tag = row.text("surveyls_language").strip();
            boolean own = tag.equals(language);
            set(draft.instrument(), Literals.INSTRUMENT__TITLE, row, "surveyls_title", own, tag);
            set(draft.instrument(), Literals.INSTRUMENT__ABSTRACT, row, "surveyls_description", own, tag);
            for (String column : List.of("surveyls_welcometext", "surveyls_endtext", "surveyls_policy_notice")) {
                String text = PlainText.of(row.text(column));
                if (!text.isEmpty()) {
                    report.leftOut("surveyText", spot(row, column), DraftInstrument.shown(text), column);
                }
            }
        }
    }

    private void set(EObject part, EAttribute feature, XmlElement row, String column, boolean own, String tag) {
        String text = plain(row, column);
        if (own) {
            draft.text(part, feature, text, spot(row, column));
        } else {
            DraftInstrument.languageTag(tag).ifPresent(other -> draft.translation(other, part, feature, text,
                    spot(row, column)));
        }
    }

    private String plain(XmlElement row, String column) {
        String html = row.text(column);
        String text = PlainText.of(html);
        if (!text.equals(html.strip())) {
            report.changed("html", spot(row, column), DraftInstrument.shown(html), DraftInstrument.shown(text));
        }
        return text;
    }

    static Spot spot(XmlElement row, String column) {
        Spot spot = row.child(column).map(XmlElement::spot).orElse(row.spot());
        return new Spot(spot.line(), spot.column(), column);
    }

    private void readGroup(XmlElement group) {
        Map<String, XmlElement> texts = tables.texts("groups", "group_l10ns", "gid", group, "");
        XmlElement own = texts.getOrDefault(language, texts.values().stream().findFirst().orElse(group));
        String title = plain(own, "group_name");
        List<XmlElement> inGroup = questions.remove(group.text("gid").strip());
        if (title.isEmpty()) {
            report.error("lss-group-untitled", spot(own, "group_name"), DraftInstrument.shown(group.text("gid")));
            return;
        }
        Section section = draft.section(String.valueOf(draft.instrument().getSections().size() + 1), title,
                spot(own, "group_name"));
        draft.text(section, Literals.SECTION__DESCRIPTION, plain(own, "description"), spot(own, "description"));
        translate(texts, "group_name", section, Literals.SECTION__TITLE);
        translate(texts, "description", section, Literals.SECTION__DESCRIPTION);
        report.taken(spot(own, "group_name"), DraftInstrument.shown(title), "section/" + section.getCode());
        if (inGroup != null) {
            inGroup.forEach(question -> readQuestion(question, section));
        }
    }

    private void translate(Map<String, XmlElement> texts, String column, EObject part, EAttribute feature) {
        texts.forEach((tag, row) -> {
            if (!tag.equals(language)) {
                set(part, feature, row, column, false, tag);
            }
        });
    }

    private Map<String, XmlElement> textsOf(String table, XmlElement question) {
        return tables.texts(table, "question_l10ns", "qid", question, "");
    }

    private void readQuestion(XmlElement question, Section section) {
        Map<String, XmlElement> texts = textsOf("questions", question);
        XmlElement own = texts.getOrDefault(language, question);
        String type = question.text("type").strip();
        String code = question.text("title").strip();
        String text = plain(own, "question");
        reportRules(question);
        if (type.equals("X")) {
            note(section, own, text, texts);
        } else if (text.isEmpty() && !ARRAYS.contains(type)) {
            report.error("lss-no-text", spot(own, "question"), DraftInstrument.shown(code));
        } else if (LISTS.contains(type)) {
            List<XmlElement> options = answers.getOrDefault(question.text("qid").strip() + " 0", List.of());
            if (options.isEmpty()) {
                report.error("lss-no-answers", spot(question, "type"), DraftInstrument.shown(code));
                return;
            }
            Item item = item(section, question, own, texts, code, text, AnswerFormat.SCALE);
            item.getScales().add(scale(code, options));
        } else if (OPEN.contains(type) || OPEN_AS_TEXT.contains(type)) {
            Item item = item(section, question, own, texts, code, text, AnswerFormat.TEXT);
            if (OPEN_AS_TEXT.contains(type)) {
                report.changed("answerAsText", spot(question, "type"), type, "item/" + item.getCode());
            }
        } else if (TICKS.contains(type) || OPEN_ROWS.contains(type)) {
            rows(section, question, own, text, texts,
                    TICKS.contains(type) ? AnswerFormat.TICK : AnswerFormat.TEXT, List.of());
        } else if (ARRAYS.contains(type)) {
            array(section, question, own, text, texts, type, code);
        } else if (OWN_ANSWERS.containsKey(type)) {
            Item item = item(section, question, own, texts, code, text, AnswerFormat.SCALE);
            item.getScales().add(ownScale(type, spot(question, "type")));
        } else if (WITHOUT_PLACE.contains(type)) {
            report.leftOut("answerKind", spot(question, "type"), DraftInstrument.shown(type + ' ' + code));
        } else {
            report.error("lss-type-unknown", spot(question, "type"), DraftInstrument.shown(type),
                    DraftInstrument.shown(code));
        }
    }

    private void reportRules(XmlElement question) {
        String relevance = question.text("relevance").strip();
        if (!relevance.isEmpty() && !relevance.equals("1")) {
            report.leftOut("condition", spot(question, "relevance"), DraftInstrument.shown(relevance), "relevance");
        }
        String pattern = question.text("preg").strip();
        if (!pattern.isEmpty()) {
            report.leftOut("condition", spot(question, "preg"), DraftInstrument.shown(pattern), "preg");
        }
        if (question.text("mandatory").strip().equals("Y")) {
            report.leftOut("mandatory", spot(question, "mandatory"), "mandatory");
        }
        if (question.text("other").strip().equals("Y")) {
            report.leftOut("orOther", spot(question, "other"), "other");
        }
    }

    private void note(Section section, XmlElement own, String text, Map<String, XmlElement> texts) {
        if (text.isEmpty()) {
            report.leftOut("emptyNote", spot(own, "question"), "");
            return;
        }
        boolean first = section.getItems().isEmpty() && section.getIntroduction() == null;
        EAttribute feature = first ? Literals.SECTION__INTRODUCTION : Literals.SECTION__DESCRIPTION;
        boolean alone = section.eGet(feature) == null;
        draft.paragraph(section, feature, text, spot(own, "question"));
        if (alone) {
            translate(texts, "question", section, feature);
        }
        String key = "section/" + section.getCode() + '#' + feature.getName();
        if (first) {
            report.taken(spot(own, "question"), DraftInstrument.shown(text), key);
        } else {
            report.changed("noteMoved", spot(own, "question"), DraftInstrument.shown(text), key);
        }
    }

    private Item item(Section section, XmlElement question, XmlElement own, Map<String, XmlElement> texts, String code,
            String text, AnswerFormat format) {
        Item item = draft.item(section, code, text, format, spot(question, "title"));
        draft.text(item, Literals.ITEM__GUIDANCE, plain(own, "help"), spot(own, "help"));
        translate(texts, "question", item, Literals.ITEM__TEXT);
        translate(texts, "help", item, Literals.ITEM__GUIDANCE);
        report.taken(spot(question, "title"), code, "item/" + item.getCode());
        return item;
    }

    private void array(Section section, XmlElement question, XmlElement own, String text,
            Map<String, XmlElement> texts, String type, String code) {
        List<ResponseScale> taken = new ArrayList<>();
        String qid = question.text("qid").strip();
        if (OWN_ANSWERS.containsKey(type)) {
            taken.add(ownScale(type, spot(question, "type")));
        } else {
            for (String scale : type.equals("1") ? List.of("0", "1") : List.of("0")) {
                List<XmlElement> options = answers.getOrDefault(qid + ' ' + scale, List.of());
                if (options.isEmpty()) {
                    report.error("lss-no-answers", spot(question, "type"), DraftInstrument.shown(code));
                    return;
                }
                taken.add(scale(code + (scale.equals("0") ? "" : "-2"), options));
            }
            if (type.equals("1")) {
                dualHeadings(qid, taken);
            }
        }
        rows(section, question, own, text, texts, AnswerFormat.SCALE, taken.stream().distinct().toList());
    }

    /** The questions that the two scales of a dual array answer stand among its attributes. */
    private void dualHeadings(String qid, List<ResponseScale> taken) {
        for (XmlElement attribute : tables.rows("question_attributes")) {
            int index = List.of("dualscale_headerA", "dualscale_headerB").indexOf(attribute.text("attribute").strip());
            if (attribute.text("qid").strip().equals(qid) && index >= 0 && !attribute.text("value").isBlank()) {
                draft.text(taken.get(index), Literals.RESPONSE_SCALE__QUESTION, plain(attribute, "value"),
                        spot(attribute, "value"));
            }
        }
    }

    private void rows(Section section, XmlElement question, XmlElement own, String stem,
            Map<String, XmlElement> stems, AnswerFormat format, List<ResponseScale> taken) {
        String code = question.text("title").strip();
        List<XmlElement> rows = subquestions.getOrDefault(question.text("qid").strip(), List.of()).stream()
                .filter(row -> scaleId(row).equals("0")).toList();
        if (rows.isEmpty()) {
            report.error("lss-no-rows", spot(question, "type"), DraftInstrument.shown(code));
            return;
        }
        boolean introduces = !stem.isEmpty() && section.getItems().isEmpty() && section.getIntroduction() == null;
        if (introduces) {
            draft.text(section, Literals.SECTION__INTRODUCTION, stem, spot(own, "question"));
            translate(stems, "question", section, Literals.SECTION__INTRODUCTION);
            report.changed("stemIntroduces", spot(own, "question"), DraftInstrument.shown(stem),
                    "section/" + section.getCode() + "#introduction");
        } else if (!stem.isEmpty()) {
            report.changed("stemExplains", spot(own, "question"), DraftInstrument.shown(stem), code);
        }
        for (XmlElement row : rows) {
            String table = tables.rows("subquestions").isEmpty() ? "questions" : "subquestions";
            Map<String, XmlElement> texts = textsOf(table, row);
            XmlElement ownRow = texts.getOrDefault(language, row);
            String text = plain(ownRow, "question");
            if (text.isEmpty()) {
                report.error("lss-no-text", spot(ownRow, "question"), DraftInstrument.shown(row.text("title")));
                continue;
            }
            Item item = item(section, row, ownRow, texts, code + '_' + row.text("title").strip(), text, format);
            item.getScales().addAll(taken);
            if (!introduces) {
                draft.text(item, Literals.ITEM__GLOSS, stem, spot(own, "question"));
            }
        }
    }

    private ResponseScale scale(String code, List<XmlElement> options) {
        boolean scored = options.stream().anyMatch(option -> !option.text("assessment_value").strip().matches("|0"));
        List<String> key = new ArrayList<>();
        List<Map<String, XmlElement>> texts = new ArrayList<>();
        for (XmlElement option : options) {
            Map<String, XmlElement> inLanguages = tables.texts("answers", "answer_l10ns",
                    option.child("aid").isPresent() ? "aid" : "qid", option, "code scale_id");
            texts.add(inLanguages);
            XmlElement own = inLanguages.getOrDefault(language, option);
            key.add(option.text("code").strip());
            key.add(own.text("answer"));
            key.add(scored ? option.text("assessment_value").strip() : "");
        }
        ResponseScale known = scales.get(key);
        if (known != null) {
            return known;
        }
        ResponseScale scale = draft.scale(code, spot(options.getFirst(), "qid"));
        scales.put(key, scale);
        for (int i = 0; i < options.size(); i++) {
            XmlElement option = options.get(i);
            XmlElement own = texts.get(i).getOrDefault(language, option);
            String label = plain(own, "answer");
            if (label.isEmpty()) {
                label = option.text("code").strip();
                report.changed("labelFromName", spot(own, "answer"), "", label);
            }
            Option made = draft.option(scale, option.text("code").strip(), label, spot(option, "code"));
            if (scored) {
                draft.score(made, option.text("assessment_value"), spot(option, "assessment_value"));
            }
            translate(texts.get(i), "answer", made, Literals.OPTION__LABEL);
            report.taken(spot(option, "code"), option.text("code").strip(),
                    "option/" + scale.getCode() + '/' + made.getCode());
        }
        return scale;
    }

    /** Answers that LimeSurvey shows without their standing in the file. */
    private ResponseScale ownScale(String type, Spot spot) {
        return scales.computeIfAbsent(List.of(type), any -> {
            ResponseScale scale = draft.scale("type-" + type, spot);
            List<String> labels = OWN_ANSWERS.get(type);
            for (int i = 0; i < labels.size(); i++) {
                draft.option(scale, OWN_CODES.getOrDefault(type, labels).get(i), labels.get(i), spot);
            }
            report.changed("ownAnswers", spot, type, String.join(", ", labels));
            return scale;
        });
    }
}
