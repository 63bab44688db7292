// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.spreadsheet;

import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.DraftResults;
import org.parapet.exchange.formats.draft.Facts;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.workbook.Sheet;
import org.parapet.exchange.formats.workbook.Table;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.InstrumentPackage.Literals;

/** Reads the sheet that says what answers mean: a row for each rule, and with it what the finding is called. */
final class FindingsReading {

    private static final String[] KIND_COLUMNS = {"finding", "label", "meaning", "polarity", "placement",
        "plan_heading", "plan_introduction"};
    private static final String[] RULE_COLUMNS = {"rule", "answers", "opposing_answers", "ticks", "share",
        "higher_scale", "lower_scale", "margin", "questions", "basis", "source"};

    private final DraftInstrument draft;
    private final ImportReport report;
    private final Table table;
    private final Cells cells;
    private final DraftResults results;
    private final SpreadsheetNames names;

    /**
     * Reads a sheet after those of the questions and the answers.
     *
     * @param draft with its sections and scales
     * @param table the sheet
     * @param results takes kinds and rules
     * @param names knows scales, and learns the names of the kinds
     */
    FindingsReading(DraftInstrument draft, Table table, DraftResults results, SpreadsheetNames names) {
        this.draft = draft;
        this.report = draft.report();
        this.table = table;
        this.cells = new Cells(draft, table);
        this.results = results;
        this.names = names;
    }

    void read() {
        String name = "";
        for (Sheet.Row row : table.rows()) {
            String when = table.get(row, "when");
            String named = table.get(row, "finding");
            boolean rule = !when.isEmpty() || !cells.blank(row, RULE_COLUMNS);
            if (!rule && cells.blank(row, KIND_COLUMNS)) {
                continue;
            }
            name = named.isEmpty() ? name : named;
            if (name.isEmpty()) {
                report.error("spreadsheet-finding-unnamed", table.spot(row, "finding"));
                continue;
            }
            FindingKind kind = names.findings().computeIfAbsent(name,
                    code -> results.findingKind(code, table.spot(row, "finding")));
            describe(kind, row);
            if (!when.isEmpty()) {
                rule(kind, when, row);
            } else if (rule) {
                report.error("spreadsheet-rule-no-when", table.spot(row, "when"));
            }
        }
        names.findings().forEach((code, kind) -> {
            if (kind.getLabel() == null) {
                kind.setLabel(code);
            }
        });
        table.reportUnread(report);
    }

    private void describe(FindingKind kind, Sheet.Row row) {
        cells.fact(row, "label", kind, Literals.FINDING_KIND__LABEL);
        cells.fact(row, "meaning", kind, Literals.FINDING_KIND__MEANING);
        cells.fact(row, "polarity", kind, Literals.FINDING_KIND__POLARITY);
        cells.fact(row, "placement", kind, Literals.FINDING_KIND__PLACEMENT);
        cells.fact(row, "plan_heading", kind, Literals.FINDING_KIND__PLAN_HEADING);
        cells.fact(row, "plan_introduction", kind, Literals.FINDING_KIND__PLAN_INTRODUCTION);
    }

    private void rule(FindingKind kind, String when, Sheet.Row row) {
        String code = table.get(row, "rule");
        FindingRule rule = results.findingRule(kind, code, table.spot(row, code.isEmpty() ? "when" : "rule"));
        Facts.set(draft, rule, Literals.FINDING_RULE__QUANTIFIER, when, table.spot(row, "when"));
        names.options(table, row, "answers", rule.getOptions());
        names.options(table, row, "opposing_answers", rule.getOpposingOptions());
        cells.fact(row, "ticks", rule, Literals.FINDING_RULE__TICKS);
        cells.number(row, "share").ifPresent(rule::setShare);
        names.scale(table, row, "higher_scale").ifPresent(rule::setScale);
        names.scale(table, row, "lower_scale").ifPresent(rule::setOtherScale);
        cells.number(row, "margin").ifPresent(rule::setMargin);
        names.items(table, row, "questions", rule.getItems());
        cells.fact(row, "source", rule, Literals.FINDING_RULE__SOURCE);
        cells.fact(row, "basis", rule, Literals.FINDING_RULE__BASIS);
        if (rule.getSource() == null && table.get(row, "basis").isEmpty()) {
            rule.setBasis(Basis.CONVENTION);
        }
        report.taken(table.spot(row, "when"), DraftInstrument.shown(when), "rule/" + rule.getCode());
    }
}
