// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Prints rows in columns as wide as their widest cell. The last column is not padded. */
public final class TextTable {

    private static final int GAP = 2;
    private static final String CUT = "\u2026";

    private final List<String[]> rows = new ArrayList<>();
    private final Set<Integer> rightAligned = new HashSet<>();
    private OptionalInt cutColumn = OptionalInt.empty();
    private int width;

    /**
     * Puts the cells of some columns to the right, as numbers are.
     *
     * @param columns which, from 0
     * @return this table
     */
    public TextTable right(int... columns) {
        for (int column : columns) {
            rightAligned.add(column);
        }
        return this;
    }

    /**
     * Cuts the cells of a column where the rows would be too wide.
     *
     * @param column which, from 0
     * @param lineWidth how many characters a row may have
     * @return this table
     */
    public TextTable cut(int column, int lineWidth) {
        cutColumn = OptionalInt.of(column);
        width = lineWidth;
        return this;
    }

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
        int[] widths = widths();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                String cell = shortened(row[i], widths[i]);
                int blanks = widths[i] - cell.length();
                if (rightAligned.contains(i)) {
                    line.repeat(' ', blanks).append(cell);
                } else {
                    line.append(cell).repeat(' ', blanks);
                }
                line.repeat(' ', GAP);
            }
            writer.println(line.toString().stripTrailing());
        }
    }

    /**
     * {@return a text that has at most as many characters, with an ellipsis where it was cut}
     *
     * @param text one line
     * @param length from 1
     */
    public static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1).stripTrailing() + CUT;
    }

    private int[] widths() {
        int[] widths = new int[rows.getFirst().length];
        int total = -GAP;
        for (int i = 0; i < widths.length; i++) {
            for (String[] row : rows) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
            total += widths[i] + GAP;
        }
        if (cutColumn.isPresent() && total > width) {
            int column = cutColumn.getAsInt();
            widths[column] = Math.max(1, widths[column] - (total - width));
        }
        return widths;
    }
}
