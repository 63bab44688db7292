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
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.draft.PlainText;
import org.parapet.exchange.formats.draft.Spot;
import org.parapet.exchange.formats.xml.XmlElement;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** Reads one survey. */
final class LimeSurveyReading {

    private static final Set<String> READ = Set.of("answers", "answer_l10ns", "groups", "group_l10ns", "questions",
            "question_l10ns", "subquestions", "question_attributes", "surveys", "surveys_languagesettings");
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
    private final QuestionAttributes attributes;
    private final SurveyRules rules;
    private final String language;
    private final SurveyTexts texts;
    private final SurveyScales scales;
    private final Map<String, List<XmlElement>> subquestions = new HashMap<>();
    private final Map<String, List<XmlElement>> answers = new HashMap<>();
    private final Map<String, List<XmlElement>> questions = new LinkedHashMap<>();

    LimeSurveyReading(DraftInstrument draft, SurveyTables tables) {
        this.draft = draft;
        this.report = draft.report();
        this.tables = tables;
        this.attributes = new QuestionAttributes(tables);
        this.rules = new SurveyRules(report);
        this.language = tables.language();
        this.texts = new SurveyTexts(draft, rules, language);
        this.scales = new SurveyScales(draft, tables, texts, attributes);
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
        tables.rows("surveys").stream().findFirst().filter(row -> !row.text("language").isBlank())
                .ifPresent(row -> draft.language(row.text("language").strip(), spot(row, "language")));
        for (XmlElement row : tables.rows("surveys_languagesettings")) {
            String tag = row.text("surveyls_language").strip();
            boolean own = tag.equals(language);
            texts.set(draft.instrument(), Literals.INSTRUMENT__TITLE, row, "surveyls_title", own, tag);
            texts.set(draft.instrument(), Literals.INSTRUMENT__ABSTRACT, row, "surveyls_description", own, tag);
            for (String column : List.of("surveyls_welcometext", "surveyls_endtext", "surveyls_policy_notice")) {
                String text = PlainText.of(row.text(column));
                if (!text.isEmpty()) {
                    report.leftOut("surveyText", spot(row, column), DraftInstrument.shown(text), column);
                }
            }
        }
    }

    static Spot spot(XmlElement row, String column) {
        Spot spot = row.child(column).map(XmlElement::spot).orElse(row.spot());
        return new Spot(spot.line(), spot.column(), column);
    }

    private void readGroup(XmlElement group) {
        Map<String, XmlElement> wordings = tables.texts("groups", "group_l10ns", "gid", group, "");
        XmlElement own = wordings.getOrDefault(language, wordings.values().stream().findFirst().orElse(group));
        String title = texts.plain(own, "group_name");
        List<XmlElement> inGroup = questions.remove(group.text("gid").strip());
        if (title.isEmpty()) {
            report.error("lss-group-untitled", spot(own, "group_name"), DraftInstrument.shown(group.text("gid")));
            return;
        }
        rules.ofGroup(group);
        Section section = draft.section(String.valueOf(draft.instrument().getSections().size() + 1), title,
                spot(own, "group_name"));
        draft.text(section, Literals.SECTION__DESCRIPTION, texts.plain(own, "description"), spot(own, "description"));
        texts.translate(wordings, "group_name", section, Literals.SECTION__TITLE);
        texts.translate(wordings, "description", section, Literals.SECTION__DESCRIPTION);
        report.taken(spot(own, "group_name"), DraftInstrument.shown(title), "section/" + section.getCode());
        if (inGroup != null) {
            inGroup.forEach(question -> readQuestion(question, section));
        }
    }

    private Map<String, XmlElement> wordingsOf(String table, XmlElement question) {
        return tables.texts(table, "question_l10ns", "qid", question, "");
    }

    private void readQuestion(XmlElement question, Section section) {
        Map<String, XmlElement> wordings = wordingsOf("questions", question);
        XmlElement own = wordings.getOrDefault(language, question);
        String type = question.text("type").strip();
        String code = question.text("title").strip();
        String text = texts.plain(own, "question");
        Optional<String> reason = reasonNotToAsk(question);
        if (reason.isPresent()) {
            report.leftOut(reason.get(), spot(question, "type"), DraftInstrument.shown(type + ' ' + code));
            return;
        }
        rules.ofQuestion(question);
        if (type.equals("X")) {
            note(section, own, text, wordings);
        } else if (text.isEmpty() && !ARRAYS.contains(type)) {
            report.error("lss-no-text", spot(own, "question"), DraftInstrument.shown(code));
        } else if (LISTS.contains(type)) {
            List<XmlElement> options = answers.getOrDefault(question.text("qid").strip() + " 0", List.of());
            if (options.isEmpty()) {
                report.error("lss-no-answers", spot(question, "type"), DraftInstrument.shown(code));
                return;
            }
            Item item = item(section, question, own, wordings, code, text, AnswerFormat.SCALE);
            item.getScales().add(scales.of(code, options));
        } else if (OPEN.contains(type) || OPEN_AS_TEXT.contains(type)) {
            Item item = item(section, question, own, wordings, code, text, AnswerFormat.TEXT);
            if (OPEN_AS_TEXT.contains(type)) {
                report.changed("answerAsText", spot(question, "type"), type, "item/" + item.getCode());
            }
        } else if (TICKS.contains(type) || OPEN_ROWS.contains(type)) {
            rows(section, question, own, text, wordings,
                    TICKS.contains(type) ? AnswerFormat.TICK : AnswerFormat.TEXT, List.of());
        } else if (ARRAYS.contains(type)) {
            array(section, question, own, text, wordings, type, code);
        } else if (SurveyScales.hasOwnAnswers(type)) {
            Item item = item(section, question, own, wordings, code, text, AnswerFormat.SCALE);
            item.getScales().add(scales.ofType(type, spot(question, "type")));
        } else if (WITHOUT_PLACE.contains(type)) {
            report.leftOut("answerKind", spot(question, "type"), DraftInstrument.shown(type + ' ' + code));
        } else {
            report.error("lss-type-unknown", spot(question, "type"), DraftInstrument.shown(type),
                    DraftInstrument.shown(code));
        }
    }

    /** Themes, since version 4, make other questions of some types. */
    private Optional<String> reasonNotToAsk(XmlElement question) {
        String theme = question.text("question_theme_name").strip();
        return attributes.isHidden(question.text("qid").strip()) ? Optional.of("hidden")
                : theme.equals("browserdetect") ? Optional.of("computed")
                : theme.startsWith("image_select") ? Optional.of("pictures") : Optional.empty();
    }

    private void note(Section section, XmlElement own, String text, Map<String, XmlElement> wordings) {
        if (text.isEmpty()) {
            report.leftOut("emptyNote", spot(own, "question"), "");
            return;
        }
        boolean first = section.getItems().isEmpty() && section.getIntroduction() == null;
        EAttribute feature = first ? Literals.SECTION__INTRODUCTION : Literals.SECTION__DESCRIPTION;
        boolean alone = section.eGet(feature) == null;
        draft.paragraph(section, feature, text, spot(own, "question"));
        if (alone) {
            texts.translate(wordings, "question", section, feature);
        }
        String key = "section/" + section.getCode() + '#' + feature.getName();
        if (first) {
            report.taken(spot(own, "question"), DraftInstrument.shown(text), key);
        } else {
            report.changed("noteMoved", spot(own, "question"), DraftInstrument.shown(text), key);
        }
    }

    private Item item(Section section, XmlElement question, XmlElement own, Map<String, XmlElement> wordings,
            String code, String text, AnswerFormat format) {
        Item item = draft.item(section, code, text, format, spot(question, "title"));
        draft.text(item, Literals.ITEM__GUIDANCE, texts.plain(own, "help"), spot(own, "help"));
        texts.translate(wordings, "question", item, Literals.ITEM__TEXT);
        texts.translate(wordings, "help", item, Literals.ITEM__GUIDANCE);
        report.taken(spot(question, "title"), code, "item/" + item.getCode());
        return item;
    }

    private void array(Section section, XmlElement question, XmlElement own, String text,
            Map<String, XmlElement> wordings, String type, String code) {
        List<ResponseScale> taken = new ArrayList<>();
        if (SurveyScales.hasOwnAnswers(type)) {
            taken.add(scales.ofType(type, spot(question, "type")));
        } else {
            List<List<XmlElement>> lists = new ArrayList<>();
            for (String scale : type.equals("1") ? List.of(" 0", " 1") : List.of(" 0")) {
                lists.add(answers.getOrDefault(question.text("qid").strip() + scale, List.of()));
            }
            if (lists.stream().anyMatch(List::isEmpty)) {
                report.error("lss-no-answers", spot(question, "type"), DraftInstrument.shown(code));
                return;
            }
            taken.addAll(lists.size() == 1 ? List.of(scales.of(code, lists.getFirst()))
                    : scales.ofDual(question, lists));
        }
        rows(section, question, own, text, wordings, AnswerFormat.SCALE, taken);
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
            texts.translate(stems, "question", section, Literals.SECTION__INTRODUCTION);
            report.changed("stemIntroduces", spot(own, "question"), DraftInstrument.shown(stem),
                    "section/" + section.getCode() + "#introduction");
        } else if (!stem.isEmpty()) {
            report.changed("stemExplains", spot(own, "question"), DraftInstrument.shown(stem), code);
        }
        for (XmlElement row : rows) {
            String table = tables.rows("subquestions").isEmpty() ? "questions" : "subquestions";
            Map<String, XmlElement> wordings = wordingsOf(table, row);
            XmlElement ownRow = wordings.getOrDefault(language, row);
            String text = texts.plain(ownRow, "question");
            if (text.isEmpty()) {
                report.error("lss-no-text", spot(ownRow, "question"), DraftInstrument.shown(row.text("title")));
                continue;
            }
            rules.ofRow(row);
            Item item = item(section, row, ownRow, wordings, code + '_' + row.text("title").strip(), text, format);
            if (question.text("type").strip().equals("K")) {
                report.changed("answerAsText", spot(question, "type"), "K", "item/" + item.getCode());
            }
            item.getScales().addAll(taken);
            if (!introduces) {
                draft.text(item, Literals.ITEM__GLOSS, stem, spot(own, "question"));
            }
        }
    }
}
