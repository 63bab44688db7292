// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.DraftResults;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.workbook.Sheet;
import org.parapet.exchange.formats.workbook.Table;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;

/**
 * Reads actions: the one that stands beside its question, and those of the sheet Actions, which can be for several
 * questions. For which findings they are is settled last, when the findings are known.
 */
final class ActionsReading {

    private static final String[] COLUMNS = {"code", "action", "action_kind", "questions", "findings", "source"};

    private final DraftInstrument draft;
    private final ImportReport report;
    private final Optional<Table> sheet;
    private final DraftResults results;
    private final SpreadsheetNames names;
    private final List<Runnable> findings = new ArrayList<>();

    /**
     * Reads actions of a draft that has none yet.
     *
     * @param draft takes what is reported
     * @param sheet the sheet Actions, if there is one
     * @param results takes the actions
     * @param names knows questions, and findings in the end
     */
    ActionsReading(DraftInstrument draft, Optional<Table> sheet, DraftResults results, SpreadsheetNames names) {
        this.draft = draft;
        this.report = draft.report();
        this.sheet = sheet;
        this.results = results;
        this.names = names;
    }

    /** Takes the action that stands beside a question. */
    void beside(Table questions, Sheet.Row row, Item item) {
        if (new Cells(draft, questions).blank(row, "action", "action_kind", "action_findings", "action_source")) {
            return;
        }
        take(questions, row, "", item.getCode(), "action_findings", "action_source")
                .ifPresent(action -> action.getItems().add(item));
    }

    /** Takes what the sheet Actions has, after all questions and findings, and settles for which findings all are. */
    void finish() {
        sheet.ifPresent(table -> {
            table.rows().stream().filter(row -> !new Cells(draft, table).blank(row, COLUMNS))
                    .forEach(row -> ofItsOwn(table, row));
            table.reportUnread(report);
        });
        findings.forEach(Runnable::run);
    }

    private void ofItsOwn(Table table, Sheet.Row row) {
        List<Item> items = new ArrayList<>();
        names.items(table, row, "questions", items);
        if (table.get(row, "questions").isEmpty()) {
            report.error("spreadsheet-action-no-question", table.spot(row, "questions"));
        }
        String like = items.isEmpty() ? "" : items.getFirst().getCode();
        take(table, row, table.get(row, "code"), like, "findings", "source")
                .ifPresent(action -> action.getItems().addAll(items));
    }

    private Optional<Action> take(Table table, Sheet.Row row, String code, String like, String findingColumn,
            String sourceColumn) {
        String text = table.raw(row, "action");
        if (text.isBlank()) {
            report.error("spreadsheet-action-no-text", table.spot(row, "action"));
            return Optional.empty();
        }
        Action action = results.action(code, like, table.spot(row, code.isEmpty() ? "action" : "code"));
        Cells cells = new Cells(draft, table);
        cells.fact(row, "action", action, Literals.ACTION__TEXT);
        cells.fact(row, "action_kind", action, Literals.ACTION__KIND);
        cells.fact(row, sourceColumn, action, Literals.ACTION__SOURCE);
        table.get(row, findingColumn); // counts as read from now on; what it names is known when all sheets are read
        findings.add(() -> names.findings(table, row, findingColumn, action.getFindingKinds()));
        report.taken(table.spot(row, "action"), DraftInstrument.shown(text.strip()), "action/" + action.getCode());
        return Optional.of(action);
    }
}
