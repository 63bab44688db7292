// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.List;

/** The rows of a worksheet below its header. A row is as wide as the header, unless something stands beyond it. */
final class WorkbookRecords implements Records {

    private final List<WorkbookRow> rows;
    private final int width;
    private int present = -1;

    WorkbookRecords(List<WorkbookRow> rows, int width) {
        this.rows = rows;
        this.width = width;
    }

    @Override
    public boolean next() {
        return ++present < rows.size();
    }

    @Override
    public int size() {
        return Math.max(width, rows.get(present).cells().size());
    }

    @Override
    public String get(int cell) {
        List<String> cells = rows.get(present).cells();
        return cell < cells.size() ? cells.get(cell) : "";
    }

    @Override
    public int line() {
        return row();
    }

    @Override
    public int row() {
        return rows.get(present).number();
    }
}
