// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.parapet.report.chart.Canvas.Align;

/** The fields of a heat map, in blocks of as many columns as leave room for a figure. */
final class HeatMapDrawing implements Drawing {

    private static final TextStyle LABEL = new TextStyle(9, false);
    private static final TextStyle HEAD = new TextStyle(9, true);
    private static final TextStyle VALUE = new TextStyle(9.5f, true);
    private static final TextStyle SMALL = new TextStyle(7.5f, false);
    private static final double LEAST_CELL = 40;
    private static final double MOST_CELL = 90;
    private static final double LABEL_SHARE = 0.34;
    private static final int HEAD_LINES = 4;
    private static final double LINE = 10.5;
    private static final double CELL_HEIGHT = 24;
    private static final double BLOCK_GAP = 12;
    private static final double GAP = 1.5;

    private final FigureTable table;
    private final double width;
    private final double labelWidth;
    private final int perBlock;
    private final int blocks;
    private final double cellWidth;
    private final Key key;

    HeatMapDrawing(HeatMap map, double width) {
        this.table = map.table();
        this.width = width;
        this.labelWidth = Math.min(width * LABEL_SHARE,
                8 + table.rows().stream().mapToDouble(row -> LABEL.width(row.label())).max().orElse(0));
        int columns = Math.max(1, table.columns().size());
        int fitting = Math.max(1, (int) ((width - labelWidth) / LEAST_CELL));
        this.blocks = (columns + fitting - 1) / fitting;
        this.perBlock = (columns + blocks - 1) / blocks;
        this.cellWidth = Math.min(MOST_CELL, (width - labelWidth) / perBlock);
        this.key = new Key(table, width, true);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        double height = key.height();
        for (int block = 0; block < blocks; block++) {
            height += blockHeight(block) + (block > 0 ? BLOCK_GAP : 0);
        }
        return height;
    }

    private double blockHeight(int block) {
        return headLines(block) * LINE + 5 + Math.max(1, table.rows().size()) * CELL_HEIGHT;
    }

    private List<String> columns(int block) {
        return table.columns().subList(Math.min(table.columns().size(), block * perBlock),
                Math.min(table.columns().size(), (block + 1) * perBlock));
    }

    private int headLines(int block) {
        return columns(block).stream().mapToInt(name -> HEAD.wrapAround(name, cellWidth - 4, HEAD_LINES).size()).max()
                .orElse(0);
    }

    @Override
    public void paint(Canvas canvas) {
        if (table.rows().isEmpty() || table.columns().isEmpty()) {
            Key.empty(canvas);
            return;
        }
        double top = 0;
        for (int block = 0; block < blocks; block++) {
            paintBlock(canvas, block, top);
            top += blockHeight(block) + BLOCK_GAP;
        }
        key.paint(canvas, height() - key.height());
    }

    private void paintBlock(Canvas canvas, int block, double top) {
        Appearance looks = canvas.appearance();
        double body = top + headLines(block) * LINE + 5;
        List<String> names = columns(block);
        for (int index = 0; index < names.size(); index++) {
            List<String> lines = HEAD.wrapAround(names.get(index), cellWidth - 4, HEAD_LINES);
            for (int line = 0; line < lines.size(); line++) {
                canvas.text(lines.get(line), labelWidth + (index + 0.5) * cellWidth,
                        body - 5 - (lines.size() - 1 - line) * LINE, HEAD, looks.ink(), Align.CENTRE);
            }
        }
        for (int row = 0; row < table.rows().size(); row++) {
            double y = body + row * CELL_HEIGHT;
            List<String> lines = LABEL.wrapAround(table.rows().get(row).label(), labelWidth - 8, 2);
            for (int line = 0; line < lines.size(); line++) {
                canvas.text(lines.get(line), 0, y + CELL_HEIGHT / 2 + 3 + (line - (lines.size() - 1) / 2.0) * LINE,
                        LABEL, looks.ink(), Align.LEFT);
            }
            for (int index = 0; index < names.size(); index++) {
                cell(canvas, table.rows().get(row).figures().get(block * perBlock + index),
                        new Rectangle2D.Double(labelWidth + index * cellWidth + GAP / 2, y + GAP / 2, cellWidth - GAP,
                                CELL_HEIGHT - GAP));
            }
        }
    }

    private static void cell(Canvas canvas, Figure figure, Rectangle2D place) {
        switch (figure) {
            case Figure.Shown shown -> {
                canvas.fill(place, canvas.appearance().ramp(shown.value()));
                canvas.text(Long.toString(shown.rounded()), place.getCenterX(), place.getCenterY() + 1, VALUE,
                        Appearance.textOn(canvas.appearance().ramp(shown.value())), Align.CENTRE);
                canvas.text(Messages.get("figure.answers", shown.answers()), place.getCenterX(), place.getMaxY() - 2.5,
                        SMALL, Appearance.textOn(canvas.appearance().ramp(shown.value())), Align.CENTRE);
            }
            default -> Key.field(canvas, figure, place, SMALL);
        }
    }
}
