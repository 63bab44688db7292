// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.parapet.report.chart.Canvas.Align;
import org.parapet.report.chart.DistributionStrips.Strip;

/** The strips of a distribution: a column of dots where several values are about equal. */
final class StripsDrawing implements Drawing {

    private static final TextStyle LABEL = new TextStyle(9, false);
    private static final TextStyle FIGURE = new TextStyle(8.5f, false);
    private static final TextStyle OWN = new TextStyle(8.5f, true);
    private static final TextStyle AXIS = new TextStyle(8, false);
    private static final double LINE = 11;
    private static final double ROW = 45;
    private static final double AXIS_HEIGHT = 14;
    private static final double DOT = 3.2;
    private static final double BOX = 26;

    private final List<Strip> strips;
    private final double width;
    private final double labelWidth;
    private final double figuresWidth;
    private final Key key;

    StripsDrawing(DistributionStrips chart, double width) {
        this.strips = chart.strips();
        this.width = width;
        this.labelWidth = Math.min(width * 0.32, 10 + strips.stream().mapToDouble(strip -> LABEL.width(strip.label()))
                .max().orElse(0));
        this.figuresWidth = 10 + strips.stream().mapToDouble(strip -> FIGURE.width(words(strip))).max().orElse(0);
        this.key = new Key(width);
        key.add(6, (canvas, x, y) -> dot(canvas, x + 3, y + 4.5, DOT), Messages.get("strips.legend.value"));
        key.add(14, (canvas, x, y) -> half(canvas, new Rectangle2D.Double(x, y, 14, 9)),
                Messages.get("strips.legend.half"));
        key.add(4, (canvas, x, y) -> canvas.line(x + 2, y, x + 2, y + 9, canvas.appearance().ink(), 2),
                Messages.get("strips.legend.median"));
        if (strips.stream().anyMatch(strip -> strip.own().isPresent())) {
            key.add(10, (canvas, x, y) -> own(canvas, x + 5, y + 4.5), Messages.get("strips.legend.own"));
        }
    }

    private static String words(Strip strip) {
        return strip.values().isEmpty() ? Messages.get("figure.unanswered")
                : Messages.get("strips.figures", Math.round(strip.quantile(0.5)), strip.values().size());
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return AXIS_HEIGHT + Math.max(20, strips.size() * ROW) + (strips.isEmpty() ? 0 : key.height());
    }

    @Override
    public void paint(Canvas canvas) {
        if (strips.isEmpty()) {
            Key.empty(canvas);
            return;
        }
        Appearance looks = canvas.appearance();
        double bottom = AXIS_HEIGHT + strips.size() * ROW;
        for (int tick = 0; tick <= 100; tick += 25) {
            canvas.text(Integer.toString(tick), place(tick), AXIS_HEIGHT - 5, AXIS, looks.muted(), Align.CENTRE);
            canvas.line(place(tick), AXIS_HEIGHT, place(tick), bottom, looks.rule(), 0.8);
        }
        for (int index = 0; index < strips.size(); index++) {
            strip(canvas, strips.get(index), AXIS_HEIGHT + index * ROW);
        }
        key.paint(canvas, bottom);
    }

    private void strip(Canvas canvas, Strip strip, double top) {
        Appearance looks = canvas.appearance();
        double middle = top + ROW / 2;
        canvas.line(0, top + ROW, width, top + ROW, looks.rule(), 0.5);
        List<String> lines = LABEL.wrap(strip.label(), labelWidth - 10, 3);
        for (int line = 0; line < lines.size(); line++) {
            canvas.text(lines.get(line), 2, middle + 3 + (line - (lines.size() - 1) / 2.0) * LINE, LABEL, looks.ink(),
                    Align.LEFT);
        }
        canvas.text(words(strip), width - figuresWidth + 8, middle + 3, FIGURE, looks.ink(), Align.LEFT);
        if (!strip.values().isEmpty()) {
            double low = place(strip.quantile(0.25));
            half(canvas, new Rectangle2D.Double(low, middle - BOX / 2, Math.max(1, place(strip.quantile(0.75)) - low),
                    BOX));
            dots(canvas, strip, middle);
            double median = place(strip.quantile(0.5));
            canvas.line(median, middle - BOX / 2 - 1, median, middle + BOX / 2 + 1, looks.ink(), 2);
        }
        strip.own().ifPresent(own -> {
            own(canvas, place(own), middle);
            canvas.text(Long.toString(Math.round(own)), place(own), middle - BOX / 2 - 3.5, OWN, looks.ink(),
                    Align.CENTRE);
        });
    }

    /** Dots that would cover one another stand above and below the middle in turn, closer where they are many. */
    private void dots(Canvas canvas, Strip strip, double middle) {
        Map<Long, Integer> sizes = new HashMap<>();
        strip.values().forEach(value -> sizes.merge(bin(value), 1, Integer::sum));
        int most = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double step = Math.min(DOT + 0.4, (BOX - DOT) / Math.max(1, most - 1));
        Map<Long, Integer> placed = new HashMap<>();
        for (double value : strip.values()) {
            int number = placed.merge(bin(value), 1, Integer::sum) - 1;
            double offset = (number - (sizes.get(bin(value)) - 1) / 2.0) * step;
            dot(canvas, place(value), middle + offset, DOT);
        }
    }

    private long bin(double value) {
        return Math.round(place(value) / (DOT + 0.4));
    }

    private static void dot(Canvas canvas, double x, double y, double size) {
        canvas.fill(Canvas.circle(x, y, size / 2), canvas.appearance().series(0));
    }

    private static void half(Canvas canvas, Rectangle2D box) {
        canvas.fill(box, canvas.appearance().tint());
        canvas.outline(box, canvas.appearance().muted(), 0.6);
    }

    private static void own(Canvas canvas, double x, double y) {
        canvas.fill(Canvas.polygon(x, y - 6, x + 6, y, x, y + 6, x - 6, y), canvas.appearance().paper());
        canvas.fill(Canvas.polygon(x, y - 5, x + 5, y, x, y + 5, x - 5, y), canvas.appearance().series(1));
    }

    private double place(double value) {
        double left = labelWidth + 4;
        return left + (width - figuresWidth - 6 - left) * value / 100;
    }
}
