// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes tables of text as an XLSX workbook. Every cell is a text, never a formula; one that looks like a formula is
 * marked as text as well (quotePrefix), so that it stays one when somebody edits it. Close it.
 */
public final class WorkbookWriter implements AutoCloseable {

    private static final String FORMULA_STARTERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final int CHARACTER = 256;
    private static final int LAST_ROW_OF_LISTS = 2000;
    private static final int WASTED_BY_WRAPPING = 3;
    private static final float HEIGHT_OF_LINE = 15;
    private static final float HIGHEST_ROW = 409;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle header = workbook.createCellStyle();
    private final XSSFCellStyle text = workbook.createCellStyle();
    private final XSSFCellStyle guarded = workbook.createCellStyle();
    private final short textFormat = workbook.createDataFormat().getFormat("@");

    /** An empty workbook. */
    public WorkbookWriter() {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        header.setFont(bold);
        header.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xDD, (byte) 0xE6, (byte) 0xEE},
                new DefaultIndexedColorMap()));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderBottom(BorderStyle.THIN);
        header.setVerticalAlignment(VerticalAlignment.TOP);
        header.setWrapText(true);
        for (XSSFCellStyle style : List.of(text, guarded)) {
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(true);
            style.setDataFormat(textFormat);
        }
        guarded.setQuotePrefixed(true);
    }

    /** A sheet that is being written. */
    public final class SheetWriter {

        private final XSSFSheet sheet;
        private final List<Integer> widths;
        private int next;

        private SheetWriter(XSSFSheet sheet, List<Integer> widths) {
            this.sheet = sheet;
            this.widths = widths;
        }

        /**
         * Adds a row.
         *
         * @param cells from column A on; "" leaves a cell blank
         */
        public void row(List<String> cells) {
            XSSFRow row = sheet.createRow(next++);
            int lines = linesOf(cells);
            if (lines > 1) { // not every program makes room for the lines of a text by itself
                row.setHeightInPoints(Math.min(HIGHEST_ROW, lines * HEIGHT_OF_LINE));
            }
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    XSSFCell cell = row.createCell(i);
                    cell.setCellValue(cells.get(i));
                    cell.setCellStyle(next == 1 ? header : looksLikeFormula(cells.get(i)) ? guarded : text);
                }
            }
        }

        private int linesOf(List<String> cells) {
            int most = 1;
            for (int i = 0; i < Math.min(cells.size(), widths.size()); i++) {
                int width = Math.max(1, widths.get(i) - WASTED_BY_WRAPPING);
                most = Math.max(most, cells.get(i).lines().mapToInt(line -> Math.ceilDiv(line.length(), width)).sum());
            }
            return most;
        }

        /**
         * Offers a list of values in a column.
         *
         * @param column from 0
         * @param values what is offered; other values stay possible
         */
        public void offer(int column, List<String> values) {
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidation list = helper.createValidation(
                    helper.createExplicitListConstraint(values.toArray(String[]::new)),
                    new CellRangeAddressList(1, LAST_ROW_OF_LISTS, column, column));
            list.setShowErrorBox(false);
            sheet.addValidationData(list);
        }
    }

    /**
     * {@return a new sheet with its header}
     *
     * @param name as on its tab
     * @param columns names of the columns
     * @param widths of the columns, in characters; as many as columns
     */
    public SheetWriter sheet(String name, List<String> columns, List<Integer> widths) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
            sheet.setDefaultColumnStyle(i, text);
        }
        sheet.createFreezePane(0, 1);
        SheetWriter writer = new SheetWriter(sheet, widths);
        writer.row(columns);
        return writer;
    }

    /**
     * Writes the workbook.
     *
     * @param out stays open
     * @throws IOException when it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    private static boolean looksLikeFormula(String value) {
        return FORMULA_STARTERS.indexOf(value.charAt(0)) >= 0;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
