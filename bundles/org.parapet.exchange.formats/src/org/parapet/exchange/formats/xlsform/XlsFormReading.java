// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.Facts;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.draft.Spot;
import org.parapet.exchange.formats.workbook.Sheet;
import org.parapet.exchange.formats.workbook.Table;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** Reads the sheets of one form. */
final class XlsFormReading {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{[^}]{0,200}\\}");
    private static final Set<String> CONDITIONS = Set.of("relevant", "choice_filter", "constraint", "calculation",
            "repeat_count");
    private static final List<String> MEDIA = List.of("image", "audio", "video", "big-image");
    private static final String SCORE_LIST = "kobo--score-choices";
    private static final Set<String> YES = Set.of("yes", "true", "true()");

    private final DraftInstrument draft;
    private final ImportReport report;
    private final Table survey;
    private final Optional<Table> settings;
    private final XlsFormTexts texts;
    private final Choices choices;
    private final FormGroups groups;
    private final Map<String, RowType> types = new HashMap<>();
    private final Map<String, RowType.Select> selects = new HashMap<>();
    private String withoutPlaceUntil = "";
    private Optional<Score> score = Optional.empty();

    /** Rows that take the same list of answers, and what explains each of them; "" for nothing. */
    private record Score(String list, String stem) {
    }

    XlsFormReading(DraftInstrument draft, Table survey, Optional<Table> choices, Optional<Table> settings,
            Optional<Table> scales) {
        this.draft = draft;
        this.report = draft.report();
        this.survey = survey;
        this.settings = settings;
        this.groups = new FormGroups(draft, survey);
        texts = XlsFormTexts.of(draft, survey, choices, setting("default_language"), settingSpot("default_language"));
        this.choices = new Choices(draft, choices, scales, texts, isYes(setting("allow_choice_duplicates")));
    }

    void read() {
        readSettings();
        if (!survey.has("type")) {
            report.error("xlsform-column-missing", survey.header(), "type", String.join(", ", survey.columns()));
            return;
        }
        survey.rows().forEach(this::readRow);
        groups.reportOpen();
        reportConditions();
        survey.reportUnread(report);
        choices.finish();
    }

    private String setting(String column) {
        return settings.flatMap(table -> table.rows().stream().findFirst().map(row -> table.get(row, column)))
                .orElse("");
    }

    private Spot settingSpot(String column) {
        return settings.flatMap(table -> table.rows().stream().findFirst().map(row -> table.spot(row, column)))
                .orElse(Spot.FILE);
    }

    private void readSettings() {
        draft.text(draft.instrument(), Literals.INSTRUMENT__TITLE, setting("form_title"), settingSpot("form_title"));
        draft.id(setting("form_id"), settingSpot("form_id"));
        draft.edition(setting("version"), settingSpot("version"));
        for (Facts fact : Facts.values()) {
            fact.set(draft, setting(fact.key()), settingSpot(fact.key()));
        }
        settings.ifPresent(table -> {
            table.reportUnread(report);
            table.rows().stream().skip(1).forEach(row -> report.leftOut("settingsRow", new Spot(row.number(), 0,
                    table.name()), String.valueOf(row.number())));
        });
    }

    private void readRow(Sheet.Row row) {
        String type = survey.get(row, "type").replaceAll("\\s+", " ");
        String name = survey.get(row, "name");
        if (isYes(survey.get(row, "disabled"))) {
            report.leftOut("disabled", survey.spot(row, "disabled"), DraftInstrument.shown(type + ' ' + name));
            return;
        }
        if (!withoutPlaceUntil.isEmpty()) {
            leaveOut(row, "answerKind");
            withoutPlaceUntil = type.equalsIgnoreCase(withoutPlaceUntil) ? "" : withoutPlaceUntil;
            return;
        }
        switch (types.computeIfAbsent(type, RowType::of)) {
            case NONE -> readUntyped(row, name);
            case BEGIN_GROUP -> begin(row, name, false);
            case BEGIN_REPEAT -> begin(row, name, true);
            case END -> groups.end(row);
            case NOTE -> readNote(row);
            case TEXT -> item(row, name, AnswerFormat.TEXT, "").ifPresent(item -> taken(row, item));
            case AS_TEXT -> item(row, name, AnswerFormat.TEXT, "").ifPresent(item -> report.changed("answerAsText",
                    survey.spot(row, "type"), type + ' ' + name, "item/" + item.getCode()));
            case TICK -> item(row, name, AnswerFormat.TICK, "").ifPresent(item -> taken(row, item));
            case COMPUTED -> leaveOut(row, "computed");
            case WITHOUT_PLACE -> leaveOut(row, "answerKind");
            case SELECT -> readSelect(row, selects.computeIfAbsent(type, each -> RowType.select(each).orElseThrow()),
                    name);
            case BEGIN_SCORE -> beginScore(row);
            case SCORE_ROW -> readScoreRow(row, name);
            case END_SCORE -> score = Optional.empty();
            case BEGIN_WITHOUT_PLACE -> {
                leaveOut(row, "answerKind");
                withoutPlaceUntil = RowType.ending(type);
            }
            case UNKNOWN -> report.error("xlsform-type-unknown", survey.spot(row, "type"),
                    DraftInstrument.shown(type));
        }
    }

    private void leaveOut(Sheet.Row row, String reason) {
        report.leftOut(reason, survey.spot(row, "type"),
                DraftInstrument.shown((survey.get(row, "type") + ' ' + survey.get(row, "name")).strip()));
    }

    private static boolean isYes(String text) {
        return YES.contains(text.toLowerCase(Locale.ROOT));
    }

    private void readUntyped(Sheet.Row row, String name) {
        if (!name.isEmpty() || !texts.label(survey, row).isBlank()) {
            report.error("xlsform-no-type", survey.spot(row, "type"));
        }
    }

    private void begin(Sheet.Row row, String name, boolean repeat) {
        groups.checkName(row, name);
        String code = survey.get(row, "code").isEmpty() ? name : survey.get(row, "code");
        Spot spot = survey.spot(row, "name");
        Optional<Section> section = groups.begin(code, texts.label(survey, row), spot);
        if (repeat) {
            report.changed("repeat", survey.spot(row, "type"), "begin_repeat " + name, name);
        }
        if (section.isEmpty()) {
            report.changed("groupWithoutLabel", survey.spot(row, "label"), name, "");
            return;
        }
        texts.translate(survey, row, "label", section.get(), Literals.SECTION__TITLE);
        report.taken(spot, name, "section/" + section.get().getCode());
    }

    private void readNote(Sheet.Row row) {
        String text = texts.label(survey, row);
        if (text.isBlank()) {
            report.leftOut("emptyNote", survey.spot(row, "name"), survey.get(row, "name"));
            return;
        }
        Section section = groups.section(row);
        boolean description = survey.get(row, "part").equals("description");
        boolean first = section.getItems().isEmpty() && !description;
        Spot spot = survey.spot(row, "label");
        boolean set = description ? section.getDescription() == null : section.getIntroduction() == null;
        if (first) {
            draft.paragraph(section, Literals.SECTION__INTRODUCTION, text, spot);
        } else {
            draft.paragraph(section, Literals.SECTION__DESCRIPTION, text, spot);
        }
        if (set) {
            texts.translate(survey, row, "label", section,
                    first ? Literals.SECTION__INTRODUCTION : Literals.SECTION__DESCRIPTION);
        }
        String key = "section/" + section.getCode() + (first ? "#introduction" : "#description");
        if (first || description) {
            report.taken(spot, DraftInstrument.shown(text), key);
        } else {
            report.changed("noteMoved", spot, DraftInstrument.shown(text), key);
        }
    }

    private void readSelect(Sheet.Row row, RowType.Select select, String name) {
        if (select.elsewhere()) {
            leaveOut(row, select.list().startsWith("${") ? "answersElsewhere" : "answerKind");
            return;
        }
        if (!hasList(row, "type", select.list())) {
            return;
        }
        select.other().ifPresent(words -> report.leftOut("orOther", survey.spot(row, "type"), words));
        if (select.multiple()) {
            readMultiple(row, select.list(), name);
        } else {
            readOne(row, select.list(), name);
        }
    }

    private boolean hasList(Sheet.Row row, String column, String list) {
        if (!choices.has(list)) {
            report.error("xlsform-list-unknown", survey.spot(row, column), DraftInstrument.shown(list),
                    choices.names());
        }
        return choices.has(list);
    }

    private void readOne(Sheet.Row row, String list, String name) {
        ResponseScale scale = choices.scale(list);
        Optional<Item> sameItem = Optional.ofNullable(survey.get(row, "code")).filter(code -> !code.isEmpty())
                .flatMap(code -> groups.lastItem().filter(item -> item.getCode().equals(code)
                        && item.getFormat() == AnswerFormat.SCALE && !item.getScales().contains(scale)));
        if (sameItem.isPresent()) {
            groups.checkName(row, name);
        }
        sameItem.or(() -> item(row, name, AnswerFormat.SCALE, choices.asked(list))).ifPresent(item -> {
            item.getScales().add(scale);
            ScaleHint hint = ScaleHint.of(texts.own(survey, row, "hint"), choices.asked(list));
            texts.translations(survey, row, "hint").forEach((tag, text) -> {
                String asked = hint.translated(text).question();
                if (!asked.equals(hint.question())) {
                    draft.translation(tag, scale, Literals.RESPONSE_SCALE__QUESTION, asked, survey.spot(row, "hint"));
                }
            });
            taken(row, item);
        });
    }

    /** The question over the rows introduces the section, or explains each of them where the section has begun. */
    private void beginScore(Sheet.Row row) {
        String list = survey.get(row, SCORE_LIST);
        String stem = texts.label(survey, row);
        groups.checkName(row, survey.get(row, "name"));
        if (!hasList(row, SCORE_LIST, list)) {
            return;
        }
        score = Optional.of(new Score(list, ""));
        if (stem.isBlank()) {
            return;
        }
        Section section = groups.section(row);
        if (section.getItems().isEmpty() && section.getIntroduction() == null) {
            draft.text(section, Literals.SECTION__INTRODUCTION, stem, survey.spot(row, "label"));
            texts.translate(survey, row, "label", section, Literals.SECTION__INTRODUCTION);
            report.changed("stemIntroduces", survey.spot(row, "label"), DraftInstrument.shown(stem),
                    "section/" + section.getCode() + "#introduction");
        } else {
            score = Optional.of(new Score(list, stem));
            report.changed("stemExplains", survey.spot(row, "label"), DraftInstrument.shown(stem), list);
        }
    }

    private void readScoreRow(Sheet.Row row, String name) {
        if (score.isEmpty()) {
            report.error("xlsform-type-unknown", survey.spot(row, "type"), "score__row");
            return;
        }
        item(row, name, AnswerFormat.SCALE, "").ifPresent(item -> {
            item.getScales().add(choices.scale(score.get().list()));
            draft.paragraph(item, Literals.ITEM__GLOSS, score.get().stem(), survey.spot(row, "label"));
            taken(row, item);
        });
    }

    private void readMultiple(Sheet.Row row, String list, String name) {
        groups.checkName(row, name);
        String question = texts.label(survey, row);
        if (question.isBlank()) {
            report.error("xlsform-no-label", survey.spot(row, "label"), DraftInstrument.shown(name));
            return;
        }
        List<String> codes = new ArrayList<>();
        for (Sheet.Row choice : choices.rows(list)) {
            String label = texts.label(choices.table(), choice);
            String text = label.isBlank() ? choices.name(choice) : label;
            Item item = draft.item(groups.section(row), name + '.' + choices.name(choice), text, AnswerFormat.TICK,
                    survey.spot(row, "name"));
            draft.text(item, Literals.ITEM__GLOSS, question, survey.spot(row, "label"));
            texts.translate(choices.table(), choice, "label", item, Literals.ITEM__TEXT);
            texts.translate(survey, row, "label", item, Literals.ITEM__GLOSS);
            codes.add(item.getCode());
        }
        report.changed("selectMultiple", survey.spot(row, "type"), DraftInstrument.shown(name),
                DraftInstrument.shown(String.join(", ", codes)));
    }

    private Optional<Item> item(Sheet.Row row, String name, AnswerFormat format, String asked) {
        groups.checkName(row, name);
        String label = texts.label(survey, row);
        if (label.isBlank()) {
            reportWithoutLabel(row, name);
            return Optional.empty();
        }
        String code = survey.get(row, "code").isEmpty() ? name : survey.get(row, "code");
        Item item = draft.item(groups.section(row), code, label, format, survey.spot(row, "name"));
        if (REFERENCE.matcher(label).find()) {
            report.warning("xlsform-reference", survey.spot(row, "label"), DraftInstrument.shown(label));
        }
        ScaleHint hint = ScaleHint.of(texts.own(survey, row, "hint"), asked);
        draft.text(item, Literals.ITEM__GLOSS, hint.gloss(), survey.spot(row, "hint"));
        draft.text(item, Literals.ITEM__GUIDANCE, texts.own(survey, row, "guidance_hint"),
                survey.spot(row, "guidance_hint"));
        texts.translate(survey, row, "label", item, Literals.ITEM__TEXT);
        texts.translations(survey, row, "hint").forEach((tag, text) -> draft.translation(tag, item,
                Literals.ITEM__GLOSS, hint.translated(text).gloss(), survey.spot(row, "hint")));
        texts.translate(survey, row, "guidance_hint", item, Literals.ITEM__GUIDANCE);
        fact(row, item, Literals.ITEM__NOTES, "comment");
        fact(row, item, Literals.ITEM__KEPT_LIVE, "kept_live");
        fact(row, item, Literals.ITEM__STAGES, "stages");
        fact(row, item, Literals.ITEM__BASED_ON, "based_on");
        return Optional.of(item);
    }

    /** A question without words is computed, or its words are in a picture or recording; else they were forgotten. */
    private void reportWithoutLabel(Sheet.Row row, String name) {
        if (!survey.get(row, "calculation").isEmpty()) {
            leaveOut(row, "computed");
        } else if (survey.columns().stream().filter(column -> MEDIA.stream().anyMatch(media -> column.equals(media)
                || column.startsWith(media + ':') || column.startsWith("media::" + media)))
                .anyMatch(column -> !survey.get(row, column).isEmpty())) {
            leaveOut(row, "wordsElsewhere");
        } else {
            report.error("xlsform-no-label", survey.spot(row, "label"), DraftInstrument.shown(name));
        }
    }

    private void fact(Sheet.Row row, Item item, EAttribute feature, String column) {
        String value = survey.get(row, column);
        if (!value.isEmpty()) {
            Facts.set(draft, item, feature, value, survey.spot(row, column));
        }
    }

    private void taken(Sheet.Row row, Item item) {
        report.taken(survey.spot(row, "name"), survey.get(row, "name"), "item/" + item.getCode());
    }

    private void reportConditions() {
        for (String column : CONDITIONS) {
            if (survey.has(column)) {
                for (Sheet.Row row : survey.rows()) {
                    String text = survey.get(row, column);
                    if (!text.isEmpty()) {
                        report.leftOut("condition", survey.spot(row, column), DraftInstrument.shown(text), column);
                    }
                }
            }
        }
        for (Sheet.Row row : survey.rows()) {
            survey.get(row, "appearance");
            for (String column : List.of("label", "hint", "guidance_hint", "part", "code")) {
                texts.own(survey, row, column);
            }
        }
    }
}
