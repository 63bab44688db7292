// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.workbook;

import java.util.List;

/**
 * A worksheet as text.
 *
 * @param name as on its tab
 * @param rows those that are not blank, in order
 */
public record Sheet(String name, List<Row> rows) {

    /**
     * A row.
     *
     * @param number as the spreadsheet shows it, from 1
     * @param cells from column A on, blank ones as ""; without those after the last that is filled
     * @param formulas the columns, from 0, whose values were computed when the workbook was saved
     */
    public record Row(int number, List<String> cells, List<Integer> formulas) {

        /**
         * {@return the text of a cell; "" beyond the last}
         *
         * @param column from 0; below 0 there is nothing
         */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }
}
