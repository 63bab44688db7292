// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.parapet.ui.drawing.ChartColours;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.drawing.WrappedText;

/** The waves on a line, with what was used in each. */
final class TimeLine extends Canvas {

    private static final int GAP = 6;

    private final Font bold;
    private List<Entry> entries = List.of();

    /**
     * A wave.
     *
     * @param name its name
     * @param began when it began
     * @param date its dates in words; may be empty
     * @param contents what was used, in words
     * @param current whether the selected assessment is part of it
     */
    record Entry(String name, Optional<LocalDate> began, String date, String contents, boolean current) {
    }

    TimeLine(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        bold = Looks.bold(this, 1);
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.text("timeline.accessible", entries.stream()
                        .map(entry -> entry.name() + " " + entry.date() + ": " + entry.contents())
                        .collect(Collectors.joining("; ")));
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    void show(List<Entry> shown) {
        if (!shown.equals(entries)) {
            entries = List.copyOf(shown);
            redraw();
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        GC gc = new GC(this);
        try {
            int wanted = width == SWT.DEFAULT ? gc.textExtent("n").x * 40 : width;
            return new Point(wanted, entries.isEmpty() ? 0 : draw(gc, wanted, false));
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        gc.setBackground(getBackground());
        gc.fillRectangle(getClientArea());
        if (!entries.isEmpty()) {
            draw(gc, getClientArea().width, true);
        }
    }

    private int draw(GC gc, int width, boolean draw) {
        ChartColours colours = Looks.colours(this);
        gc.setAntialias(SWT.ON);
        int line = gc.getFontMetrics().getHeight();
        int radius = line / 3;
        int column = Math.max(line * 3, width / Math.max(1, entries.size()) - GAP * 2);
        int room = Math.max(1, width - column);
        List<Double> places = TimeLinePositions.of(entries.stream().map(Entry::began).toList(),
                (double) column / room);
        int middle = line + GAP + radius;
        if (draw) {
            gc.setForeground(colours.quiet().color());
            gc.setLineWidth(2);
            gc.drawLine(radius, middle, width - radius, middle);
            gc.setLineWidth(1);
        }
        int bottom = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int x = (int) Math.round(places.get(i) * room);
            if (draw) {
                gc.setForeground(getForeground());
                gc.setFont(bold);
                gc.drawText(entry.name(), x, 0, true);
                gc.setFont(getFont());
                Rectangle dot = new Rectangle(x, middle - radius, radius * 2, radius * 2);
                gc.setForeground(colours.accent().color());
                gc.setBackground(entry.current() ? colours.accent().color() : getBackground());
                gc.setLineWidth(2);
                gc.fillOval(dot.x, dot.y, dot.width, dot.height);
                gc.drawOval(dot.x, dot.y, dot.width, dot.height);
                gc.setLineWidth(1);
                gc.setBackground(getBackground());
            }
            int y = middle + radius + GAP;
            gc.setForeground(colours.quiet().color());
            for (String text : List.of(entry.date(), entry.contents())) {
                for (String each : text.isEmpty() ? List.<String>of()
                        : WrappedText.of(text, column, part -> gc.textExtent(part).x).lines()) {
                    if (draw) {
                        gc.drawText(each, x, y, true);
                    }
                    y += line;
                }
                gc.setForeground(getForeground());
            }
            bottom = Math.max(bottom, y);
        }
        return bottom + 2;
    }
}
