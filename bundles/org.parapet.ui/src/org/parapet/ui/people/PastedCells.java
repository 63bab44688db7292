// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Cells copied from a spreadsheet or a document: rows of cells separated by tabs, in quotation marks where a cell holds
 * a tab or a line end; or by semicolons or commas where there is no tab at all.
 *
 * @param lines the rows that are not blank, without the row of headings
 * @param columns what each column seems to hold
 * @param headed whether the first row held headings
 */
public record PastedCells(List<Line> lines, List<PastedColumn> columns, boolean headed) {

    private static final int MOST_ROWS = 2000;
    private static final List<PastedColumn> WITHOUT_HEADINGS = List.of(PastedColumn.NAME, PastedColumn.ORGANISATION,
            PastedColumn.ROLE, PastedColumn.CONTACT);

    /**
     * One row.
     *
     * @param number from 1, as pasted
     * @param cells its cells
     */
    public record Line(int number, List<String> cells) {

        /** Copies the cells. */
        public Line {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Copies the lists. */
    public PastedCells {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
    }

    /**
     * {@return the cells of a text; at most the first 2,000 rows}
     *
     * @param text as copied; a blank one has no cells
     */
    public static PastedCells parse(String text) {
        List<Line> lines = new ArrayList<>();
        char separator = separator(text);
        int number = 1;
        for (List<String> cells : split(text, separator)) {
            Line line = new Line(number++, cells);
            if (!line.isBlank() && lines.size() < MOST_ROWS) {
                lines.add(line);
            }
        }
        boolean headed = !lines.isEmpty() && isHeading(lines.getFirst());
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        List<PastedColumn> columns = headed ? byHeadings(lines.getFirst(), width) : byPlace(width);
        return new PastedCells(headed ? lines.subList(1, lines.size()) : lines, columns, headed);
    }

    private static char separator(String text) {
        if (text.indexOf('\t') >= 0) {
            return '\t';
        }
        return text.indexOf(';') >= 0 ? ';' : ',';
    }

    private static boolean isHeading(Line line) {
        long named = line.cells().stream().map(PastedColumn::ofHeading).filter(Optional::isPresent).count();
        long filled = line.cells().stream().filter(cell -> !cell.isBlank()).count();
        return named > 0 && (named > 1 || filled == 1);
    }

    private static List<PastedColumn> byHeadings(Line headings, int width) {
        Set<PastedColumn> taken = EnumSet.noneOf(PastedColumn.class);
        return IntStream.range(0, width).mapToObj(i -> i < headings.cells().size()
                ? PastedColumn.ofHeading(headings.cells().get(i)).filter(taken::add).orElse(PastedColumn.IGNORED)
                : PastedColumn.IGNORED).toList();
    }

    private static List<PastedColumn> byPlace(int width) {
        return IntStream.range(0, width)
                .mapToObj(i -> i < WITHOUT_HEADINGS.size() ? WITHOUT_HEADINGS.get(i) : PastedColumn.IGNORED).toList();
    }

    /**
     * {@return the cells of every row, blank rows included}
     *
     * @param text as copied
     * @param separator what stands between cells
     */
    public static List<List<String>> split(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
                }
            } else if (c == '"' && cell.isEmpty() && closes(text, i, separator)) {
                quoted = true;
            } else if (c == separator) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }

    /** A quotation mark begins a quoted cell only when another one ends it before a separator or a line end. */
    private static boolean closes(String text, int from, char separator) {
        for (int i = text.indexOf('"', from + 1); i >= 0; i = text.indexOf('"', i + 1)) {
            if (i + 1 == text.length() || text.charAt(i + 1) == separator || text.charAt(i + 1) == '\n'
                    || text.charAt(i + 1) == '\r') {
                return true;
            }
            if (text.charAt(i + 1) == '"') {
                i++;
            }
        }
        return false;
    }
}
