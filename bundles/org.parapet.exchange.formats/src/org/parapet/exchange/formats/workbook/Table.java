// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellReference;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.draft.Spot;

/** A sheet whose first row names its columns. Names are compared without regard to capitals and blanks around them. */
public final class Table {

    private final Sheet sheet;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    private Table(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * {@return the sheet as a table}
     *
     * @param sheet any sheet
     * @param report takes columns that stand there twice, and formulas
     */
    public static Table of(Sheet sheet, ImportReport report) {
        return of(sheet, report, heading -> heading);
    }

    /**
     * {@return the sheet as a table, whose columns go by their usual names}
     *
     * @param sheet any sheet
     * @param report takes columns that stand there twice, under whatever names, and formulas
     * @param usual gives the usual name of a column by its heading, in lower case and without blanks around it
     */
    public static Table of(Sheet sheet, ImportReport report, UnaryOperator<String> usual) {
        Table table = new Table(sheet);
        if (!sheet.rows().isEmpty()) {
            Sheet.Row header = sheet.rows().getFirst();
            for (int i = 0; i < header.cells().size(); i++) {
                String name = usual.apply(name(header.cell(i)));
                if (!name.isEmpty() && table.columns.putIfAbsent(name, i) != null) {
                    report.error("column-twice", table.spot(header, i), DraftInstrument.shown(name));
                }
            }
        }
        for (Sheet.Row row : table.rows()) {
            row.formulas().forEach(column -> report.changed("formula", table.spot(row, column), "",
                    DraftInstrument.shown(row.cell(column))));
        }
        return table;
    }

    private static String name(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }

    /** {@return the name of the sheet} */
    public String name() {
        return sheet.name();
    }

    /** {@return the names of the columns in lower case, in order} */
    public List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    /** {@return the rows below the header} */
    public List<Sheet.Row> rows() {
        return sheet.rows().isEmpty() ? List.of() : sheet.rows().subList(1, sheet.rows().size());
    }

    /**
     * {@return whether there is a column}
     *
     * @param column its name in lower case
     */
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /**
     * {@return the text of a cell without blanks around it; "" where there is none}
     *
     * @param row of this table
     * @param column its name in lower case; counts as read from now on
     */
    public String get(Sheet.Row row, String column) {
        return raw(row, column).strip();
    }

    /**
     * {@return the text of a cell as it is; "" where there is none}
     *
     * @param row of this table
     * @param column its name in lower case; counts as read from now on
     */
    public String raw(Sheet.Row row, String column) {
        read.add(column);
        return row.cell(columns.getOrDefault(column, -1));
    }

    /**
     * {@return where a cell stands, as {@code survey!C12}; the row when there is no such column}
     *
     * @param row of this table
     * @param column its name in lower case
     */
    public Spot spot(Sheet.Row row, String column) {
        return spot(row, columns.getOrDefault(column, -1));
    }

    private Spot spot(Sheet.Row row, int column) {
        String cell = column < 0 ? String.valueOf(row.number())
                : CellReference.convertNumToColString(column) + row.number();
        return new Spot(row.number(), column + 1, sheet.name() + '!' + cell);
    }

    /** {@return where the header stands} */
    public Spot header() {
        return new Spot(sheet.rows().isEmpty() ? 0 : sheet.rows().getFirst().number(), 0, sheet.name());
    }

    /**
     * Reports what stands in columns that were never read.
     *
     * @param report takes each of these cells
     */
    public void reportUnread(ImportReport report) {
        List<String> unread = new ArrayList<>(columns.keySet());
        unread.removeAll(read);
        for (String column : unread) {
            for (Sheet.Row row : rows()) {
                String text = row.cell(columns.get(column));
                if (!text.isBlank()) {
                    report.leftOut("column", spot(row, column), DraftInstrument.shown(text), column);
                }
            }
        }
        int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
        for (Sheet.Row row : rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if ((i > last || !columns.containsValue(i)) && !row.cell(i).isBlank()) {
                    report.leftOut("noHeader", spot(row, i), DraftInstrument.shown(row.cell(i)));
                }
            }
        }
    }
}
