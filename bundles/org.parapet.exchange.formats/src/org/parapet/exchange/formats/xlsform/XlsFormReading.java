// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final Set<String> OPEN = Set.of("text", "string", "integer", "int", "decimal", "date", "time",
            "datetime", "range", "barcode");
    private static final Set<String> AS_IT_IS = Set.of("text", "string");
    private static final Set<String> TICKS = Set.of("acknowledge", "trigger");
    private static final Set<String> COMPUTED = Set.of("calculate", "hidden", "start", "end", "today", "deviceid",
            "username", "phonenumber", "email", "audit", "simserial", "subscriberid", "start-geopoint",
            "background-audio", "xml-external", "csv-external", "entity", "background-geopoint");
    private static final Set<String> WITHOUT_PLACE = Set.of("geopoint", "geotrace", "geoshape", "image", "photo",
            "audio", "video", "file");
    private static final Pattern SELECT = Pattern.compile(
            "(select[_ ]one|select1|select[_ ]multiple|select all that apply from|rank|select[_ ]one[_ ]external|"
                    + "select[_ ]one[_ ]from[_ ]file|select[_ ]multiple[_ ]from[_ ]file)\\s+(?:from\\s+)?(\\S+)"
                    + "(\\s+or[_ ]other|\\s+or specify other)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{[^}]{0,200}\\}");
    private static final Set<String> CONDITIONS = Set.of("relevant", "relevance", "choice_filter", "constraint",
            "calculation", "repeat_count");

    private final DraftInstrument draft;
    private final ImportReport report;
    private final Table survey;
    private final Optional<Table> settings;
    private final XlsFormTexts texts;
    private final Choices choices;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Group outside = new Group("", "", Spot.FILE);

    /** A group that is open. */
    private static final class Group {

        private final String name;
        private final String title;
        private final Spot spot;
        private final Map<String, Sheet.Row> names = new HashMap<>();
        private Section section;

        Group(String name, String title, Spot spot) {
            this.name = name;
            this.title = title;
            this.spot = spot;
        }
    }

    XlsFormReading(DraftInstrument draft, Table survey, Optional<Table> choices, Optional<Table> settings,
            Optional<Table> scales) {
        this.draft = draft;
        this.report = draft.report();
        this.survey = survey;
        this.settings = settings;
        texts = XlsFormTexts.of(draft, survey, choices, setting("default_language"), settingSpot("default_language"));
        this.choices = new Choices(draft, choices, scales, texts);
    }

    void read() {
        readSettings();
        if (!survey.has("type")) {
            report.error("xlsform-column-missing", survey.header(), "type", String.join(", ", survey.columns()));
            return;
        }
        survey.rows().forEach(this::readRow);
        groups.forEach(group -> report.error("xlsform-group-open", group.spot, DraftInstrument.shown(group.name)));
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
        String title = setting("form_title").isEmpty() ? setting("title") : setting("form_title");
        draft.text(draft.instrument(), Literals.INSTRUMENT__TITLE, title, settingSpot("form_title"));
        String id = setting("form_id").isEmpty() ? setting("id_string") : setting("form_id");
        draft.id(id, settingSpot("form_id"));
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
        String plain = type.toLowerCase(Locale.ROOT);
        String name = survey.get(row, "name");
        if (!survey.get(row, "disabled").isEmpty() && !survey.get(row, "disabled").matches("(?i)no|false")) {
            report.leftOut("disabled", survey.spot(row, "disabled"), DraftInstrument.shown(type + ' ' + name));
            return;
        }
        Matcher select = SELECT.matcher(type);
        switch (plain) {
            case "" -> readUntyped(row, name);
            case "begin group", "begin_group" -> begin(row, name, false);
            case "begin repeat", "begin_repeat" -> begin(row, name, true);
            case "end group", "end_group", "end repeat", "end_repeat" -> end(row);
            case "note" -> readNote(row);
            default -> {
                if (OPEN.contains(plain)) {
                    readOpen(row, plain, name);
                } else if (TICKS.contains(plain)) {
                    item(row, name, AnswerFormat.TICK).ifPresent(item -> taken(row, item));
                } else if (COMPUTED.contains(plain)) {
                    report.leftOut("computed", survey.spot(row, "type"), DraftInstrument.shown(type + ' ' + name));
                } else if (WITHOUT_PLACE.contains(plain)) {
                    report.leftOut("answerKind", survey.spot(row, "type"), DraftInstrument.shown(type + ' ' + name));
                } else if (select.matches()) {
                    readSelect(row, select, name);
                } else {
                    report.error("xlsform-type-unknown", survey.spot(row, "type"), DraftInstrument.shown(type));
                }
            }
        }
    }

    private void readUntyped(Sheet.Row row, String name) {
        if (!name.isEmpty() || !texts.label(survey, row).isBlank()) {
            report.error("xlsform-no-type", survey.spot(row, "type"));
        }
    }

    private void begin(Sheet.Row row, String name, boolean repeat) {
        checkName(row, name);
        String code = survey.get(row, "code").isEmpty() ? name : survey.get(row, "code");
        Group group = new Group(code, texts.label(survey, row), survey.spot(row, "name"));
        if (!group.title.isBlank()) {
            closeSections();
        }
        groups.push(group);
        if (repeat) {
            report.changed("repeat", survey.spot(row, "type"), "begin_repeat " + name, name);
        }
        if (group.title.isBlank()) {
            report.changed("groupWithoutLabel", survey.spot(row, "label"), name, "");
            return;
        }
        group.section = draft.section(code, group.title, group.spot);
        texts.translate(survey, row, "label", group.section, Literals.SECTION__TITLE);
        report.taken(group.spot, name, "section/" + group.section.getCode());
    }

    private void end(Sheet.Row row) {
        if (groups.isEmpty()) {
            report.error("xlsform-group-not-open", survey.spot(row, "type"));
            return;
        }
        if (!groups.pop().title.isBlank()) {
            closeSections();
        }
    }

    /** Questions that follow stand after the section that begins or ends here, not before it. */
    private void closeSections() {
        groups.forEach(group -> group.section = null);
        outside.section = null;
    }

    private void readNote(Sheet.Row row) {
        String text = texts.label(survey, row);
        if (text.isBlank()) {
            report.leftOut("emptyNote", survey.spot(row, "name"), survey.get(row, "name"));
            return;
        }
        Section section = section(row);
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

    private void readOpen(Sheet.Row row, String type, String name) {
        item(row, name, AnswerFormat.TEXT).ifPresent(item -> {
            if (AS_IT_IS.contains(type)) {
                taken(row, item);
            } else {
                report.changed("answerAsText", survey.spot(row, "type"), type + ' ' + name, "item/" + item.getCode());
            }
        });
    }

    private void readSelect(Sheet.Row row, Matcher select, String name) {
        String kind = select.group(1).toLowerCase(Locale.ROOT).replace(' ', '_');
        String list = select.group(2);
        boolean multiple = kind.equals("select_multiple") || kind.startsWith("select_all");
        if (!multiple && !kind.equals("select_one") && !kind.equals("select1")) {
            report.leftOut("answerKind", survey.spot(row, "type"), DraftInstrument.shown(select.group() + ' ' + name));
            return;
        }
        if (!choices.has(list)) {
            report.error("xlsform-list-unknown", survey.spot(row, "type"), DraftInstrument.shown(list),
                    choices.names());
            return;
        }
        if (select.group(3) != null) {
            report.leftOut("orOther", survey.spot(row, "type"), select.group(3).strip());
        }
        if (multiple) {
            readMultiple(row, list, name);
        } else {
            readOne(row, list, name);
        }
    }

    private void readOne(Sheet.Row row, String list, String name) {
        ResponseScale scale = choices.scale(list);
        Optional<Item> sameItem = Optional.ofNullable(survey.get(row, "code")).filter(code -> !code.isEmpty())
                .flatMap(code -> lastItem().filter(item -> item.getCode().equals(code)
                        && item.getFormat() == AnswerFormat.SCALE && !item.getScales().contains(scale)));
        if (sameItem.isPresent()) {
            checkName(row, name);
            sameItem.get().getScales().add(scale);
            taken(row, sameItem.get());
            return;
        }
        item(row, name, AnswerFormat.SCALE).ifPresent(item -> {
            item.getScales().add(scale);
            taken(row, item);
        });
    }

    private Optional<Item> lastItem() {
        Section section = openGroup().section;
        return section == null || section.getItems().isEmpty() ? Optional.empty()
                : Optional.of(section.getItems().getLast());
    }

    private void readMultiple(Sheet.Row row, String list, String name) {
        checkName(row, name);
        String question = texts.label(survey, row);
        if (question.isBlank()) {
            report.error("xlsform-no-label", survey.spot(row, "label"), DraftInstrument.shown(name));
            return;
        }
        List<String> codes = new ArrayList<>();
        for (Sheet.Row choice : choices.rows(list)) {
            String label = texts.label(choices.table(), choice);
            String text = label.isBlank() ? choices.name(choice) : label;
            Item item = draft.item(section(row), name + '.' + choices.name(choice), text, AnswerFormat.TICK,
                    survey.spot(row, "name"));
            draft.text(item, Literals.ITEM__GLOSS, question, survey.spot(row, "label"));
            texts.translate(choices.table(), choice, "label", item, Literals.ITEM__TEXT);
            texts.translate(survey, row, "label", item, Literals.ITEM__GLOSS);
            codes.add(item.getCode());
        }
        report.changed("selectMultiple", survey.spot(row, "type"), DraftInstrument.shown(name),
                DraftInstrument.shown(String.join(", ", codes)));
    }

    private Optional<Item> item(Sheet.Row row, String name, AnswerFormat format) {
        checkName(row, name);
        String label = texts.label(survey, row);
        if (label.isBlank()) {
            report.error("xlsform-no-label", survey.spot(row, "label"), DraftInstrument.shown(name));
            return Optional.empty();
        }
        String code = survey.get(row, "code").isEmpty() ? name : survey.get(row, "code");
        Item item = draft.item(section(row), code, label, format, survey.spot(row, "name"));
        if (REFERENCE.matcher(label).find()) {
            report.warning("xlsform-reference", survey.spot(row, "label"), DraftInstrument.shown(label));
        }
        draft.text(item, Literals.ITEM__GLOSS, texts.own(survey, row, "hint"), survey.spot(row, "hint"));
        draft.text(item, Literals.ITEM__GUIDANCE, texts.own(survey, row, "guidance_hint"),
                survey.spot(row, "guidance_hint"));
        texts.translate(survey, row, "label", item, Literals.ITEM__TEXT);
        texts.translate(survey, row, "hint", item, Literals.ITEM__GLOSS);
        texts.translate(survey, row, "guidance_hint", item, Literals.ITEM__GUIDANCE);
        fact(row, item, Literals.ITEM__NOTES, "comment");
        fact(row, item, Literals.ITEM__KEPT_LIVE, "kept_live");
        fact(row, item, Literals.ITEM__STAGES, "stages");
        fact(row, item, Literals.ITEM__BASED_ON, "based_on");
        return Optional.of(item);
    }

    private void fact(Sheet.Row row, Item item, EAttribute feature, String column) {
        String value = survey.get(row, column);
        if (!value.isEmpty()) {
            Facts.set(draft, item, feature, value, survey.spot(row, column));
        }
    }

    private Section section(Sheet.Row row) {
        Group group = openGroup();
        if (group.section == null) {
            String title = group == outside ? titleOfForm() : group.title;
            String code = group == outside ? "section" : group.name;
            group.section = draft.section(code, title, survey.spot(row, "type"));
            report.changed(group == outside ? "sectionMade" : "sectionContinued", survey.spot(row, "type"), "",
                    "section/" + group.section.getCode());
        }
        return group.section;
    }

    private Group openGroup() {
        return groups.stream().filter(each -> !each.title.isBlank()).findFirst().orElse(outside);
    }

    private String titleOfForm() {
        String title = draft.instrument().getTitle();
        return title == null || title.isBlank() ? report.file() : title;
    }

    private void checkName(Sheet.Row row, String name) {
        if (name.isEmpty()) {
            report.error("xlsform-no-name", survey.spot(row, "name"));
            return;
        }
        Sheet.Row first = (groups.isEmpty() ? outside : groups.peek()).names.putIfAbsent(name.toLowerCase(Locale.ROOT),
                row);
        if (first != null) {
            report.error("xlsform-name-twice", survey.spot(row, "name"), DraftInstrument.shown(name),
                    survey.spot(first, "name").part());
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
