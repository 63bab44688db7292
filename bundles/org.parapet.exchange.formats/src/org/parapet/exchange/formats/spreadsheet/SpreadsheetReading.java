// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.spreadsheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.DraftResults;
import org.parapet.exchange.formats.draft.Facts;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.draft.Spot;
import org.parapet.exchange.formats.workbook.Sheet;
import org.parapet.exchange.formats.workbook.Table;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.Yield;

/** Reads the sheets of one workbook that a person filled in. */
final class SpreadsheetReading {

    private final DraftInstrument draft;
    private final ImportReport report;
    private final Table questions;
    private final Function<String, Optional<Table>> sheets;
    private final DraftResults results;
    private final SpreadsheetNames names;
    private final ActionsReading actions;
    private Section section;
    private String sectionTitle = "";
    private String sectionCode = "";

    /**
     * Reads into an empty draft.
     *
     * @param draft takes what the sheets say
     * @param questions the sheet that no workbook is without
     * @param sheets gives the other sheets by name, those that the workbook has
     */
    SpreadsheetReading(DraftInstrument draft, Table questions, Function<String, Optional<Table>> sheets) {
        this.draft = draft;
        this.report = draft.report();
        this.questions = questions;
        this.sheets = sheets;
        this.results = new DraftResults(draft);
        this.names = new SpreadsheetNames(draft);
        this.actions = new ActionsReading(draft, sheets.apply(SpreadsheetLayout.ACTIONS), results, names);
    }

    void read() {
        sheets.apply(SpreadsheetLayout.INSTRUMENT).ifPresent(this::readAbout);
        sheets.apply(SpreadsheetLayout.ANSWERS).ifPresent(this::readAnswers);
        if (!questions.has("statement")) {
            report.error("spreadsheet-column-missing", questions.header(), "statement",
                    String.join(", ", SpreadsheetLayout.QUESTION_COLUMNS));
            return;
        }
        questions.rows().forEach(this::readQuestion);
        questions.reportUnread(report);
        sheets.apply(SpreadsheetLayout.FINDINGS)
                .ifPresent(table -> new FindingsReading(draft, table, results, names).read());
        actions.finish();
        sheets.apply(SpreadsheetLayout.SCORES)
                .ifPresent(table -> new ScoresReading(draft, table, results, names).read());
        settleYields();
    }

    /** Where the workbook does not say what comes of the instrument, it is what the instrument has. */
    private void settleYields() {
        List<Yield> yields = draft.instrument().getFit().getYields();
        if (!yields.isEmpty()) {
            return;
        }
        if (!draft.instrument().getFindingRules().isEmpty()) {
            yields.add(Yield.FINDINGS);
        }
        if (!draft.instrument().getScores().isEmpty()) {
            yields.add(Yield.SCORE);
        }
    }

    private void readAbout(Table table) {
        Map<String, Facts> facts = new LinkedHashMap<>();
        Arrays.stream(Facts.values()).forEach(fact -> facts.put(fact.key(), fact));
        for (Sheet.Row row : table.rows()) {
            String field = table.get(row, "field").toLowerCase(Locale.ROOT);
            String value = table.raw(row, "value");
            Spot spot = table.spot(row, "value");
            table.get(row, "meaning");
            if (value.isBlank()) {
                continue;
            }
            switch (field) {
                case "title" -> draft.text(draft.instrument(), Literals.INSTRUMENT__TITLE, value, spot);
                case "id" -> draft.id(value.strip(), spot);
                case "edition" -> draft.edition(value.strip(), spot);
                case "language" -> draft.language(value.strip(), spot);
                default -> {
                    if (facts.containsKey(field)) {
                        facts.get(field).set(draft, value, spot);
                    } else {
                        report.leftOut("field", spot, DraftInstrument.shown(value), DraftInstrument.shown(field));
                    }
                }
            }
        }
    }

    private void readAnswers(Table table) {
        Cells cells = new Cells(draft, table);
        String scaleName = "";
        for (Sheet.Row row : table.rows()) {
            String label = table.raw(row, "answer");
            scaleName = table.get(row, "scale").isEmpty() ? scaleName : table.get(row, "scale");
            if (label.isBlank()) {
                report.error("spreadsheet-no-answer", table.spot(row, "answer"));
                continue;
            }
            boolean named = !scaleName.isEmpty();
            ResponseScale scale = names.scales().computeIfAbsent(scaleName,
                    name -> draft.scale(named ? name : "answers", table.spot(row, "scale")));
            Option option = draft.option(scale, table.get(row, "code"), label,
                    table.spot(row, table.has("code") ? "code" : "answer"));
            draft.score(option, table.get(row, "score"), table.spot(row, "score"));
            cells.fact(row, "polarity", option, Literals.OPTION__POLARITY);
            cells.fact(row, "strongest", option, Literals.OPTION__STRONGEST);
            cells.fact(row, "printed", option, Literals.OPTION__PRINTED);
            cells.fact(row, "title", scale, Literals.RESPONSE_SCALE__TITLE);
            cells.fact(row, "question", scale, Literals.RESPONSE_SCALE__QUESTION);
            cells.fact(row, "score_basis", scale, Literals.RESPONSE_SCALE__SCORE_BASIS);
            cells.fact(row, "score_note", scale, Literals.RESPONSE_SCALE__SCORE_NOTE);
            report.taken(table.spot(row, "answer"), DraftInstrument.shown(label),
                    "option/" + scale.getCode() + '/' + option.getCode());
        }
        table.reportUnread(report);
    }

    private void readQuestion(Sheet.Row row) {
        String statement = questions.raw(row, "statement");
        enterSection(row);
        if (statement.isBlank()) {
            if (!questions.get(row, "code").isEmpty() || !questions.get(row, "guidance").isEmpty()
                    || !questions.get(row, "action").isEmpty()) {
                report.error("spreadsheet-no-statement", questions.spot(row, "statement"));
            }
            return;
        }
        if (section == null) {
            String title = draft.instrument().getTitle();
            section = draft.section("", title == null ? report.file() : title, questions.spot(row, "section"));
            report.changed("sectionMade", questions.spot(row, "section"), "", "section/" + section.getCode());
        }
        Item item = draft.item(section, questions.get(row, "code"), statement, AnswerFormat.SCALE,
                questions.spot(row, questions.has("code") ? "code" : "statement"));
        draft.text(item, Literals.ITEM__GLOSS, questions.raw(row, "explanation"), questions.spot(row, "explanation"));
        draft.text(item, Literals.ITEM__GUIDANCE, questions.raw(row, "guidance"), questions.spot(row, "guidance"));
        answers(row, item);
        actions.beside(questions, row, item);
        rarely(row, item);
        report.taken(questions.spot(row, "statement"), DraftInstrument.shown(statement.strip()),
                "item/" + item.getCode());
    }

    private void rarely(Sheet.Row row, Item item) {
        Cells cells = new Cells(draft, questions);
        cells.fact(row, "stages", item, Literals.ITEM__STAGES);
        cells.fact(row, "kinds", item, Literals.ITEM__KINDS);
        cells.fact(row, "tick_polarity", item, Literals.ITEM__TICK_POLARITY);
        cells.fact(row, "kept_live", item, Literals.ITEM__KEPT_LIVE);
        cells.fact(row, "notes", item, Literals.ITEM__NOTES);
        cells.fact(row, "based_on", item, Literals.ITEM__BASED_ON);
    }

    private void enterSection(Sheet.Row row) {
        String title = questions.get(row, "section");
        String code = questions.get(row, "section_code");
        boolean same = title.isEmpty() && code.isEmpty() || section != null
                && (title.isEmpty() || title.equals(sectionTitle)) && (code.isEmpty() || code.equals(sectionCode));
        if (!same) {
            if (title.isEmpty()) {
                report.error("spreadsheet-section-untitled", questions.spot(row, "section"),
                        DraftInstrument.shown(code));
                return;
            }
            section = draft.section(code, title, questions.spot(row, "section"));
            sectionTitle = title;
            sectionCode = code;
            report.taken(questions.spot(row, "section"), DraftInstrument.shown(title),
                    "section/" + section.getCode());
        }
        String introduction = questions.raw(row, "introduction");
        String description = questions.raw(row, "description");
        if (section != null) {
            paragraph(Literals.SECTION__INTRODUCTION, introduction, questions.spot(row, "introduction"));
            paragraph(Literals.SECTION__DESCRIPTION, description, questions.spot(row, "description"));
        } else if (!introduction.isBlank()) {
            report.leftOut("noSection", questions.spot(row, "introduction"), DraftInstrument.shown(introduction));
        }
    }

    /** The same introduction in each row of a section is one introduction. */
    private void paragraph(EAttribute feature, String text, Spot spot) {
        if (!(section.eGet(feature) instanceof String set) || !set.contains(text.strip())) {
            draft.paragraph(section, feature, text, spot);
        }
    }

    private void answers(Sheet.Row row, Item item) {
        String written = questions.get(row, "answers");
        switch (written.toLowerCase(Locale.ROOT)) {
            case "tick" -> item.setFormat(AnswerFormat.TICK);
            case "text", "open" -> item.setFormat(AnswerFormat.TEXT);
            case "" -> onlyScale(row, item);
            default -> {
                if (names.scales().containsKey(written)) {
                    item.getScales().add(names.scales().get(written));
                    return;
                }
                for (String name : written.split("[\\s,;]+")) {
                    ResponseScale scale = names.scales().get(name);
                    if (scale == null) {
                        report.error("spreadsheet-scale-unknown", questions.spot(row, "answers"),
                                DraftInstrument.shown(name), names());
                    } else if (!item.getScales().contains(scale)) {
                        item.getScales().add(scale);
                    }
                }
            }
        }
    }

    private void onlyScale(Sheet.Row row, Item item) {
        if (names.scales().size() == 1) {
            item.getScales().addAll(names.scales().values());
        } else if (names.scales().isEmpty()) {
            item.setFormat(AnswerFormat.TEXT);
            report.changed("noScale", questions.spot(row, "answers"), "", "text");
        } else {
            report.error("spreadsheet-scale-open", questions.spot(row, "answers"), names());
        }
    }

    private String names() {
        return DraftInstrument.shown(String.join(", ", List.copyOf(names.scales().keySet())));
    }
}
