// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A sheet to draw on, in points from its upper left corner. */
final class Canvas {

    /** Where a text stands about its point. */
    enum Align {
        LEFT, CENTRE, RIGHT
    }

    private static final int MARKERS = 6;
    private static final double HATCH = 4;

    private final Graphics2D graphics;
    private final Appearance appearance;

    Canvas(Graphics2D graphics, double width, double height, Appearance appearance) {
        this.graphics = graphics;
        this.appearance = appearance;
        fill(new Rectangle2D.Double(0, 0, width, height), appearance.paper());
    }

    Appearance appearance() {
        return appearance;
    }

    void fill(Shape shape, Color color) {
        graphics.setPaint(color);
        graphics.fill(shape);
    }

    void outline(Shape shape, Color color, double thickness) {
        stroke(shape, color, new BasicStroke((float) thickness));
    }

    void dashed(Shape shape, Color color, double thickness) {
        stroke(shape, color, new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                new float[] {4, 2.5f}, 0));
    }

    void line(double x1, double y1, double x2, double y2, Color color, double thickness) {
        outline(new Line2D.Double(x1, y1, x2, y2), color, thickness);
    }

    private void stroke(Shape shape, Color color, BasicStroke stroke) {
        graphics.setPaint(color);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    /** Fills a shape with slanting lines, the sign of what is not known. */
    void hatch(Shape shape, Color color) {
        Rectangle2D bounds = shape.getBounds2D();
        Area area = new Area();
        for (double x = bounds.getMinX() - bounds.getHeight(); x < bounds.getMaxX(); x += HATCH) {
            Path2D stripe = new Path2D.Double();
            stripe.moveTo(x, bounds.getMaxY());
            stripe.lineTo(x + bounds.getHeight(), bounds.getMinY());
            stripe.lineTo(x + bounds.getHeight() + 0.7, bounds.getMinY());
            stripe.lineTo(x + 0.7, bounds.getMaxY());
            stripe.closePath();
            area.add(new Area(stripe));
        }
        area.intersect(new Area(shape));
        fill(area, color);
    }

    void text(String text, double x, double y, TextStyle style, Color color, Align align) {
        double width = align == Align.LEFT ? 0 : style.width(text);
        graphics.setFont(style.font());
        graphics.setPaint(color);
        graphics.drawString(text, (float) (align == Align.LEFT ? x : align == Align.RIGHT ? x - width : x - width / 2),
                (float) y);
    }

    void textUpwards(String text, double x, double y, TextStyle style, Color color) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(-Math.PI / 2, x, y);
        text(text, x, y, style, color, Align.LEFT);
        graphics.setTransform(before);
    }

    /** A mark for a series, told from others by its form. */
    void marker(int series, double x, double y, double size) {
        Color color = appearance.series(series);
        double half = size / 2;
        switch (series % MARKERS) {
            case 0 -> fill(circle(x, y, half), color);
            case 1 -> hollow(new Rectangle2D.Double(x - half, y - half, size, size), color);
            case 2 -> fill(polygon(x, y - half * 1.25, x + half * 1.25, y, x, y + half * 1.25, x - half * 1.25, y),
                    color);
            case 3 -> hollow(circle(x, y, half), color);
            case 4 -> fill(polygon(x, y - half * 1.1, x + half * 1.1, y + half, x - half * 1.1, y + half), color);
            default -> hollow(polygon(x, y + half * 1.1, x + half * 1.1, y - half, x - half * 1.1, y - half), color);
        }
    }

    private void hollow(Shape shape, Color color) {
        fill(shape, appearance.paper());
        outline(shape, color, 1.4);
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    static Path2D polygon(double... coordinates) {
        Path2D path = new Path2D.Double();
        path.moveTo(coordinates[0], coordinates[1]);
        for (int index = 2; index < coordinates.length; index += 2) {
            path.lineTo(coordinates[index], coordinates[index + 1]);
        }
        path.closePath();
        return path;
    }
}
