// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parapet.exchange.formats.draft.ExportReport;
import org.parapet.exchange.formats.workbook.WorkbookWriter.SheetWriter;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;

/**
 * Writes actions. One that has the code of its only question stands beside it; the others stand on a sheet of their
 * own. Where that would change their order, all stand there.
 */
final class ActionsWriting {

    private static final List<String> NO_ACTION = List.of("", "", "", "");

    private final ExportReport report;
    private final Map<Item, Action> beside = new HashMap<>();
    private final List<Action> ofTheirOwn = new ArrayList<>();

    /**
     * Finds where each action goes.
     *
     * @param instrument what is written
     * @param report takes what the sheets hold
     */
    ActionsWriting(Instrument instrument, ExportReport report) {
        this.report = report;
        List<Action> actions = instrument.getActions();
        actions.stream().filter(ActionsWriting::belongsToOne)
                .forEach(action -> beside.put(action.getItems().getFirst(), action));
        List<Action> order = new ArrayList<>(instrument.getSections().stream()
                .flatMap(section -> section.getItems().stream()).filter(beside::containsKey).map(beside::get).toList());
        actions.stream().filter(action -> !order.contains(action)).forEach(ofTheirOwn::add);
        order.addAll(ofTheirOwn);
        if (!order.equals(actions)) {
            beside.clear();
            ofTheirOwn.clear();
            ofTheirOwn.addAll(actions);
        }
    }

    private static boolean belongsToOne(Action action) {
        return action.getItems().size() == 1 && action.getItems().getFirst().getCode().equals(action.getCode());
    }

    /** {@return the cells of the action that stands beside a question, blank where there is none} */
    List<String> beside(Item item) {
        Action action = beside.get(item);
        if (action == null) {
            return NO_ACTION;
        }
        hold(action);
        return List.of(action.getText(), action.getKind().getLiteral(),
                SpreadsheetLayout.codes(action.getFindingKinds()), SpreadsheetLayout.text(action.getSource()));
    }

    /** Writes the sheet of the other actions. */
    void write(SheetWriter sheet) {
        for (Action action : ofTheirOwn) {
            hold(action);
            sheet.row(List.of(action.getCode(), action.getText(), action.getKind().getLiteral(),
                    SpreadsheetLayout.codes(action.getItems()), SpreadsheetLayout.codes(action.getFindingKinds()),
                    SpreadsheetLayout.text(action.getSource())));
        }
    }

    private void hold(Action action) {
        report.held(action, Literals.ACTION__TEXT, Literals.ACTION__ITEMS, Literals.ACTION__KIND,
                Literals.ACTION__FINDING_KINDS, Literals.ACTION__SOURCE);
    }
}
