// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints rows in columns as wide as their widest cell. The last column is not padded. */
public final class TextTable {

    private final List<String[]> rows = new ArrayList<>();

    /**
     * Adds a row.
     *
     * @param cells as many as in the other rows
     * @return this table
     */
    public TextTable row(String... cells) {
        rows.add(cells);
        return this;
    }

    /**
     * Prints the rows.
     *
     * @param writer where
     */
    public void print(PrintWriter writer) {
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = new int[rows.getFirst().length];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                line.append(row[i]);
                if (i < row.length - 1) {
                    line.repeat(' ', widths[i] - row[i].length() + 2);
                }
            }
            writer.println(line.toString().stripTrailing());
        }
    }
}
