// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.parapet.report.chart.BoundaryWall.Dimension;
import org.parapet.report.chart.BoundaryWall.Wall;
import org.parapet.report.chart.Canvas.Align;

/** Walls of bricks on stone foundations, seen from the front and the right, all to one scale. */
final class WallDrawing implements Drawing {

    private static final TextStyle HEAD = new TextStyle(10.5f, true);
    private static final TextStyle LABEL = new TextStyle(8.5f, true);
    private static final TextStyle TEXT = new TextStyle(9, false);
    private static final TextStyle STRONG = new TextStyle(9, true);
    private static final Color BRICK = new Color(0xB87A55);
    private static final Color SIDE = new Color(0x8A5638);
    private static final Color TOP = new Color(0xD2A283);
    private static final Color STONE = new Color(0x7D868E);
    private static final double LEAST_PANEL = 205;
    private static final double PANEL_GAP = 22;
    private static final double LEFT = 22;
    private static final double HEAD_HEIGHT = 18;
    private static final double LEAST_HEIGHT = 20;
    private static final double MOST_HEIGHT = 125;
    private static final double LEAST_THICKNESS = 8;
    private static final double MOST_THICKNESS = 58;
    private static final double LEAST_DEPTH = 7;
    private static final double MOST_DEPTH = 40;
    private static final double SLANT = 0.55;
    private static final double LINE = 11;
    private static final double COURSE = 9.5;
    private static final double BRICK_WIDTH = 21;
    private static final double MOST_HOLES = 0.55;
    private static final double MIDDLE = 50;

    private final BoundaryWall picture;
    private final double width;
    private final int perRow;
    private final double panel;

    WallDrawing(BoundaryWall picture, double width) {
        this.picture = picture;
        this.width = width;
        int fitting = Math.max(1, (int) ((width + PANEL_GAP) / (LEAST_PANEL + PANEL_GAP)));
        this.perRow = Math.max(1, Math.min(fitting, Math.max(2, picture.walls().size())));
        this.panel = Math.min(320, (width - (perRow - 1) * PANEL_GAP) / perRow);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        double height = picture.walls().isEmpty() ? 20 : 0;
        for (int first = 0; first < picture.walls().size(); first += perRow) {
            height += rowHeight(first) + (first > 0 ? PANEL_GAP : 0);
        }
        return height + note().size() * LINE + (picture.walls().isEmpty() ? 0 : 4);
    }

    private List<String> note() {
        return picture.walls().isEmpty() ? List.of() : TEXT.wrap(Messages.get("wall.note"), width, 3);
    }

    private static double ground() {
        return HEAD_HEIGHT + 14 + MOST_THICKNESS * SLANT + MOST_HEIGHT;
    }

    private double rowHeight(int first) {
        return ground() + MOST_DEPTH + 18 + row(first).stream().mapToDouble(this::textHeight).max().orElse(0);
    }

    private List<Wall> row(int first) {
        return picture.walls().subList(first, Math.min(picture.walls().size(), first + perRow));
    }

    private double textHeight(Wall wall) {
        double height = 4;
        for (Dimension dimension : Dimension.values()) {
            height += LINE + words(wall, dimension).size() * LINE + 2;
        }
        return height;
    }

    private List<String> words(Wall wall, Dimension dimension) {
        return TEXT.wrap(BoundaryWall.words(dimension, wall.strength(dimension)), panel, 3);
    }

    @Override
    public void paint(Canvas canvas) {
        if (picture.walls().isEmpty()) {
            Key.empty(canvas);
            return;
        }
        double top = 0;
        for (int first = 0; first < picture.walls().size(); first += perRow) {
            List<Wall> walls = row(first);
            for (int index = 0; index < walls.size(); index++) {
                new Panel(canvas, walls.get(index), index * (panel + PANEL_GAP), top).paint();
            }
            top += rowHeight(first) + PANEL_GAP;
        }
        double y = height() - note().size() * LINE;
        for (String line : note()) {
            y += LINE;
            canvas.text(line, 0, y - 3, TEXT, canvas.appearance().muted(), Align.LEFT);
        }
    }

    /** One wall with its name above and its dimensions in words below. */
    private final class Panel {

        private final Canvas canvas;
        private final Appearance looks;
        private final Wall wall;
        private final double x;
        private final double top;
        private final double ground;
        private final double left;
        private final double right;
        private final double crest;
        private final double back;
        private final double rise;
        private final double depth;

        Panel(Canvas canvas, Wall wall, double x, double top) {
            this.canvas = canvas;
            this.looks = canvas.appearance();
            this.wall = wall;
            this.x = x;
            this.top = top;
            this.ground = top + ground();
            this.left = x + LEFT;
            this.right = x + panel - MOST_THICKNESS - 4;
            this.crest = ground - length(Dimension.HEIGHT, LEAST_HEIGHT, MOST_HEIGHT);
            this.back = length(Dimension.THICKNESS, LEAST_THICKNESS, MOST_THICKNESS);
            this.rise = back * SLANT;
            this.depth = length(Dimension.FOUNDATIONS, LEAST_DEPTH, MOST_DEPTH);
        }

        private double length(Dimension dimension, double least, double most) {
            return least + (most - least) * wall.strength(dimension).shown().map(Figure.Shown::value)
                    .orElse(MIDDLE) / 100;
        }

        private boolean measured(Dimension dimension) {
            return wall.strength(dimension) instanceof Figure.Shown;
        }

        void paint() {
            canvas.text(HEAD.fit(wall.label(), panel), x, top + 12, HEAD, looks.ink(), Align.LEFT);
            canvas.fill(new Rectangle2D.Double(x, ground, panel, MOST_DEPTH + 16), looks.tint());
            depthFaces();
            front();
            foundations();
            canvas.line(x, ground, x + panel, ground, looks.ink(), 1.2);
            heightMark();
            thicknessMark();
            words();
        }

        private void depthFaces() {
            Shape side = Canvas.polygon(right, ground, right + back, ground - rise, right + back, crest - rise, right,
                    crest);
            Shape cap = Canvas.polygon(left, crest, right, crest, right + back, crest - rise, left + back,
                    crest - rise);
            if (measured(Dimension.THICKNESS)) {
                canvas.fill(side, SIDE);
                canvas.fill(cap, TOP);
                canvas.outline(side, looks.ink(), 0.8);
                canvas.outline(cap, looks.ink(), 0.8);
            } else {
                for (Shape face : List.of(side, cap)) {
                    canvas.hatch(face, looks.muted());
                    canvas.dashed(face, looks.ink(), 0.9);
                }
            }
        }

        private void front() {
            Rectangle2D front = new Rectangle2D.Double(left, crest, right - left, ground - crest);
            if (measured(Dimension.DENSITY)) {
                canvas.fill(front, looks.paper());
                bricks(front);
            } else {
                canvas.fill(front, looks.paper());
                canvas.hatch(front, looks.muted());
            }
            if (measured(Dimension.HEIGHT)) {
                canvas.outline(front, looks.ink(), 1);
            } else {
                canvas.line(left, ground, left, crest, looks.ink(), 1);
                canvas.line(right, ground, right, crest, looks.ink(), 1);
                Rectangle2D unknown = new Rectangle2D.Double(left, crest - 8, right - left, 16);
                canvas.fill(unknown, looks.paper());
                canvas.hatch(unknown, looks.muted());
                canvas.dashed(unknown, looks.ink(), 0.9);
                chip(label(Dimension.HEIGHT), unknown.getCenterX(), unknown.getCenterY());
            }
            chip(label(Dimension.DENSITY), front.getCenterX(),
                    front.getCenterY() + (measured(Dimension.HEIGHT) ? 0 : 5));
        }

        /** Bricks in courses; the less dense the wall, the more of them are missing, spread evenly. */
        private void bricks(Rectangle2D front) {
            double missing = MOST_HOLES * (1 - wall.strength(Dimension.DENSITY).shown().orElseThrow().value() / 100);
            int courses = (int) Math.max(2, Math.round(front.getHeight() / COURSE));
            double tall = front.getHeight() / courses;
            for (int course = 0; course < courses; course++) {
                double y = front.getMaxY() - (course + 1) * tall;
                double start = left - (course % 2 == 0 ? 0 : BRICK_WIDTH / 2);
                for (int brick = 0; start + brick * BRICK_WIDTH < right; brick++) {
                    double from = Math.max(left, start + brick * BRICK_WIDTH);
                    double to = Math.min(right, start + (brick + 1) * BRICK_WIDTH);
                    double spread = (brick * 0.618034 + course * 0.754878) % 1;
                    Rectangle2D place = new Rectangle2D.Double(from + 0.6, y + 0.6, Math.max(0, to - from - 1.2),
                            tall - 1.2);
                    if (spread >= missing) {
                        canvas.fill(place, BRICK);
                    }
                }
            }
        }

        private void foundations() {
            Rectangle2D stone = new Rectangle2D.Double(left - 6, ground, right - left + 12, depth);
            if (measured(Dimension.FOUNDATIONS)) {
                canvas.fill(stone, STONE);
                for (double at = stone.getMinX() + 34; at < stone.getMaxX() - 8; at += 34) {
                    canvas.line(at, ground, at, ground + depth, looks.tint(), 1.2);
                }
                canvas.outline(stone, looks.ink(), 0.8);
            } else {
                canvas.hatch(stone, looks.muted());
                canvas.dashed(stone, looks.ink(), 0.9);
            }
            canvas.text(label(Dimension.FOUNDATIONS), (left + right) / 2, ground + depth + 10.5, LABEL, looks.ink(),
                    Align.CENTRE);
        }

        private void heightMark() {
            if (!measured(Dimension.HEIGHT)) {
                return;
            }
            double at = left - 8;
            canvas.line(at, ground, at, crest, looks.ink(), 0.8);
            canvas.line(at - 3, crest, at + 3, crest, looks.ink(), 0.8);
            canvas.line(at - 3, ground, at + 3, ground, looks.ink(), 0.8);
            double length = LABEL.width(label(Dimension.HEIGHT));
            canvas.textUpwards(label(Dimension.HEIGHT), at - 4, Math.min(ground - 1, (ground + crest + length) / 2),
                    LABEL, looks.ink());
        }

        private void thicknessMark() {
            double above = crest - rise - (measured(Dimension.HEIGHT) || rise > 8 ? 5 : 13);
            canvas.text(label(Dimension.THICKNESS), Math.min(x + panel, right + back), above, LABEL, looks.ink(),
                    Align.RIGHT);
        }

        private String label(Dimension dimension) {
            Object value = switch (wall.strength(dimension)) {
                case Figure.Shown shown -> shown.rounded();
                case Figure.Hidden hidden -> Messages.get("figure.hidden");
                case Figure.NotMeasured missing -> Messages.get("figure.notMeasured");
                case Figure.Unanswered missing -> Messages.get("figure.unanswered");
            };
            return Messages.get("wall.short." + dimension, value);
        }

        private void chip(String text, double centre, double middle) {
            double wide = LABEL.width(text) + 8;
            Rectangle2D plate = new Rectangle2D.Double(centre - wide / 2, middle - 6.5, wide, 13);
            canvas.fill(plate, looks.paper());
            canvas.outline(plate, looks.muted(), 0.5);
            canvas.text(text, centre, middle + 3, LABEL, looks.ink(), Align.CENTRE);
        }

        private void words() {
            double y = ground + MOST_DEPTH + 18;
            for (Dimension dimension : Dimension.values()) {
                y += LINE;
                canvas.text(Messages.get("wall.line", Messages.get("wall.dimension." + dimension),
                        Messages.get("wall.about." + dimension)), x, y, STRONG, looks.ink(), Align.LEFT);
                for (String line : WallDrawing.this.words(wall, dimension)) {
                    y += LINE;
                    canvas.text(line, x, y, TEXT, measured(dimension) ? looks.ink() : looks.muted(), Align.LEFT);
                }
                y += 2;
            }
        }
    }
}
