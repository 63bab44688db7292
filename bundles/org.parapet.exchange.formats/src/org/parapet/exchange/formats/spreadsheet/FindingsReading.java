// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.spreadsheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.Facts;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.workbook.Sheet;
import org.parapet.exchange.formats.workbook.Table;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Yield;

/** Reads the sheet that says what answers mean: a row for each rule, and with it what the finding is called. */
final class FindingsReading {

    private final DraftInstrument draft;
    private final ImportReport report;
    private final Table table;
    private final Map<String, ResponseScale> scales;
    private final Map<String, FindingKind> kinds = new LinkedHashMap<>();

    /**
     * Reads a sheet after those of the questions and the answers.
     *
     * @param draft with its sections and scales
     * @param table the sheet
     * @param scales by the names that the workbook gives them
     */
    FindingsReading(DraftInstrument draft, Table table, Map<String, ResponseScale> scales) {
        this.draft = draft;
        this.report = draft.report();
        this.table = table;
        this.scales = scales;
    }

    void read() {
        String name = "";
        for (Sheet.Row row : table.rows()) {
            String when = table.get(row, "when");
            String named = table.get(row, "finding");
            if (when.isEmpty() && named.isEmpty()) {
                continue;
            }
            name = named.isEmpty() ? name : named;
            if (name.isEmpty()) {
                report.error("spreadsheet-finding-unnamed", table.spot(row, "finding"));
                continue;
            }
            FindingKind kind = kinds.computeIfAbsent(name, code -> draft.findingKind(code, table.spot(row, "finding")));
            describe(kind, row);
            if (!when.isEmpty()) {
                rule(kind, when, row);
            }
        }
        kinds.forEach((code, kind) -> {
            if (kind.getLabel() == null) {
                kind.setLabel(code);
            }
        });
        List<Yield> yields = draft.instrument().getFit().getYields();
        if (yields.isEmpty() && !draft.instrument().getFindingRules().isEmpty()) {
            yields.add(Yield.FINDINGS);
        }
        table.reportUnread(report);
    }

    private void describe(FindingKind kind, Sheet.Row row) {
        fact(row, kind, Literals.FINDING_KIND__LABEL, "label");
        fact(row, kind, Literals.FINDING_KIND__MEANING, "meaning");
        fact(row, kind, Literals.FINDING_KIND__POLARITY, "polarity");
        fact(row, kind, Literals.FINDING_KIND__PLACEMENT, "placement");
        fact(row, kind, Literals.FINDING_KIND__PLAN_HEADING, "plan_heading");
        fact(row, kind, Literals.FINDING_KIND__PLAN_INTRODUCTION, "plan_introduction");
    }

    private void rule(FindingKind kind, String when, Sheet.Row row) {
        String code = table.get(row, "rule");
        FindingRule rule = draft.findingRule(kind, code, table.spot(row, code.isEmpty() ? "when" : "rule"));
        Facts.set(draft, rule, Literals.FINDING_RULE__QUANTIFIER, when, table.spot(row, "when"));
        options(row, "answers", rule.getOptions());
        options(row, "opposing_answers", rule.getOpposingOptions());
        fact(row, rule, Literals.FINDING_RULE__TICKS, "ticks");
        number(row, "share", rule::setShare);
        scale(row, "higher_scale").ifPresent(rule::setScale);
        scale(row, "lower_scale").ifPresent(rule::setOtherScale);
        number(row, "margin", rule::setMargin);
        items(row, rule.getItems());
        fact(row, rule, Literals.FINDING_RULE__SOURCE, "source");
        fact(row, rule, Literals.FINDING_RULE__BASIS, "basis");
        if (rule.getSource() == null && table.get(row, "basis").isEmpty()) {
            rule.setBasis(Basis.CONVENTION);
        }
        report.taken(table.spot(row, "when"), DraftInstrument.shown(when), "rule/" + rule.getCode());
    }

    private void fact(Sheet.Row row, EObject part, EAttribute feature, String column) {
        String value = table.raw(row, column);
        if (!value.isBlank()) {
            Facts.set(draft, part, feature, value, table.spot(row, column));
        }
    }

    private void number(Sheet.Row row, String column, Consumer<Double> set) {
        String text = table.get(row, column);
        if (!text.isEmpty()) {
            try {
                set.accept(Double.valueOf(text.replace(',', '.')));
            } catch (NumberFormatException e) {
                report.error("score-no-number", table.spot(row, column), DraftInstrument.shown(text));
            }
        }
    }

    private Optional<ResponseScale> scale(Sheet.Row row, String column) {
        String name = table.get(row, column);
        if (!name.isEmpty() && !scales.containsKey(name)) {
            report.error("spreadsheet-scale-unknown", table.spot(row, column), DraftInstrument.shown(name),
                    DraftInstrument.shown(String.join(", ", scales.keySet())));
        }
        return Optional.ofNullable(scales.get(name));
    }

    /** Answers stand there by their codes or in their wording, with commas between them. */
    private void options(Sheet.Row row, String column, Collection<Option> into) {
        for (String part : table.get(row, column).split("[,;\n]")) {
            String wanted = part.strip();
            if (wanted.isEmpty()) {
                continue;
            }
            List<Option> found = matching(wanted);
            if (found.size() == 1) {
                into.addAll(found.stream().filter(option -> !into.contains(option)).toList());
            } else {
                report.error(found.isEmpty() ? "spreadsheet-option-unknown" : "spreadsheet-option-open",
                        table.spot(row, column), DraftInstrument.shown(wanted), DraftInstrument.shown(
                                String.join(", ", (found.isEmpty() ? options().toList() : found).stream()
                                        .map(this::name).toList())));
            }
        }
    }

    private List<Option> matching(String wanted) {
        List<Option> found = options().filter(option -> name(option).equalsIgnoreCase(wanted)
                || option.getCode().equalsIgnoreCase(wanted)).toList();
        return found.isEmpty() ? options().filter(option -> wanted.equalsIgnoreCase(option.getLabel())).toList() : found;
    }

    private Stream<Option> options() {
        return draft.instrument().getScales().stream().flatMap(scale -> scale.getOptions().stream());
    }

    private String name(Option option) {
        return SpreadsheetLayout.name(option, draft.instrument());
    }

    private void items(Sheet.Row row, Collection<Item> into) {
        Instrument instrument = draft.instrument();
        for (String code : table.get(row, "questions").split("[\\s,;]+")) {
            Optional<Item> item = instrument.getSections().stream().flatMap(section -> section.getItems().stream())
                    .filter(each -> each.getCode().equalsIgnoreCase(code)).findFirst();
            if (item.isPresent()) {
                into.add(item.get());
            } else if (!code.isEmpty()) {
                report.error("spreadsheet-question-unknown", table.spot(row, "questions"),
                        DraftInstrument.shown(code));
            }
        }
    }
}
