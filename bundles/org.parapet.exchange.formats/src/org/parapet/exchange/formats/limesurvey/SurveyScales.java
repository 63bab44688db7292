// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.limesurvey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parapet.exchange.formats.Messages;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.Spot;
import org.parapet.exchange.formats.xml.XmlElement;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;

/** Makes scales of the answers of a survey. Questions that ask the same with the same answers share a scale. */
final class SurveyScales {

    private static final Map<String, List<String>> OWN_ANSWERS = Map.of("Y", List.of("Yes", "No"),
            "C", List.of("Yes", "Uncertain", "No"), "E", List.of("Increase", "Same", "Decrease"),
            "G", List.of("Female", "Male"), "5", List.of("1", "2", "3", "4", "5"),
            "A", List.of("1", "2", "3", "4", "5"),
            "B", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"));
    private static final Map<String, List<String>> OWN_CODES = Map.of("Y", List.of("Y", "N"),
            "C", List.of("Y", "U", "N"), "E", List.of("I", "S", "D"), "G", List.of("F", "M"));
    private static final List<String> DUAL_HEADINGS = List.of("dualscale_headerA", "dualscale_headerB");

    private final DraftInstrument draft;
    private final SurveyTables tables;
    private final SurveyTexts texts;
    private final QuestionAttributes attributes;
    private final Map<List<String>, ResponseScale> scales = new HashMap<>();

    SurveyScales(DraftInstrument draft, SurveyTables tables, SurveyTexts texts, QuestionAttributes attributes) {
        this.draft = draft;
        this.tables = tables;
        this.texts = texts;
        this.attributes = attributes;
    }

    /** {@return whether LimeSurvey itself knows the answers to questions of a type} */
    static boolean hasOwnAnswers(String type) {
        return OWN_ANSWERS.containsKey(type);
    }

    /** {@return the scale with these answers} */
    ResponseScale of(String code, List<XmlElement> options) {
        return of(code, options, "");
    }

    /** {@return the scales that the rows of a dual array are answered on, one for each list of answers} */
    List<ResponseScale> ofDual(XmlElement question, List<List<XmlElement>> lists) {
        String code = question.text("title").strip();
        List<ResponseScale> taken = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            taken.add(of(i == 0 ? code : code + "-2", lists.get(i), i + " " + heading(question, i)));
        }
        dualHeadings(question, taken);
        return taken;
    }

    /** The questions that the two scales of a dual array answer stand among its attributes, in each language. */
    private void dualHeadings(XmlElement question, List<ResponseScale> taken) {
        for (int i = 0; i < taken.size(); i++) {
            ResponseScale scale = taken.get(i);
            for (XmlElement heading : attributes.rows(question.text("qid").strip(), DUAL_HEADINGS.get(i))) {
                texts.set(scale, Literals.RESPONSE_SCALE__QUESTION, heading, "value", isOwn(heading),
                        heading.text("language").strip());
            }
            if (scale.getQuestion() == null) {
                scale.setQuestion(Messages.get("draft.scaleQuestion." + (i + 1)));
                draft.report().warning("lss-heading-missing", LimeSurveyReading.spot(question, "type"),
                        DraftInstrument.shown(question.text("title")), scale.getQuestion());
            }
        }
    }

    private String heading(XmlElement question, int scale) {
        return attributes.rows(question.text("qid").strip(), DUAL_HEADINGS.get(scale)).stream().filter(this::isOwn)
                .findFirst().map(heading -> heading.text("value")).orElse("");
    }

    private boolean isOwn(XmlElement attribute) {
        String tag = attribute.text("language").strip();
        return tag.isEmpty() || tag.equals(texts.language());
    }

    /** {@return the scale with these answers to what is asked; equal ones are one} */
    private ResponseScale of(String code, List<XmlElement> options, String asked) {
        boolean scored = options.stream().anyMatch(option -> !option.text("assessment_value").strip().matches("|0"));
        List<String> key = new ArrayList<>(List.of(asked));
        List<Map<String, XmlElement>> wordings = new ArrayList<>();
        for (XmlElement option : options) {
            Map<String, XmlElement> inLanguages = tables.texts("answers", "answer_l10ns",
                    option.child("aid").isPresent() ? "aid" : "qid code", option, "code scale_id");
            wordings.add(inLanguages);
            XmlElement own = inLanguages.getOrDefault(texts.language(), option);
            key.add(option.text("code").strip());
            key.add(own.text("answer"));
            key.add(scored ? option.text("assessment_value").strip() : "");
        }
        ResponseScale known = scales.get(key);
        if (known != null) {
            return known;
        }
        ResponseScale scale = draft.scale(code, LimeSurveyReading.spot(options.getFirst(), "qid"));
        scales.put(key, scale);
        for (int i = 0; i < options.size(); i++) {
            XmlElement option = options.get(i);
            XmlElement own = wordings.get(i).getOrDefault(texts.language(), option);
            String label = texts.plain(own, "answer");
            if (label.isEmpty()) {
                label = option.text("code").strip();
                draft.report().changed("labelFromName", LimeSurveyReading.spot(own, "answer"), "", label);
            }
            Option made = draft.option(scale, option.text("code").strip(), label,
                    LimeSurveyReading.spot(option, "code"));
            if (scored) {
                draft.score(made, option.text("assessment_value"), LimeSurveyReading.spot(option, "assessment_value"));
            }
            texts.translate(wordings.get(i), "answer", made, Literals.OPTION__LABEL);
            draft.report().taken(LimeSurveyReading.spot(option, "code"), option.text("code").strip(),
                    "option/" + scale.getCode() + '/' + made.getCode());
        }
        return scale;
    }

    /** {@return the answers that LimeSurvey shows for a type of question without their standing in the file} */
    ResponseScale ofType(String type, Spot spot) {
        return scales.computeIfAbsent(List.of(type), any -> {
            ResponseScale scale = draft.scale("type-" + type, spot);
            List<String> labels = OWN_ANSWERS.get(type);
            for (int i = 0; i < labels.size(); i++) {
                draft.option(scale, OWN_CODES.getOrDefault(type, labels).get(i), labels.get(i), spot);
            }
            draft.report().changed("ownAnswers", spot, type, String.join(", ", labels));
            return scale;
        });
    }
}
