// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.List;

/**
 * A row of a worksheet as text.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells from column A on, blank ones as ""; without those after the last that is filled
 */
record WorkbookRow(int number, List<String> cells) {

    /** {@return whether no cell is filled} */
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
