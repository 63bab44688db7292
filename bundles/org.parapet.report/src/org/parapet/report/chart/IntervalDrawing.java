// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.parapet.report.chart.Canvas.Align;

/** The rows of a dot and interval plot. */
final class IntervalDrawing implements Drawing {

    private static final TextStyle LABEL = new TextStyle(9, false);
    private static final TextStyle FIGURE = new TextStyle(8.5f, false);
    private static final TextStyle AXIS = new TextStyle(8, false);
    private static final double LINE = 11;
    private static final double SERIES = 12;
    private static final double ROW_GAP = 7;
    private static final double AXIS_HEIGHT = 14;
    private static final double MARK = 6;

    private final FigureTable table;
    private final double width;
    private final double labelWidth;
    private final double figuresWidth;
    private final Key key;

    IntervalDrawing(IntervalPlot plot, double width) {
        this.table = plot.table();
        this.width = width;
        this.labelWidth = Math.min(width * 0.32,
                10 + table.rows().stream().mapToDouble(row -> LABEL.width(row.label())).max().orElse(0));
        this.figuresWidth = 10 + table.rows().stream().flatMap(row -> row.figures().stream())
                .mapToDouble(figure -> FIGURE.width(words(figure))).max().orElse(0);
        this.key = new Key(width);
        if (table.columns().size() > 1) {
            for (int index = 0; index < table.columns().size(); index++) {
                int series = index;
                key.add(8, (canvas, x, y) -> canvas.marker(series, x + 4, y + 4.5, MARK), table.columns().get(index));
            }
        }
    }

    private static String words(Figure figure) {
        return switch (figure) {
            case Figure.Shown shown -> shown.interval()
                    .map(range -> Messages.get("figure.interval", shown.rounded(), Math.round(range.low()),
                            Math.round(range.high()), shown.answers()))
                    .orElseGet(() -> Messages.get("figure.plain", shown.rounded(), shown.answers()));
            case Figure.Hidden hidden -> Messages.get("figure.hidden");
            case Figure.NotMeasured missing -> Messages.get("figure.notMeasured");
            case Figure.Unanswered missing -> Messages.get("figure.unanswered");
        };
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return AXIS_HEIGHT + Math.max(20, table.rows().stream().mapToDouble(this::rowHeight).sum()) + key.height();
    }

    private List<String> lines(FigureTable.Row row) {
        return LABEL.wrap(row.label(), labelWidth - 10, 3);
    }

    private double rowHeight(FigureTable.Row row) {
        return Math.max(lines(row).size() * LINE, row.figures().size() * SERIES) + ROW_GAP;
    }

    @Override
    public void paint(Canvas canvas) {
        if (table.rows().isEmpty() || table.columns().isEmpty()) {
            Key.empty(canvas);
            return;
        }
        Appearance looks = canvas.appearance();
        double bottom = height() - key.height();
        for (int tick = 0; tick <= 100; tick += 25) {
            canvas.text(Integer.toString(tick), place(tick), AXIS_HEIGHT - 5, AXIS, looks.muted(), Align.CENTRE);
        }
        double y = AXIS_HEIGHT;
        for (int index = 0; index < table.rows().size(); index++) {
            FigureTable.Row row = table.rows().get(index);
            if (index % 2 == 0) {
                canvas.fill(new Rectangle2D.Double(0, y, width, rowHeight(row)), looks.tint());
            }
            y += rowHeight(row);
        }
        for (int tick = 0; tick <= 100; tick += 25) {
            canvas.line(place(tick), AXIS_HEIGHT, place(tick), bottom, looks.rule(), 0.8);
        }
        y = AXIS_HEIGHT;
        for (FigureTable.Row row : table.rows()) {
            row(canvas, row, y);
            y += rowHeight(row);
        }
        key.paint(canvas, bottom);
    }

    private void row(Canvas canvas, FigureTable.Row row, double top) {
        Appearance looks = canvas.appearance();
        double middle = top + rowHeight(row) / 2;
        List<String> lines = lines(row);
        for (int line = 0; line < lines.size(); line++) {
            canvas.text(lines.get(line), 2, middle + 3 + (line - (lines.size() - 1) / 2.0) * LINE, LABEL, looks.ink(),
                    Align.LEFT);
        }
        for (int series = 0; series < row.figures().size(); series++) {
            Figure figure = row.figures().get(series);
            double y = middle + (series - (row.figures().size() - 1) / 2.0) * SERIES;
            if (figure instanceof Figure.Shown shown) {
                mark(canvas, shown, series, y);
            }
            canvas.text(words(figure), width - figuresWidth + 8, y + 3, FIGURE,
                    figure instanceof Figure.Shown ? looks.ink() : looks.muted(), Align.LEFT);
        }
    }

    private void mark(Canvas canvas, Figure.Shown shown, int series, double y) {
        shown.interval().ifPresent(range -> {
            canvas.line(place(range.low()), y, place(range.high()), y, canvas.appearance().series(series), 1.4);
            for (double end : new double[] {range.low(), range.high()}) {
                canvas.line(place(end), y - 2.5, place(end), y + 2.5, canvas.appearance().series(series), 1.4);
            }
        });
        canvas.marker(series, place(shown.value()), y, MARK);
    }

    private double place(double value) {
        double left = labelWidth + 4;
        return left + (width - figuresWidth - 6 - left) * value / 100;
    }
}
