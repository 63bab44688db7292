// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.parapet.model.instrument.Polarity;
import org.parapet.ui.drawing.ChartColours;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.drawing.Mark;
import org.parapet.ui.drawing.Rgb;

/** Draws the rows of the chart with their bars and findings, and the legend above them. */
final class ChartPainter {

    private static final int GAP = ChartLayout.GAP;

    private final Canvas chart;
    private final ChartLayout layout;
    private final Font bold;
    private BarScale scale = new BarScale(false, 0, 0);
    private List<DivergingBar.Answer> legend = List.of();
    private List<ChartRow.Statement> statements = List.of();

    ChartPainter(Canvas chart, ChartLayout layout, Font bold) {
        this.chart = chart;
        this.layout = layout;
        this.bold = bold;
    }

    /**
     * Sets what all rows have in common.
     *
     * @param common the scale of all bars
     * @param answers the answers that the legend explains
     * @param shown the statements
     */
    void show(BarScale common, List<DivergingBar.Answer> answers, List<ChartRow.Statement> shown) {
        scale = common;
        legend = answers;
        statements = shown;
    }

    private ChartLayout.Columns columns() {
        return layout.columns();
    }

    private int lineHeight() {
        return layout.lineHeight();
    }

    /** Draws a frame where the focus is. */
    void focusRing(GC gc, ChartColours colours, Rectangle box) {
        if (chart.isFocusControl()) {
            gc.setForeground(colours.accent().color());
            gc.setLineWidth(2);
            gc.drawRectangle(box);
            gc.setLineWidth(1);
        }
    }

    void paint(GC gc, ChartColours colours, ChartRow.Heading heading, int y, int height) {
        gc.setBackground(colours.band().color());
        gc.fillRectangle(0, y, chart.getClientArea().width, height);
        gc.setForeground(chart.getForeground());
        gc.setFont(bold);
        int line = y + GAP;
        for (String text : layout.wrap(gc, heading.title(), layout.headingWidth(gc, heading))) {
            gc.drawText(text, GAP, line, true);
            line += lineHeight();
        }
        gc.setFont(chart.getFont());
        gc.drawText(heading.figure(), columns().end() - gc.textExtent(heading.figure()).x, y + GAP, true);
    }

    void paint(GC gc, ChartColours colours, ChartRow.Statement row, int y, int height, boolean chosen) {
        int width = chart.getClientArea().width;
        if (chosen) {
            gc.setBackground(colours.selection().color());
            gc.fillRectangle(0, y, width, height);
        }
        gc.setForeground(colours.line().color());
        gc.drawLine(0, y + height - 1, width, y + height - 1);
        int top = y + GAP / 2;
        gc.setForeground(chart.getForeground());
        gc.setFont(bold);
        gc.drawText(row.item().code(), columns().code(), top, true);
        gc.setFont(chart.getFont());
        drawLines(gc, row.statement(), columns().statement(), top,
                columns().bar() - columns().statement() - GAP);
        if (row.hidden().isEmpty()) {
            drawBar(gc, colours, row, y, height);
            gc.drawText(row.answered(), columns().answered(), top, true);
        } else {
            gc.setForeground(colours.quiet().color());
            drawLines(gc, row.hidden(), columns().bar(), top, columns().finding() - columns().bar() - GAP);
        }
        drawFindings(gc, colours, row, top);
        if (chosen) {
            focusRing(gc, colours, new Rectangle(1, y + 1, width - 3, height - 3));
        }
    }

    private void drawLines(GC gc, String text, int x, int y, int width) {
        int line = y;
        for (String each : layout.wrap(gc, text, width)) {
            gc.drawText(each, x, line, true);
            line += lineHeight();
        }
    }

    private void drawFindings(GC gc, ChartColours colours, ChartRow.Statement row, int top) {
        int size = lineHeight() * 3 / 4;
        int x = columns().finding();
        int y = top;
        for (ChartRow.Label label : row.findings()) {
            gc.setForeground(colour(label.mark(), colours).color());
            gc.setBackground(chart.getBackground());
            label.mark().draw(gc, new Rectangle(x, y + (lineHeight() - size) / 2, size, size));
            if (layout.wide()) {
                drawLines(gc, label.text(), x + lineHeight(), y, layout.findingWidth());
                y += layout.wrap(gc, label.text(), layout.findingWidth()).size() * lineHeight();
            } else {
                x += lineHeight();
            }
        }
        gc.setForeground(chart.getForeground());
    }

    private static Rgb colour(Mark mark, ChartColours colours) {
        return switch (mark) {
            case STRENGTH -> colours.favourable();
            case WORK_ON -> colours.unfavourable();
            default -> colours.foreground();
        };
    }

    private void drawBar(GC gc, ChartColours colours, ChartRow.Statement row, int y, int height) {
        int from = columns().bar();
        int to = columns().answered() - GAP * 2;
        int barHeight = lineHeight();
        int top = y + (height - barHeight) / 2;
        double blankRoom = (scale.percent() ? 100.0 * row.blank() / row.item().participants() : row.blank())
                + (row.blank() > 0 ? 0.2 : 0);
        double unit = unit(from, to);
        double zero = from + scale.left() * unit;
        DivergingBar bar = scale.bar(row.counts());
        gc.setForeground(chart.getForeground());
        int line = (int) Math.round(zero);
        if (hasSides()) {
            gc.drawLine(line, y, line, y + height - 1);
        }
        for (DivergingBar.Segment segment : bar.segments()) {
            int x = (int) Math.round(zero + segment.from() * unit);
            int end = (int) Math.round(zero + segment.to() * unit);
            drawSegment(gc, colours, segment.answer(), Integer.toString(segment.count()),
                    new Rectangle(x, top, Math.max(1, end - x), barHeight));
        }
        if (row.blank() > 0) {
            int x = (int) Math.round(zero + bar.right() * unit) + GAP / 2;
            int end = (int) Math.round(Math.min(to + GAP, x + Math.max(blankRoom * unit, lineHeight())));
            drawBlank(gc, colours, Integer.toString(row.blank()), new Rectangle(x, top, end - x, barHeight));
        }
    }

    /** Whether any answer speaks for or against; else there is nothing for a zero line to part. */
    private boolean hasSides() {
        return legend.stream().anyMatch(answer -> answer.choice().polarity() != Polarity.NEUTRAL);
    }

    private double unit(int from, int to) {
        double widest = statements.stream().mapToDouble(row -> row.blank() == 0 ? 0
                : scale.percent() ? 100.0 * row.blank() / row.item().participants() : row.blank()).max().orElse(0);
        return Math.max(1, to - from - (widest > 0 ? GAP : 0)) / Math.max(1, scale.left() + scale.right() + widest / 2);
    }

    /** The strongest answers are hatched as well, so that nothing is told by colour alone. */
    private void drawSegment(GC gc, ChartColours colours, DivergingBar.Answer answer, String text, Rectangle box) {
        Rgb fill = colours.fill(answer.choice().polarity(), answer.rank(), answer.side());
        Rgb ink = colours.textOn(fill);
        gc.setBackground(fill.color());
        gc.fillRectangle(box);
        if (isHatched(answer)) {
            Rectangle clip = gc.getClipping();
            gc.setClipping(box.intersection(clip));
            gc.setForeground(ink.color());
            gc.setAlpha(70);
            for (int x = box.x - box.height; x < box.x + box.width; x += Math.max(5, lineHeight() / 3)) {
                gc.drawLine(x, box.y + box.height, x + box.height, box.y);
            }
            gc.setAlpha(255);
            gc.setClipping(clip);
        }
        gc.setForeground(chart.getBackground());
        gc.drawLine(box.x + box.width - 1, box.y, box.x + box.width - 1, box.y + box.height - 1);
        Point extent = gc.textExtent(text);
        if (extent.x + 2 <= box.width && !text.isEmpty()) {
            int x = box.x + (box.width - extent.x) / 2;
            int y = box.y + (box.height - extent.y) / 2;
            if (isHatched(answer)) {
                gc.fillRectangle(x - 1, y, Math.min(extent.x + 2, box.width - 1), extent.y);
            }
            gc.setForeground(ink.color());
            gc.drawText(text, x, y, true);
        }
        gc.setForeground(chart.getForeground());
    }

    private static boolean isHatched(DivergingBar.Answer answer) {
        return answer.side() > 1 && answer.rank() == answer.side() - 1
                && answer.choice().polarity() != Polarity.NEUTRAL;
    }

    private void drawBlank(GC gc, ChartColours colours, String text, Rectangle box) {
        gc.setForeground(colours.quiet().color());
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
        gc.setLineStyle(SWT.LINE_SOLID);
        Point extent = gc.textExtent(text);
        gc.drawText(text, box.x + (box.width - extent.x) / 2, box.y + (box.height - extent.y) / 2, true);
        gc.setForeground(chart.getForeground());
    }

    /** Draws or only measures the legend. */
    int drawLegend(GC gc, boolean draw) {
        ChartColours colours = Looks.colours(chart);
        gc.setFont(chart.getFont());
        int swatch = lineHeight();
        int x = GAP;
        int y = GAP / 2;
        List<String> labels = new ArrayList<>(legend.stream().map(answer -> answer.choice().label()).toList());
        labels.add(Messages.text("legend.blank"));
        for (int i = 0; i < labels.size(); i++) {
            int width = swatch + GAP / 2 + gc.textExtent(labels.get(i)).x + GAP * 2;
            if (x > GAP && x + width > columns().end()) {
                x = GAP;
                y += lineHeight() + GAP / 2;
            }
            if (draw) {
                Rectangle box = new Rectangle(x, y + 1, swatch, lineHeight() - 2);
                if (i < legend.size()) {
                    drawSegment(gc, colours, legend.get(i), "", box);
                } else {
                    drawBlank(gc, colours, "", box);
                }
                gc.setForeground(chart.getForeground());
                gc.drawText(labels.get(i), x + swatch + GAP / 2, y, true);
            }
            x += width;
        }
        y += lineHeight() + GAP / 2;
        boolean sides = hasSides();
        String left = sides ? Messages.text("legend.unfavourable") : "";
        String right = sides ? Messages.text("legend.favourable") : "";
        if (draw) {
            int from = columns().bar();
            int to = columns().answered() - GAP * 2;
            int zero = (int) Math.round(from + scale.left() * unit(from, to));
            gc.setForeground(colours.quiet().color());
            gc.drawText(left, Math.max(columns().code(), zero - GAP - gc.textExtent(left).x), y, true);
            gc.drawText(right, zero + GAP, y, true);
            gc.drawText(Messages.text("legend.answered"), Math.max(zero + GAP * 2 + gc.textExtent(right).x,
                    columns().answered()), y, true);
            gc.setForeground(chart.getForeground());
            if (sides) {
                gc.drawLine(zero, y, zero, y + lineHeight() + GAP);
            }
        }
        return y + lineHeight() + GAP / 2;
    }
}
