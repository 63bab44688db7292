// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.spreadsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.parapet.exchange.formats.draft.ExportReport;
import org.parapet.exchange.formats.workbook.WorkbookWriter.SheetWriter;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Option;

/** Writes the sheet that says what answers mean. */
final class FindingsWriting {

    private static final List<String> NO_RULE = List.of("", "", "", "", "", "", "", "", "", "", "", "");
    private static final List<String> SAID_BEFORE = List.of("", "", "", "", "", "");

    private final Instrument instrument;
    private final SheetWriter sheet;
    private final ExportReport report;

    /**
     * Writes into an empty sheet.
     *
     * @param instrument what is written
     * @param sheet with the columns of the layout
     * @param report takes what the sheet holds
     */
    FindingsWriting(Instrument instrument, SheetWriter sheet, ExportReport report) {
        this.instrument = instrument;
        this.sheet = sheet;
        this.report = report;
    }

    /** Findings stand in their first rule's row; where rules of several mix, in rows of their own before the rules. */
    void write() {
        List<FindingKind> kinds = instrument.getFindingKinds();
        List<FindingRule> rules = instrument.getFindingRules();
        List<FindingRule> grouped = new ArrayList<>(rules);
        grouped.sort(Comparator.comparingInt(rule -> kinds.indexOf(rule.getKind())));
        boolean mixed = !grouped.equals(rules);
        for (FindingKind kind : kinds) {
            report.held(kind, Literals.FINDING_KIND__LABEL, Literals.FINDING_KIND__MEANING,
                    Literals.FINDING_KIND__POLARITY, Literals.FINDING_KIND__PLACEMENT,
                    Literals.FINDING_KIND__PLAN_HEADING, Literals.FINDING_KIND__PLAN_INTRODUCTION);
            List<FindingRule> own = rules.stream().filter(rule -> rule.getKind() == kind).toList();
            if (mixed || own.isEmpty()) {
                row(kind, kind(kind), NO_RULE);
            } else {
                row(kind, kind(kind), rule(own.getFirst()));
                own.stream().skip(1).forEach(rule -> row(kind, SAID_BEFORE, rule(rule)));
            }
        }
        if (mixed) {
            rules.forEach(rule -> row(rule.getKind(), SAID_BEFORE, rule(rule)));
        }
    }

    private void row(FindingKind kind, List<String> about, List<String> rule) {
        List<String> row = new ArrayList<>(List.of(kind.getCode()));
        row.addAll(about);
        row.addAll(rule);
        sheet.row(row);
    }

    private static List<String> kind(FindingKind kind) {
        return List.of(SpreadsheetLayout.text(kind.getLabel()), SpreadsheetLayout.text(kind.getMeaning()),
                kind.getPolarity().getLiteral(), kind.getPlacement().getLiteral(),
                SpreadsheetLayout.text(kind.getPlanHeading()),
                SpreadsheetLayout.text(kind.getPlanIntroduction()));
    }

    private List<String> rule(FindingRule rule) {
        report.held(rule, Literals.FINDING_RULE__KIND, Literals.FINDING_RULE__QUANTIFIER,
                Literals.FINDING_RULE__OPTIONS, Literals.FINDING_RULE__OPPOSING_OPTIONS, Literals.FINDING_RULE__TICKS,
                Literals.FINDING_RULE__SHARE, Literals.FINDING_RULE__SCALE, Literals.FINDING_RULE__OTHER_SCALE,
                Literals.FINDING_RULE__MARGIN, Literals.FINDING_RULE__ITEMS, Literals.FINDING_RULE__BASIS,
                Literals.FINDING_RULE__SOURCE);
        return List.of(rule.getCode(), rule.getQuantifier().getLiteral(), options(rule.getOptions()),
                options(rule.getOpposingOptions()),
                SpreadsheetLayout.words(rule.getTicks()),
                rule.getShare() == 0 ? "" : SpreadsheetLayout.number(rule.getShare()),
                SpreadsheetLayout.code(rule.getScale()), SpreadsheetLayout.code(rule.getOtherScale()),
                rule.getMargin() == 0 ? "" : SpreadsheetLayout.number(rule.getMargin()),
                SpreadsheetLayout.codes(rule.getItems()),
                rule.getBasis().getLiteral(), SpreadsheetLayout.text(rule.getSource()));
    }

    private String options(Collection<Option> options) {
        return options.stream().map(option -> SpreadsheetLayout.name(option, instrument))
                .collect(Collectors.joining(", "));
    }
}
