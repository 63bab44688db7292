// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.spreadsheet;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.Facts;
import org.parapet.exchange.formats.workbook.Sheet;
import org.parapet.exchange.formats.workbook.Table;

/** Takes what stands in the cells of a sheet. */
final class Cells {

    private final DraftInstrument draft;
    private final Table table;

    Cells(DraftInstrument draft, Table table) {
        this.draft = draft;
        this.table = table;
    }

    /** Sets an attribute, unless the cell is blank. */
    void fact(Sheet.Row row, String column, EObject part, EAttribute feature) {
        String value = table.raw(row, column);
        if (!value.isBlank()) {
            Facts.set(draft, part, feature, value, table.spot(row, column));
        }
    }

    /** {@return the number in a cell; empty where it is blank, or holds something else, which is an error} */
    OptionalDouble number(Sheet.Row row, String column) {
        String text = table.get(row, column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(text.replace(',', '.'));
            if (Double.isFinite(number)) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        draft.report().error("no-number", table.spot(row, column), DraftInstrument.shown(text));
        return OptionalDouble.empty();
    }

    /** {@return whether all of these cells are blank} */
    boolean blank(Sheet.Row row, String... columns) {
        return Arrays.stream(columns).allMatch(column -> table.get(row, column).isEmpty());
    }
}
