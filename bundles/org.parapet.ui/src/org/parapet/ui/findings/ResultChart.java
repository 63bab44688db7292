// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.ItemResult;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;

/** The answers to every item as bars with their findings, for results that belong to no partnership file. */
public final class ResultChart {

    private final FindingsChart chart;

    /**
     * Creates the control.
     *
     * @param parent where
     */
    public ResultChart(Composite parent) {
        chart = new FindingsChart(parent, chosen -> { }, () -> { });
    }

    /** {@return the control} */
    public Control control() {
        return chart;
    }

    /**
     * Shows results; without any, a sentence.
     *
     * @param instrument the instrument of the results
     * @param items the results of its items, in the instrument's order; may be empty
     * @param message what to say when there is none
     */
    public void show(Instrument instrument, List<ItemResult> items, String message) {
        Map<String, Item> statements = instrument.getSections().stream()
                .flatMap(section -> section.getItems().stream())
                .collect(Collectors.toMap(Item::getCode, Function.identity(), (one, other) -> one));
        List<ChartRow> rows = new ArrayList<>();
        String section = "";
        for (ItemResult item : items) {
            if (!item.section().equals(section)) {
                section = item.section();
                rows.add(heading(instrument, section));
            }
            rows.add(row(instrument, item, statements.containsKey(item.code())
                    ? StatementTexts.of(statements.get(item.code()), item.scale()) : ""));
        }
        chart.show(rows, BarScale.covering(items.stream().map(ItemResult::counts).toList()), message);
    }

    /**
     * Shows results.
     *
     * @param instrument the instrument of the results
     * @param result the results
     */
    public void show(Instrument instrument, AssessmentResult result) {
        show(instrument, result.items(), Messages.text("empty.noItems"));
    }

    private static ChartRow heading(Instrument instrument, String code) {
        return new ChartRow.Heading(instrument.getSections().stream().filter(each -> code.equals(each.getCode()))
                .findFirst().map(each -> Messages.text("heading.section", code, String.valueOf(each.getTitle())))
                .orElse(code), "");
    }

    private static ChartRow row(Instrument instrument, ItemResult item, String statement) {
        List<ChartRow.Label> findings = instrument.getFindingKinds().stream()
                .filter(kind -> item.findingKinds().contains(kind.getCode()))
                .map(ChartRow.Label::of).toList();
        String answered = Messages.text("row.answered", item.answered(), item.participants());
        String words = findings.stream().map(ChartRow.Label::text).collect(Collectors.joining("; "));
        return new ChartRow.Statement(item, statement, item.counts(), answered, item.blank(), findings, "",
                item.code() + ' ' + statement + ". " + answered + ". " + words);
    }
}
