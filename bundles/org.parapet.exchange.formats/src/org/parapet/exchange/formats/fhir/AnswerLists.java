// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.Facts;
import org.parapet.exchange.formats.draft.Spot;
import org.parapet.exchange.formats.json.JsonValue.JsonObject;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;

/** The options of questions, and the scales that they are: equal options are one scale. */
final class AnswerLists {

    /**
     * An option of a question.
     *
     * @param code its code; "" when it has none
     * @param label its wording; "" when it has none
     * @param score as written; "" when it has none
     * @param polarity as written; "" when it has none
     * @param strongest as written; "" when not said
     * @param printed as written; "" when not said
     */
    record Answer(String code, String label, String score, String polarity, String strongest, String printed) {
    }

    /**
     * An option with its place.
     *
     * @param answer the option
     * @param spot where it stands
     * @param display holds its wording and translations; empty when it is a plain value
     * @param rest what else is said of it, and an instrument has no place for
     */
    record Listed(Answer answer, Spot spot, Optional<JsonObject> display, List<Rest> rest) {
    }

    /**
     * What an instrument has no place for.
     *
     * @param reason why it is left out
     * @param text what it is
     * @param argument what the reason names; "" for none
     */
    record Rest(String reason, String text, String argument) {
    }

    private record Key(String name, List<Answer> answers) {
    }

    private final DraftInstrument draft;
    private final Map<String, JsonObject> valueSets = new HashMap<>();
    private final Map<String, JsonObject> scaleFacts;
    private final Map<Key, ResponseScale> scales = new HashMap<>();
    private final Set<Listed> reported = new HashSet<>();

    AnswerLists(DraftInstrument draft, JsonObject questionnaire, Map<String, JsonObject> scaleFacts) {
        this.draft = draft;
        this.scaleFacts = scaleFacts;
        for (JsonObject contained : questionnaire.objects("contained")) {
            if (contained.text("resourceType").equals("ValueSet")) {
                String url = contained.text("url");
                valueSets.put('#' + contained.text("id"), contained);
                if (!url.isEmpty()) {
                    valueSets.put(url, contained);
                    valueSets.put(url + '|' + contained.text("version"), contained);
                }
            } else {
                draft.report().leftOut("contained", contained.spot(),
                        DraftInstrument.shown(contained.text("resourceType")));
            }
        }
    }

    /** {@return the options of a question; empty when they stand outside the file, which is reported} */
    Optional<List<Listed>> answers(JsonObject question) {
        List<Listed> answers = new ArrayList<>();
        for (JsonObject option : question.objects("answerOption")) {
            answers.add(answer(option));
        }
        String valueSet = question.text("answerValueSet");
        if (valueSets.containsKey(valueSet)) {
            concepts(valueSets.get(valueSet), answers);
        } else if (valueSet.startsWith("#")) {
            draft.report().error("fhir-value-set-unknown", question.spot("answerValueSet"),
                    DraftInstrument.shown(valueSet));
            return Optional.empty();
        }
        if (!answers.isEmpty()) {
            return Optional.of(answers);
        }
        if (!valueSet.isEmpty()) {
            draft.report().leftOut("answersElsewhere", question.spot("answerValueSet"),
                    DraftInstrument.shown(valueSet));
        } else if (question.objects("extension").stream()
                .anyMatch(extension -> extension.text("url").endsWith(Extensions.ANSWERS_COMPUTED))) {
            draft.report().leftOut("answersElsewhere", question.spot(), DraftInstrument.shown(question.text("linkId")));
        } else {
            draft.report().error("fhir-no-options", question.spot(), DraftInstrument.shown(question.text("linkId")));
        }
        return Optional.empty();
    }

    private void concepts(JsonObject valueSet, List<Listed> answers) {
        valueSet.object("compose").ifPresent(compose -> compose.objects("include").forEach(include -> include
                .objects("concept").forEach(concept -> answers.add(listed(concept, Optional.of(concept),
                        concept.text("code"), concept.text("display"), concept)))));
        if (answers.isEmpty()) {
            valueSet.object("expansion").ifPresent(expansion -> expansion.objects("contains")
                    .forEach(concept -> answers.add(listed(concept, Optional.of(concept), concept.text("code"),
                            concept.text("display"), concept))));
        }
    }

    private Listed answer(JsonObject option) {
        Optional<JsonObject> coding = option.object("valueCoding");
        if (coding.isPresent()) {
            coding.get().get("system");
            return listed(option, coding, coding.get().text("code"), coding.get().text("display"), coding.get());
        }
        for (String type : List.of("valueString", "valueInteger", "valueDate", "valueTime")) {
            String value = option.text(type);
            if (!value.isEmpty()) {
                return listed(option, Optional.empty(), value, value, option);
            }
        }
        draft.report().error("fhir-option-empty", option.spot());
        return listed(option, Optional.empty(), "", "", option);
    }

    private Listed listed(JsonObject holder, Optional<JsonObject> display, String code, String label,
            JsonObject other) {
        Map<String, String> extensions = new HashMap<>();
        List<Rest> rest = new ArrayList<>();
        for (JsonObject place : holder == other ? List.of(holder) : List.of(holder, other)) {
            for (JsonObject extension : place.objects("extension")) {
                String url = extension.text("url");
                extensions.putIfAbsent(url, value(extension));
                if (!Extensions.SCORES.contains(url) && !url.startsWith(Extensions.OWN)) {
                    rest.add(new Rest("extension", (value(extension) + ' ' + url).strip(), ""));
                }
            }
        }
        if (holder != other || display.isEmpty()) {
            holder.unread().forEach(property -> rest.add(new Rest("property",
                    FhirRemainder.inShort(property.getValue()), property.getKey())));
        }
        String score = Extensions.SCORES.stream().map(extensions::get).filter(Objects::nonNull).findFirst().orElse("");
        return new Listed(new Answer(code, label, score, extensions.getOrDefault(Extensions.POLARITY, ""),
                extensions.getOrDefault(Extensions.STRONGEST, ""), extensions.getOrDefault(Extensions.PRINTED, "")),
                holder.spot(), display, rest);
    }

    /** Reports what an instrument has no place for, once for options that are listed with several questions. */
    void reportRest(List<Listed> answers) {
        for (Listed listed : answers) {
            if (reported.add(new Listed(listed.answer(), Spot.FILE, Optional.empty(), listed.rest()))) {
                listed.rest().forEach(rest -> draft.report().leftOut(rest.reason(), listed.spot(),
                        DraftInstrument.shown(listed.answer().label() + ": " + rest.text()), rest.argument()));
            }
        }
    }

    static String value(JsonObject extension) {
        return extension.properties().entrySet().stream().filter(property -> property.getKey().startsWith("value"))
                .findFirst().map(property -> {
                    extension.get(property.getKey());
                    return property.getValue().plain();
                }).orElse("");
    }

    /** {@return the scale with these options; a new one when no question had the same before} */
    ResponseScale scale(String name, List<Listed> answers, Spot spot, FhirTexts texts) {
        reportRest(answers);
        Key key = new Key(name, answers.stream().map(Listed::answer).toList());
        ResponseScale known = scales.get(key);
        if (known != null) {
            return known;
        }
        ResponseScale scale = draft.scale(name.isEmpty() ? "scale-" + (scales.size() + 1) : name, spot);
        scales.put(key, scale);
        for (Listed listed : answers) {
            Answer answer = listed.answer();
            String label = answer.label().isBlank() ? answer.code() : answer.label();
            if (answer.label().isBlank()) {
                draft.report().changed("labelFromName", listed.spot(), "", label);
            }
            String code = answer.code().isBlank() ? label : answer.code();
            Option option = draft.option(scale, code, label, listed.spot());
            draft.score(option, answer.score(), listed.spot());
            if (!answer.polarity().isBlank()) {
                Facts.set(draft, option, Literals.OPTION__POLARITY, answer.polarity(), listed.spot());
            }
            if (!answer.strongest().isBlank()) {
                Facts.set(draft, option, Literals.OPTION__STRONGEST, answer.strongest(), listed.spot());
            }
            draft.text(option, Literals.OPTION__PRINTED, answer.printed(), listed.spot());
            listed.display().ifPresent(display -> {
                texts.translate(display, "display", option, Literals.OPTION__LABEL);
                texts.designations(display, option, Literals.OPTION__LABEL);
            });
            draft.report().taken(listed.spot(), code, "option/" + scale.getCode() + '/' + option.getCode());
        }
        facts(name, scale);
        return scale;
    }

    private void facts(String name, ResponseScale scale) {
        JsonObject facts = scaleFacts.get(name);
        if (facts == null) {
            return;
        }
        for (JsonObject fact : facts.objects("extension")) {
            String value = value(fact);
            switch (fact.text("url")) {
                case "title" -> draft.text(scale, Literals.RESPONSE_SCALE__TITLE, value, fact.spot());
                case "question" -> draft.text(scale, Literals.RESPONSE_SCALE__QUESTION, value, fact.spot());
                case "score_basis" -> Facts.set(draft, scale, Literals.RESPONSE_SCALE__SCORE_BASIS, value, fact.spot());
                case "score_note" -> draft.text(scale, Literals.RESPONSE_SCALE__SCORE_NOTE, value, fact.spot());
                default -> {
                    // the code
                }
            }
        }
    }
}
