// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.parapet.exchange.responses.FormulaGuard;

/**
 * A workbook with a sheet for answers, one for figures and one that says what they are. Memory does not grow with rows.
 */
final class WorkbookRows implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 200;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private boolean cut;

    /** {@return takes the rows of a new sheet; rows beyond what a sheet holds are left out, see {@link #isCut()}} */
    Rows.Sink sheet(String name, List<String> header) throws IOException {
        Sheet sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        Rows.Sink sink = cells -> add(sheet, cells);
        sink.row(List.copyOf(header));
        return sink;
    }

    private void add(Sheet sheet, List<Object> cells) {
        int number = sheet.getLastRowNum() + 1;
        if (number >= SpreadsheetVersion.EXCEL2007.getMaxRows()) {
            cut = true;
            return;
        }
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            } else if (cells.get(i) instanceof String text && !text.isEmpty()) {
                Cell cell = row.createCell(i);
                cell.setCellValue(shortened(FormulaGuard.protect(text)));
            }
        }
    }

    private static String shortened(String text) {
        int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    boolean isCut() {
        return cut;
    }

    void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
