// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.parapet.report.chart.Canvas.Align;

/** The lines of a slope chart, with labels at both ends that are kept apart. */
final class SlopeDrawing implements Drawing {

    private static final TextStyle LABEL = new TextStyle(9, false);
    private static final TextStyle HEAD = new TextStyle(9, true);
    private static final TextStyle SMALL = new TextStyle(8, false);
    private static final TextStyle TICK = new TextStyle(7, false);
    private static final double APART = 11.5;
    private static final double HEAD_HEIGHT = 24;
    private static final double LEAST_PLOT = 170;
    private static final double LEADER = 16;
    private static final double CHANGE = 56;
    private static final double LEAST_RANGE = 40;
    private static final double STEP = 10;
    private static final double NUMBER_HEIGHT = 8;

    private final FigureTable table;
    private final double width;
    private final double left;
    private final double right;
    private final double plot;
    private final double low;
    private final double high;
    private final List<FigureTable.Row> without;
    private final Key key;

    SlopeDrawing(SlopeChart chart, double width) {
        this.table = chart.table();
        this.width = width;
        double names = table.rows().stream().mapToDouble(row -> LABEL.width(row.label())).max().orElse(0);
        this.left = Math.min(width * 0.34, 24 + LEADER + names);
        this.right = Math.min(width * (table.columns().size() > 2 ? 0.36 : 0.44), CHANGE + LEADER + names);
        double[] values = table.shown().stream().mapToDouble(cell -> cell.figure().value()).sorted().toArray();
        double middle = values.length == 0 ? 50 : (values[0] + values[values.length - 1]) / 2;
        double half = values.length == 0 ? 50 : Math.max(LEAST_RANGE, values[values.length - 1] - values[0]) / 2;
        this.low = Math.max(0, STEP * Math.floor((middle - half) / STEP));
        this.high = Math.min(100, STEP * Math.ceil((middle + half) / STEP));
        this.plot = Math.max(LEAST_PLOT, 20 + APART * table.rows().size());
        this.without = table.rows().stream().filter(row -> row.figures().stream()
                .noneMatch(Figure.Shown.class::isInstance)).toList();
        this.key = new Key(width);
        key.add(20, (canvas, x, y) -> stroke(canvas, Trend.RISES, x, y + 6, x + 20, y + 2),
                Messages.get("slopes.legend.rise"));
        key.add(20, (canvas, x, y) -> stroke(canvas, Trend.FALLS, x, y + 2, x + 20, y + 6),
                Messages.get("slopes.legend.fall"));
        key.add(20, (canvas, x, y) -> stroke(canvas, Trend.OTHER, x, y + 4, x + 20, y + 4),
                Messages.get("slopes.legend.same"));
    }

    private enum Trend {
        RISES, FALLS, OTHER
    }

    private static Trend trend(FigureTable.Row row) {
        return Changes.rises(row) ? Trend.RISES : Changes.falls(row) ? Trend.FALLS : Trend.OTHER;
    }

    private static void stroke(Canvas canvas, Trend trend, double x1, double y1, double x2, double y2) {
        switch (trend) {
            case RISES -> canvas.line(x1, y1, x2, y2, canvas.appearance().series(0), 2);
            case FALLS -> canvas.dashed(new Line2D.Double(x1, y1, x2, y2), canvas.appearance().series(1), 1.8);
            case OTHER -> canvas.line(x1, y1, x2, y2, canvas.appearance().muted(), 0.9);
        }
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return HEAD_HEIGHT + plot + 10 + without.size() * APART + (table.rows().isEmpty() ? 0 : key.height());
    }

    @Override
    public void paint(Canvas canvas) {
        if (table.rows().isEmpty() || table.columns().isEmpty()) {
            Key.empty(canvas);
            return;
        }
        Appearance looks = canvas.appearance();
        int last = table.columns().size() - 1;
        for (int wave = 0; wave <= last; wave++) {
            canvas.line(x(wave), HEAD_HEIGHT, x(wave), HEAD_HEIGHT + plot, looks.rule(), 1);
            boolean outer = wave == 0 || wave == last;
            double room = wave == 0 ? left : outer ? right : (x(1) - x(0)) * 0.95;
            canvas.text(HEAD.fit(table.columns().get(wave), room), x(wave), 11, HEAD, looks.ink(),
                    !outer ? Align.CENTRE : wave == 0 ? Align.RIGHT : Align.LEFT);
        }
        for (double tick = low; tick <= high; tick += STEP) {
            canvas.line(x(0), y(tick), x(last), y(tick), looks.rule(), 0.6);
            canvas.text(Long.toString(Math.round(tick)), x(0) + 3, y(tick) - 1.5, TICK, looks.muted(), Align.LEFT);
        }
        table.rows().forEach(row -> lines(canvas, row));
        table.rows().forEach(row -> dots(canvas, row));
        middleLabels(canvas);
        leftLabels(canvas);
        rightLabels(canvas);
        double below = HEAD_HEIGHT + plot + 12;
        for (FigureTable.Row row : without) {
            canvas.text(LABEL.fit(Messages.get("figure.labelled", row.label(), reason(row)), width), 0, below, LABEL,
                    looks.muted(), Align.LEFT);
            below += APART;
        }
        key.paint(canvas, height() - key.height());
    }

    private static String reason(FigureTable.Row row) {
        if (row.figures().stream().anyMatch(Figure.Hidden.class::isInstance)) {
            return Messages.get("figure.hidden");
        }
        return Messages.get(row.figures().stream().anyMatch(Figure.Unanswered.class::isInstance) ? "figure.unanswered"
                : "figure.notMeasured");
    }

    private void lines(Canvas canvas, FigureTable.Row row) {
        for (int wave = 1; wave < row.figures().size(); wave++) {
            Optional<Figure.Shown> from = row.figures().get(wave - 1).shown();
            Optional<Figure.Shown> to = row.figures().get(wave).shown();
            if (from.isPresent() && to.isPresent()) {
                stroke(canvas, trend(row), x(wave - 1), y(from.get().value()), x(wave), y(to.get().value()));
            }
        }
    }

    private void dots(Canvas canvas, FigureTable.Row row) {
        Color color = switch (trend(row)) {
            case RISES -> canvas.appearance().series(0);
            case FALLS -> canvas.appearance().series(1);
            case OTHER -> canvas.appearance().muted();
        };
        for (int wave = 0; wave < row.figures().size(); wave++) {
            int place = wave;
            row.figures().get(wave).shown().ifPresent(figure -> {
                canvas.fill(Canvas.circle(x(place), y(figure.value()), 3), color);
            });
        }
    }

    /** The figures of the waves in the middle, of those that would cover one another the first. */
    private void middleLabels(Canvas canvas) {
        for (int wave = 1; wave < table.columns().size() - 1; wave++) {
            List<Double> taken = new ArrayList<>();
            for (FigureTable.Row row : table.rows()) {
                Optional<Figure.Shown> figure = row.figures().get(wave).shown();
                double y = figure.map(shown -> y(shown.value())).orElse(0.0);
                if (figure.isPresent() && taken.stream().noneMatch(other -> Math.abs(other - y) < NUMBER_HEIGHT)) {
                    taken.add(y);
                    canvas.text(Long.toString(figure.get().rounded()), x(wave) + 5, y - 3, SMALL,
                            canvas.appearance().ink(), Align.LEFT);
                }
            }
        }
    }

    /** The name of every line that has a figure, with the first wave's figure or the word for why there is none. */
    private void leftLabels(Canvas canvas) {
        List<Place> places = new ArrayList<>();
        for (FigureTable.Row row : table.rows()) {
            Optional<Figure.Shown> first = row.figures().getFirst().shown();
            Optional<Figure.Shown> any = row.figures().stream().flatMap(figure -> figure.shown().stream()).findFirst();
            any.ifPresent(figure -> {
                String number = first.map(shown -> Long.toString(shown.rounded())).orElse("\u2013");
                double room = left - LEADER - 4 - SMALL.width("  " + number) - 4;
                places.add(new Place(LABEL.fit(row.label(), room) + "  " + number, y(figure.value()),
                        first.isPresent()));
            });
        }
        for (Placed placed : apart(places)) {
            if (placed.place().leads()) {
                canvas.line(x(0) - 3, placed.place().y(), x(0) - LEADER + 2, placed.y(), canvas.appearance().muted(),
                        0.5);
            }
            canvas.text(placed.place().text(), x(0) - LEADER, placed.y() + 3, LABEL, canvas.appearance().ink(),
                    Align.RIGHT);
        }
    }

    /** The last wave's figure with the change and the name, as far as there is room. */
    private void rightLabels(Canvas canvas) {
        if (table.columns().size() < 2) {
            return;
        }
        double x = x(table.columns().size() - 1);
        List<Place> places = new ArrayList<>();
        for (FigureTable.Row row : table.rows()) {
            row.figures().getLast().shown().ifPresent(figure -> {
                String number = Changes.of(row).map(change -> Messages.get(
                        change == 0 ? "slopes.right.same" : "slopes.right", figure.rounded(), change))
                        .orElseGet(() -> Long.toString(figure.rounded())) + "  ";
                places.add(new Place(number + LABEL.fit(row.label(), right - LEADER - LABEL.width(number) - 1),
                        y(figure.value()), true));
            });
        }
        for (Placed placed : apart(places)) {
            canvas.line(x + 3, placed.place().y(), x + LEADER - 2, placed.y(), canvas.appearance().muted(), 0.5);
            canvas.text(placed.place().text(), x + LEADER, placed.y() + 3, LABEL, canvas.appearance().ink(),
                    Align.LEFT);
        }
    }

    private record Place(String text, double y, boolean leads) {
    }

    private record Placed(Place place, double y) {
    }

    /** Moves labels as little as possible: least squares under the order, by pooling neighbours that are too close. */
    private List<Placed> apart(List<Place> places) {
        List<Place> sorted = places.stream().sorted(Comparator.comparingDouble(Place::y)).toList();
        List<double[]> pools = new ArrayList<>();
        for (int index = 0; index < sorted.size(); index++) {
            double[] pool = {sorted.get(index).y() - index * APART, 1};
            while (!pools.isEmpty() && pools.getLast()[0] >= pool[0]) {
                double[] above = pools.removeLast();
                pool = new double[] {(above[0] * above[1] + pool[0] * pool[1]) / (above[1] + pool[1]),
                        above[1] + pool[1]};
            }
            pools.add(pool);
        }
        double lowest = HEAD_HEIGHT + plot - (sorted.size() - 1) * APART;
        List<Placed> placed = new ArrayList<>();
        for (double[] pool : pools) {
            for (int member = 0; member < pool[1]; member++) {
                int index = placed.size();
                placed.add(new Placed(sorted.get(index),
                        Math.max(HEAD_HEIGHT, Math.min(lowest, pool[0])) + index * APART));
            }
        }
        return placed;
    }

    private double x(int wave) {
        return table.columns().size() < 2 ? left : left + (width - left - right) * wave / (table.columns().size() - 1);
    }

    private double y(double value) {
        return HEAD_HEIGHT + 8 + (plot - 16) * (high - value) / (high - low);
    }
}
