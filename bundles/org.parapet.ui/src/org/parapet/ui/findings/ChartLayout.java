// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.parapet.ui.drawing.WrappedText;

/**
 * Where the lines and columns of the chart are, in points; texts are wrapped into their columns once for each width.
 */
final class ChartLayout {

    /** The room between things. */
    static final int GAP = 8;

    private final Control chart;
    private final Font bold;
    private final Map<String, List<String>> wrapped = new HashMap<>();
    private Columns columns = new Columns(0, 0, 0, 0, 0, 0);
    private int[] tops = {0};
    private int lineHeight;

    /** Where the columns begin, and where the last one ends. */
    record Columns(int code, int statement, int bar, int answered, int finding, int end) {
    }

    ChartLayout(Control chart, Font bold) {
        this.chart = chart;
        this.bold = bold;
    }

    /** Forgets how texts were wrapped, since the fonts may have changed. */
    void forget() {
        wrapped.clear();
    }

    /** Measures all rows for a width. */
    void measure(GC gc, List<ChartRow> rows, int available) {
        List<ChartRow.Statement> statements = rows.stream().filter(ChartRow.Statement.class::isInstance)
                .map(ChartRow.Statement.class::cast).toList();
        gc.setFont(bold);
        int code = statements.stream().mapToInt(row -> gc.textExtent(row.item().code()).x).max().orElse(0);
        gc.setFont(chart.getFont());
        lineHeight = gc.getFontMetrics().getHeight();
        int answered = statements.stream().mapToInt(row -> gc.textExtent(row.answered()).x).max().orElse(0);
        int width = Math.max(1, available);
        int label = statements.stream().flatMap(row -> row.findings().stream())
                .mapToInt(each -> gc.textExtent(each.text()).x).max().orElse(0) + lineHeight + GAP * 3;
        int finding = width < lineHeight * 40 ? lineHeight * 3 : Math.clamp(label, lineHeight * 6, width / 5);
        int statement = GAP + code + GAP;
        int bar = statement + (width - statement - finding - answered - GAP * 4) * 47 / 100 + GAP;
        int findingAt = width - finding;
        columns = new Columns(GAP, statement, bar, findingAt - GAP - answered, findingAt, width - GAP);
        int[] next = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            next[i + 1] = next[i] + height(gc, rows.get(i));
        }
        tops = next;
    }

    Columns columns() {
        return columns;
    }

    int lineHeight() {
        return lineHeight;
    }

    /** {@return where a row begins below the legend; for the number of rows, where the last one ends} */
    int top(int row) {
        return tops[row];
    }

    int height(int row) {
        return tops[row + 1] - tops[row];
    }

    /** {@return how high all rows are together} */
    int total() {
        return tops[tops.length - 1];
    }

    private int height(GC gc, ChartRow row) {
        return switch (row) {
            case ChartRow.Heading heading -> {
                gc.setFont(bold);
                int lines = wrap(gc, heading.title(), headingWidth(gc, heading)).size();
                gc.setFont(chart.getFont());
                yield lines * lineHeight + GAP * 2;
            }
            case ChartRow.Statement statement -> {
                int lines = wrap(gc, statement.statement(), columns.bar() - columns.statement() - GAP).size();
                int findings = wide() ? statement.findings().stream()
                        .mapToInt(label -> wrap(gc, label.text(), findingWidth()).size()).sum()
                        : statement.findings().isEmpty() ? 0 : 1;
                int hidden = statement.hidden().isEmpty() ? 0
                        : wrap(gc, statement.hidden(), columns.finding() - columns.bar() - GAP).size();
                yield Math.max(Math.max(lines, hidden), Math.max(findings, statement.blank() > 0 ? 2 : 1)) * lineHeight
                        + GAP;
            }
        };
    }

    /** {@return whether findings are written out, beside their signs} */
    boolean wide() {
        return columns.end() - columns.finding() > lineHeight * 5;
    }

    int findingWidth() {
        return columns.end() - columns.finding() - lineHeight;
    }

    int headingWidth(GC gc, ChartRow.Heading heading) {
        return Math.max(lineHeight, columns.end() - GAP * 3 - gc.textExtent(heading.figure()).x);
    }

    /** {@return the lines of a text in a column of a width, in the font that is set} */
    List<String> wrap(GC gc, String text, int width) {
        return wrapped.computeIfAbsent(width + (gc.getFont().equals(bold) ? "b" : "n") + text,
                key -> WrappedText.of(text, width, each -> gc.textExtent(each).x).lines());
    }
}
