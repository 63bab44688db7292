// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.fhir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.Facts;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.json.JsonValue.JsonObject;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** Reads one questionnaire. */
final class FhirReading {

    private static final Set<String> OPEN =
            Set.of("text", "string", "decimal", "integer", "date", "dateTime", "time", "url", "quantity");
    private static final Set<String> AS_IT_IS = Set.of("text", "string");
    private static final Set<String> WITHOUT_PLACE = Set.of("attachment", "reference");
    private static final Set<String> OTHER_RELEASE = Set.of("choice", "open-choice", "coding");
    private static final String TYPES = "group, display, boolean, text, string, integer, decimal, date";

    private final DraftInstrument draft;
    private final ImportReport report;
    private final FhirRelease release;
    private final JsonObject questionnaire;
    private final FhirTexts texts;
    private final FhirRemainder remainder;
    private final Set<String> linkIds = new HashSet<>();
    private AnswerLists lists;

    /** What is read at present: the section that takes items, made when it is first needed. */
    private final class Open {

        private final String code;
        private final String title;
        private final JsonObject group;
        private Section section;

        Open(String code, String title, JsonObject group) {
            this.code = code;
            this.title = title;
            this.group = group;
        }

        Section section(JsonObject at) {
            if (section == null) {
                section = draft.section(code, title, at.spot());
                report.changed(group == questionnaire ? "sectionMade" : "sectionContinued", at.spot(), "",
                        "section/" + section.getCode());
            }
            return section;
        }
    }

    FhirReading(DraftInstrument draft, FhirRelease release, JsonObject questionnaire) {
        this.draft = draft;
        this.report = draft.report();
        this.release = release;
        this.questionnaire = questionnaire;
        this.texts = new FhirTexts(draft);
        this.remainder = new FhirRemainder(report);
    }

    void read() {
        readAbout();
        List<JsonObject> items = questionnaire.objects("item");
        if (items.isEmpty()) {
            report.error("fhir-no-items", questionnaire.spot());
            return;
        }
        String title = draft.instrument().getTitle();
        Open outside = new Open("section", title == null ? report.file() : title, questionnaire);
        for (JsonObject item : items) {
            readItem(item, outside);
        }
        remainder.reportAbout(questionnaire);
    }

    private void readAbout() {
        texts.take(questionnaire, "title", draft.instrument(), Literals.INSTRUMENT__TITLE);
        texts.take(questionnaire, "description", draft.instrument(), Literals.INSTRUMENT__ABSTRACT);
        texts.take(questionnaire, "publisher", draft.instrument(), Literals.INSTRUMENT__PUBLISHER);
        texts.take(questionnaire, "copyright", draft.instrument().getSource(), Literals.SOURCE__RIGHTS);
        draft.edition(questionnaire.text("version"), questionnaire.spot("version"));
        String language = questionnaire.text("language");
        if (!language.isEmpty()) {
            draft.language(language, questionnaire.spot("language"));
        }
        String url = questionnaire.text("url");
        String name = questionnaire.text("name");
        if (url.startsWith(Extensions.INSTRUMENT)) {
            draft.id(url.substring(Extensions.INSTRUMENT.length()), questionnaire.spot("url"));
        } else if (!name.isBlank()) {
            draft.id(name, questionnaire.spot("name"));
        } else if (!url.isBlank()) {
            draft.id(url.substring(url.lastIndexOf('/') + 1), questionnaire.spot("url"));
        }
        if (!url.isBlank() && !url.startsWith(Extensions.INSTRUMENT)) {
            draft.text(draft.instrument().getSource(), Literals.SOURCE__REFERENCE, url, questionnaire.spot("url"));
        }
        Map<String, JsonObject> scaleFacts = new HashMap<>();
        for (JsonObject extension : questionnaire.objects("extension")) {
            readExtension(extension, scaleFacts);
        }
        lists = new AnswerLists(draft, questionnaire, scaleFacts);
    }

    private void readExtension(JsonObject extension, Map<String, JsonObject> scaleFacts) {
        String url = extension.text("url");
        if (url.equals(Extensions.SCALE)) {
            extension.objects("extension").stream().filter(each -> each.text("url").equals("code")).findFirst()
                    .ifPresent(code -> scaleFacts.put(AnswerLists.value(code), extension));
            return;
        }
        Optional<Facts> fact = url.startsWith(Extensions.FACT) ? Arrays.stream(Facts.values())
                .filter(each -> each.key().equals(url.substring(Extensions.FACT.length()))).findFirst()
                : Optional.empty();
        if (fact.isPresent()) {
            fact.get().set(draft, AnswerLists.value(extension), extension.spot());
        } else {
            report.leftOut("extension", extension.spot(), DraftInstrument.shown(url));
        }
    }

    private void readItem(JsonObject item, Open open) {
        String linkId = item.text("linkId");
        String type = item.text("type");
        if (linkId.isBlank()) {
            report.error("fhir-no-link-id", item.spot());
        } else if (!linkIds.add(linkId)) {
            report.error("fhir-link-id-twice", item.spot("linkId"), DraftInstrument.shown(linkId));
        }
        if (ItemMarks.isHidden(item)) {
            leaveOutHidden(item);
            return;
        }
        if (type.isBlank()) {
            report.error("fhir-no-type", item.spot(), DraftInstrument.shown(linkId));
        } else if (type.equals("group") && ItemMarks.part(item).equals("item")) {
            readSeveralScales(item, open);
        } else if (type.equals("group")) {
            readGroup(item, open);
        } else if (type.equals("display")) {
            readDisplay(item, open);
        } else {
            readQuestion(item, type, open);
        }
        remainder.report(item);
    }

    private void leaveOutHidden(JsonObject item) {
        linkIds.add(item.text("linkId"));
        report.leftOut("hidden", item.spot(), DraftInstrument.shown(item.text("linkId") + ' ' + item.text("text")));
        item.objects("item").forEach(this::leaveOutHidden);
    }

    private void readGroup(JsonObject group, Open around) {
        String title = group.text("text");
        if (group.text("repeats").equals("true")) {
            report.changed("repeat", group.spot("repeats"), "repeats", group.text("linkId"));
        }
        if (title.isBlank()) {
            report.changed("groupWithoutLabel", group.spot(), DraftInstrument.shown(group.text("linkId")), "");
            group.objects("item").forEach(item -> readItem(item, around));
            return;
        }
        around.section = null;
        String ownCode = ItemMarks.extension(group, Extensions.CODE);
        String code = ownCode.isEmpty() ? group.text("linkId") : ownCode;
        Open open = new Open(code, title, group);
        open.section = draft.section(code, title, group.spot("text"));
        texts.translate(group, "text", open.section, Literals.SECTION__TITLE);
        report.taken(group.spot("linkId"), group.text("linkId"), "section/" + open.section.getCode());
        group.objects("item").forEach(item -> readItem(item, open));
        around.section = null;
    }

    private void readDisplay(JsonObject display, Open open) {
        String text = display.text("text");
        if (text.isBlank()) {
            report.leftOut("emptyNote", display.spot(), DraftInstrument.shown(display.text("linkId")));
            return;
        }
        Section section = open.section(display);
        boolean description = ItemMarks.part(display).equals("description");
        boolean first = section.getItems().isEmpty() && !description;
        var feature = first ? Literals.SECTION__INTRODUCTION : Literals.SECTION__DESCRIPTION;
        boolean alone = section.eGet(feature) == null;
        draft.paragraph(section, feature, text, display.spot("text"));
        if (alone) {
            texts.translate(display, "text", section, feature);
        }
        String key = "section/" + section.getCode() + '#' + feature.getName();
        if (first || description) {
            report.taken(display.spot("text"), DraftInstrument.shown(text), key);
        } else {
            report.changed("noteMoved", display.spot("text"), DraftInstrument.shown(text), key);
        }
    }

    private void readQuestion(JsonObject question, String type, Open open) {
        String constraint = question.text("answerConstraint");
        if (type.equals("open-choice")) {
            report.leftOut("orOther", question.spot("type"), type);
        } else if (!constraint.isEmpty() && !constraint.equals("optionsOnly")) {
            report.leftOut("orOther", question.spot("answerConstraint"), constraint);
        }
        if (ItemMarks.isComputed(question)) {
            report.leftOut("computed", question.spot(),
                    DraftInstrument.shown(question.text("linkId") + ' ' + question.text("text")));
            readWithin(question, Optional.empty(), open);
        } else if (release.choices().contains(type) || OPEN.contains(type) && ItemMarks.hasOptions(question)) {
            readChoice(question, open);
        } else if (OPEN.contains(type)) {
            Optional<Item> item = item(question, AnswerFormat.TEXT, open);
            item.ifPresent(made -> {
                if (AS_IT_IS.contains(type)) {
                    taken(question, made);
                } else {
                    report.changed("answerAsText", question.spot("type"), type, "item/" + made.getCode());
                }
            });
            readWithin(question, item, open);
        } else if (type.equals("boolean")) {
            Optional<Item> item = item(question, AnswerFormat.TICK, open);
            item.ifPresent(made -> {
                if (ItemMarks.part(question).equals("tick")) {
                    taken(question, made);
                } else {
                    report.changed("booleanTick", question.spot("type"), type, "item/" + made.getCode());
                }
            });
            readWithin(question, item, open);
        } else if (WITHOUT_PLACE.contains(type)) {
            report.leftOut("answerKind", question.spot("type"),
                    DraftInstrument.shown(type + ' ' + question.text("linkId")));
            readWithin(question, Optional.empty(), open);
        } else if (OTHER_RELEASE.contains(type)) {
            report.error("fhir-other-release", question.spot("type"), type, release.name(), release.otherFormat());
        } else {
            report.error("fhir-type-unknown", question.spot("type"), DraftInstrument.shown(type),
                    TYPES + ", " + String.join(", ", release.choices()));
        }
    }

    private void readChoice(JsonObject question, Open open) {
        Optional<List<AnswerLists.Listed>> answers = lists.answers(question);
        if (answers.isEmpty()) {
            readWithin(question, Optional.empty(), open);
            return;
        }
        if (question.text("repeats").equals("true")) {
            readTicks(question, answers.get(), open);
            return;
        }
        Optional<Item> item = item(question, AnswerFormat.SCALE, open);
        item.ifPresent(made -> {
            made.getScales().add(scale(question, answers.get()));
            taken(question, made);
        });
        readWithin(question, item, open);
    }

    private ResponseScale scale(JsonObject question, List<AnswerLists.Listed> answers) {
        String valueSet = question.text("answerValueSet");
        String named = ItemMarks.extension(question, Extensions.SCALE);
        return lists.scale(!named.isEmpty() ? named : valueSet.startsWith("#") ? valueSet.substring(1) : "", answers,
                question.spot(), texts);
    }

    private void readTicks(JsonObject question, List<AnswerLists.Listed> answers, Open open) {
        String text = question.text("text");
        if (text.isBlank()) {
            report.error("fhir-no-text", question.spot(), DraftInstrument.shown(question.text("linkId")));
            return;
        }
        lists.reportRest(answers);
        List<String> codes = new ArrayList<>();
        for (AnswerLists.Listed listed : answers) {
            String code = listed.answer().code();
            String label = listed.answer().label().isBlank() ? code : listed.answer().label();
            Item item = draft.item(open.section(question), question.text("linkId") + '.' + code, label,
                    AnswerFormat.TICK, listed.spot());
            draft.text(item, Literals.ITEM__GLOSS, text, question.spot("text"));
            codes.add(item.getCode());
        }
        report.changed("selectMultiple", question.spot("repeats"), DraftInstrument.shown(question.text("linkId")),
                DraftInstrument.shown(String.join(", ", codes)));
        readWithin(question, Optional.empty(), open);
    }

    private void readSeveralScales(JsonObject group, Open open) {
        Optional<Item> item = item(group, AnswerFormat.SCALE, open);
        List<JsonObject> rest = new ArrayList<>();
        for (JsonObject each : group.objects("item")) {
            if (release.choices().contains(each.text("type")) && item.isPresent() && !ItemMarks.isHidden(each)) {
                linkIds.add(each.text("linkId"));
                lists.answers(each).ifPresent(answers -> {
                    ResponseScale scale = scale(each, answers);
                    if (!item.get().getScales().contains(scale)) {
                        item.get().getScales().add(scale);
                    }
                    if (scale.getQuestion() == null) {
                        texts.take(each, "text", scale, Literals.RESPONSE_SCALE__QUESTION);
                    }
                    texts.translate(each, "text", scale, Literals.RESPONSE_SCALE__QUESTION);
                    taken(each, item.get());
                });
                each.text("text");
                remainder.report(each);
            } else {
                rest.add(each);
            }
        }
        readWithin(rest, item, open);
    }

    private void readWithin(JsonObject question, Optional<Item> item, Open open) {
        readWithin(question.objects("item"), item, open);
    }

    /** What stands within a question: explanations become its own, further questions follow it. */
    private void readWithin(List<JsonObject> within, Optional<Item> item, Open open) {
        for (JsonObject each : within) {
            if (each.text("type").equals("display") && item.isPresent() && !ItemMarks.isHidden(each)) {
                linkIds.add(each.text("linkId"));
                boolean help = ItemMarks.part(each).equals("guidance") || ItemMarks.isHelp(each);
                var feature = help ? Literals.ITEM__GUIDANCE : Literals.ITEM__GLOSS;
                boolean alone = item.get().eGet(feature) == null;
                draft.paragraph(item.get(), feature, each.text("text"), each.spot("text"));
                if (alone) {
                    texts.translate(each, "text", item.get(), feature);
                }
                report.taken(each.spot("text"), DraftInstrument.shown(each.text("text")),
                        "item/" + item.get().getCode() + '#' + feature.getName());
                remainder.report(each);
            } else {
                report.changed("nested", each.spot(), DraftInstrument.shown(each.text("linkId")), "");
                readItem(each, open);
            }
        }
    }

    private Optional<Item> item(JsonObject question, AnswerFormat format, Open open) {
        String text = question.text("text");
        if (text.isBlank()) {
            report.error("fhir-no-text", question.spot(), DraftInstrument.shown(question.text("linkId")));
            return Optional.empty();
        }
        Item item = draft.item(open.section(question), question.text("linkId"), text, format, question.spot("text"));
        texts.translate(question, "text", item, Literals.ITEM__TEXT);
        return Optional.of(item);
    }

    private void taken(JsonObject question, Item item) {
        report.taken(question.spot("linkId"), question.text("linkId"), "item/" + item.getCode());
    }
}
