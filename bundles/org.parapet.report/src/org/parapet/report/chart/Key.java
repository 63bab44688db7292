// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.parapet.report.chart.Canvas.Align;

/** What explains a picture's signs, at its foot, and the signs for figures that are not there. */
final class Key {

    private static final TextStyle STYLE = new TextStyle(8, false);
    private static final TextStyle EMPTY = new TextStyle(10, false);
    private static final double LINE = 13;
    private static final double TOP = 8;
    private static final double GAP = 14;

    private final List<Entry> entries = new ArrayList<>();
    private final double width;

    /** A sign of this width, drawn with its upper left corner at a point of a line of the key. */
    interface Sign {
        void paint(Canvas canvas, double x, double y);
    }

    private record Entry(double signWidth, Sign sign, String text) {
        double width() {
            return signWidth + 4 + STYLE.width(text);
        }
    }

    Key(double width) {
        this.width = width;
    }

    /** The key of a table: the scale of a heat map, if it is one, and the signs that the table needs. */
    Key(FigureTable table, double width, boolean ramp) {
        this(width);
        if (ramp) {
            add(102, Key::ramp, Messages.get("legend.pomp"));
        }
        if (table.count(Figure.Hidden.class) > 0) {
            field("legend.hidden", new Figure.Hidden());
        }
        if (table.count(Figure.NotMeasured.class) > 0) {
            field("legend.notMeasured", new Figure.NotMeasured());
        }
        if (table.count(Figure.Unanswered.class) > 0) {
            field("legend.unanswered", new Figure.Unanswered());
        }
    }

    void add(double signWidth, Sign sign, String text) {
        entries.add(new Entry(signWidth, sign, STYLE.fit(text, width - signWidth - 4)));
    }

    private void field(String key, Figure figure) {
        add(16, (canvas, x, y) -> field(canvas, figure, new Rectangle2D.Double(x, y, 16, 9), null), Messages.get(key));
    }

    double height() {
        return entries.isEmpty() ? 0 : TOP + places().getLast()[1] + LINE;
    }

    private List<double[]> places() {
        List<double[]> places = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.width() > width) {
                x = 0;
                y += LINE;
            }
            places.add(new double[] {x, y});
            x += entry.width() + GAP;
        }
        return places;
    }

    void paint(Canvas canvas, double top) {
        List<double[]> places = places();
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            double x = places.get(index)[0];
            double y = top + TOP + places.get(index)[1];
            entry.sign().paint(canvas, x, y);
            canvas.text(entry.text(), x + entry.signWidth() + 4, y + 7.5, STYLE, canvas.appearance().ink(), Align.LEFT);
        }
    }

    private static void ramp(Canvas canvas, double x, double y) {
        canvas.text("0", x, y + 7.5, STYLE, canvas.appearance().ink(), Align.LEFT);
        for (int step = 0; step < 10; step++) {
            canvas.fill(new Rectangle2D.Double(x + 8 + step * 7, y, 7, 9), canvas.appearance().ramp(step * 100 / 9.0));
        }
        canvas.outline(new Rectangle2D.Double(x + 8, y, 70, 9), canvas.appearance().muted(), 0.5);
        canvas.text("100", x + 82, y + 7.5, STYLE, canvas.appearance().ink(), Align.LEFT);
    }

    /** The sign for a figure that is not there, with its word where a style is given and there is room. */
    static void field(Canvas canvas, Figure figure, Rectangle2D place, TextStyle style) {
        Appearance looks = canvas.appearance();
        switch (figure) {
            case Figure.Hidden hidden -> {
                canvas.hatch(place, looks.muted());
                canvas.outline(place, looks.muted(), 0.5);
                word(canvas, Messages.get("figure.hidden"), place, style);
            }
            case Figure.NotMeasured missing -> {
                canvas.dashed(place, looks.muted(), 0.8);
                word(canvas, Messages.get("figure.notMeasured"), place, style);
            }
            case Figure.Unanswered missing -> {
                canvas.outline(place, looks.muted(), 0.5);
                word(canvas, Messages.get("figure.unanswered"), place, style);
            }
            case Figure.Shown shown -> throw new IllegalArgumentException("Shown: " + shown);
        }
    }

    private static void word(Canvas canvas, String word, Rectangle2D place, TextStyle style) {
        if (style == null) {
            return;
        }
        List<String> lines = style.wrap(word, place.getWidth() - 2, 2);
        double wide = lines.stream().mapToDouble(style::width).max().orElse(0) + 3;
        double tall = lines.size() * (style.size() + 0.5) + 1;
        canvas.fill(new Rectangle2D.Double(place.getCenterX() - wide / 2, place.getCenterY() - tall / 2, wide, tall),
                canvas.appearance().paper());
        for (int line = 0; line < lines.size(); line++) {
            canvas.text(lines.get(line), place.getCenterX(),
                    place.getCenterY() - tall / 2 + (line + 1) * (style.size() + 0.5) - 1.2, style,
                    canvas.appearance().ink(), Align.CENTRE);
        }
    }

    static void empty(Canvas canvas) {
        canvas.text(Messages.get("picture.empty"), 0, 14, EMPTY, canvas.appearance().muted(), Align.LEFT);
    }
}
