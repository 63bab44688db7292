// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.parapet.analysis.result.OptionCount;
import org.parapet.model.instrument.Polarity;
import org.parapet.ui.drawing.ChartColours;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.drawing.Mark;
import org.parapet.ui.drawing.Rgb;
import org.parapet.ui.drawing.WrappedText;

/**
 * The statements with their diverging stacked bars as a list: arrow keys, Page Up, Page Down, Home and End move through
 * it, a click selects, and Enter goes to the details. Only the rows in sight are drawn.
 */
final class FindingsChart extends Canvas {

    private static final int GAP = 8;

    private final Consumer<ChartRow.Statement> selection;
    private final Runnable enter;
    private final Font bold;
    private final Map<String, List<String>> wrapped = new HashMap<>();
    private List<ChartRow> rows = List.of();
    private int[] tops = {0};
    private BarScale scale = new BarScale(false, 0, 0);
    private List<DivergingBar.Answer> legend = List.of();
    private Columns columns = new Columns(0, 0, 0, 0, 0, 0);
    private int selected = -1;
    private int lineHeight;
    private int legendHeight;
    private String empty = "";

    /** Where the columns begin, and where the last one ends. */
    private record Columns(int code, int statement, int bar, int answered, int finding, int end) {
    }

    FindingsChart(Composite parent, Consumer<ChartRow.Statement> selection, Runnable enter) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.BORDER);
        this.selection = selection;
        this.enter = enter;
        bold = Looks.bold(this, 1);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> {
            wrapped.clear();
            layOut();
        });
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN
                && event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.FocusIn, event -> focused());
        addListener(SWT.FocusOut, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        describe();
    }

    /**
     * Shows rows. The selection stays on the same statement, or goes to none.
     *
     * @param shown the rows
     * @param common the scale of all bars
     * @param message what to say when there is no row
     */
    void show(List<ChartRow> shown, BarScale common, String message) {
        Optional<ChartRow.Statement> before = selected();
        boolean same = shown.equals(rows) && common.equals(scale) && message.equals(empty);
        if (same) {
            return;
        }
        boolean sameTexts = shown.size() == rows.size() && texts(shown).equals(texts(rows));
        rows = List.copyOf(shown);
        scale = common;
        empty = message;
        selected = before.map(this::indexOf).orElse(-1);
        Map<String, DivergingBar.Answer> answers = new LinkedHashMap<>();
        statements().forEach(row -> DivergingBar.answers(row.item().counts().stream().map(OptionCount::choice).toList())
                .forEach(answer -> answers.putIfAbsent(answer.choice().label(), answer)));
        List<DivergingBar.Answer> next = List.copyOf(answers.values());
        boolean sameLegend = next.equals(legend);
        legend = next;
        if (!sameTexts || !sameLegend) {
            layOut();
        }
        redraw();
    }

    private static List<String> texts(List<ChartRow> rows) {
        return rows.stream().map(row -> switch (row) {
            case ChartRow.Heading heading -> heading.title();
            case ChartRow.Statement statement -> statement.item().code() + statement.statement()
                    + statement.answered() + statement.findings() + statement.hidden();
        }).toList();
    }

    private List<ChartRow.Statement> statements() {
        return rows.stream().filter(ChartRow.Statement.class::isInstance).map(ChartRow.Statement.class::cast).toList();
    }

    private int indexOf(ChartRow.Statement like) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof ChartRow.Statement row && row.item().code().equals(like.item().code())
                    && row.item().scale().equals(like.item().scale())) {
                return i;
            }
        }
        return -1;
    }

    /** The selected statement as it is now. */
    Optional<ChartRow.Statement> selected() {
        return selected >= 0 && rows.get(selected) instanceof ChartRow.Statement row ? Optional.of(row)
                : Optional.empty();
    }

    private void layOut() {
        Rectangle area = getClientArea();
        GC gc = new GC(this);
        try {
            gc.setFont(bold);
            int code = statements().stream().mapToInt(row -> gc.textExtent(row.item().code()).x).max().orElse(0);
            gc.setFont(getFont());
            lineHeight = gc.getFontMetrics().getHeight();
            int answered = statements().stream().mapToInt(row -> gc.textExtent(row.answered()).x).max().orElse(0);
            int width = Math.max(1, area.width);
            int finding = width < lineHeight * 40 ? lineHeight * 3 : width / 5;
            int statement = GAP + code + GAP;
            int bar = statement + (width - statement - finding - answered - GAP * 4) * 47 / 100 + GAP;
            int findingAt = width - finding;
            columns = new Columns(GAP, statement, bar, findingAt - GAP - answered, findingAt, width - GAP);
            legendHeight = drawLegend(gc, false);
            int[] next = new int[rows.size() + 1];
            for (int i = 0; i < rows.size(); i++) {
                next[i + 1] = next[i] + height(gc, rows.get(i));
            }
            tops = next;
        } finally {
            gc.dispose();
        }
        ScrollBar scroll = getVerticalBar();
        int page = Math.max(1, area.height - legendHeight);
        int total = tops[rows.size()];
        scroll.setValues(Math.min(scroll.getSelection(), Math.max(0, total - page)), 0, Math.max(1, total),
                Math.min(page, Math.max(1, total)), lineHeight * 2, Math.max(lineHeight, page - lineHeight * 2));
        scroll.setVisible(total > page);
        redraw();
    }

    private int height(GC gc, ChartRow row) {
        return switch (row) {
            case ChartRow.Heading heading -> {
                gc.setFont(bold);
                int lines = wrap(gc, heading.title(), headingWidth(gc, heading)).size();
                gc.setFont(getFont());
                yield lines * lineHeight + GAP * 2;
            }
            case ChartRow.Statement statement -> {
                int lines = wrap(gc, statement.statement(), columns.bar() - columns.statement() - GAP).size();
                int findings = wide() ? statement.findings().stream()
                        .mapToInt(label -> wrap(gc, label.inShort(), findingWidth()).size()).sum()
                        : statement.findings().isEmpty() ? 0 : 1;
                int hidden = statement.hidden().isEmpty() ? 0
                        : wrap(gc, statement.hidden(), columns.finding() - columns.bar() - GAP).size();
                yield Math.max(Math.max(lines, hidden), Math.max(findings, statement.blank() > 0 ? 2 : 1)) * lineHeight
                        + GAP;
            }
        };
    }

    private boolean wide() {
        return columns.end() - columns.finding() > lineHeight * 5;
    }

    private int findingWidth() {
        return columns.end() - columns.finding() - lineHeight;
    }

    private int headingWidth(GC gc, ChartRow.Heading heading) {
        return Math.max(lineHeight, columns.end() - GAP * 3 - gc.textExtent(heading.figure()).x);
    }

    private List<String> wrap(GC gc, String text, int width) {
        return wrapped.computeIfAbsent(width + (gc.getFont().equals(bold) ? "b" : "n") + text,
                key -> WrappedText.of(text, width, each -> gc.textExtent(each).x).lines());
    }

    private void paint(GC gc) {
        ChartColours colours = Looks.colours(this);
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        if (rows.isEmpty()) {
            gc.setForeground(colours.quiet().color());
            int y = GAP * 2;
            for (String line : wrap(gc, empty, Math.max(lineHeight, area.width - GAP * 4))) {
                gc.drawText(line, GAP * 2, y, true);
                y += gc.getFontMetrics().getHeight();
            }
            focusRing(gc, colours, new Rectangle(1, 1, area.width - 3, area.height - 3));
            return;
        }
        int offset = legendHeight - getVerticalBar().getSelection();
        for (int i = 0; i < rows.size(); i++) {
            int y = tops[i] + offset;
            int height = tops[i + 1] - tops[i];
            if (y + height > legendHeight && y < area.height) {
                switch (rows.get(i)) {
                    case ChartRow.Heading heading -> paint(gc, colours, heading, y, height);
                    case ChartRow.Statement statement -> paint(gc, colours, statement, y, height, i == selected);
                }
            }
        }
        gc.setBackground(getBackground());
        gc.fillRectangle(0, 0, area.width, legendHeight);
        drawLegend(gc, true);
        gc.setForeground(colours.line().color());
        gc.drawLine(0, legendHeight - 1, area.width, legendHeight - 1);
        if (selected < 0) {
            focusRing(gc, colours, new Rectangle(1, 1, area.width - 3, area.height - 3));
        }
    }

    private void focusRing(GC gc, ChartColours colours, Rectangle box) {
        if (isFocusControl()) {
            gc.setForeground(colours.accent().color());
            gc.setLineWidth(2);
            gc.drawRectangle(box);
            gc.setLineWidth(1);
        }
    }

    private void paint(GC gc, ChartColours colours, ChartRow.Heading heading, int y, int height) {
        gc.setBackground(colours.band().color());
        gc.fillRectangle(0, y, getClientArea().width, height);
        gc.setForeground(getForeground());
        gc.setFont(bold);
        int line = y + GAP;
        for (String text : wrap(gc, heading.title(), headingWidth(gc, heading))) {
            gc.drawText(text, GAP, line, true);
            line += lineHeight;
        }
        gc.setFont(getFont());
        gc.drawText(heading.figure(), columns.end() - gc.textExtent(heading.figure()).x, y + GAP, true);
    }

    private void paint(GC gc, ChartColours colours, ChartRow.Statement row, int y, int height, boolean chosen) {
        int width = getClientArea().width;
        if (chosen) {
            gc.setBackground(colours.selection().color());
            gc.fillRectangle(0, y, width, height);
        }
        gc.setForeground(colours.line().color());
        gc.drawLine(0, y + height - 1, width, y + height - 1);
        int top = y + GAP / 2;
        gc.setForeground(getForeground());
        gc.setFont(bold);
        gc.drawText(row.item().code(), columns.code(), top, true);
        gc.setFont(getFont());
        drawLines(gc, row.statement(), columns.statement(), top, columns.bar() - columns.statement() - GAP);
        if (row.hidden().isEmpty()) {
            drawBar(gc, colours, row, y, height);
            gc.drawText(row.answered(), columns.answered(), top, true);
        } else {
            gc.setForeground(colours.quiet().color());
            drawLines(gc, row.hidden(), columns.bar(), top, columns.finding() - columns.bar() - GAP);
        }
        drawFindings(gc, colours, row, top);
        if (chosen) {
            focusRing(gc, colours, new Rectangle(1, y + 1, width - 3, height - 3));
        }
    }

    private void drawLines(GC gc, String text, int x, int y, int width) {
        int line = y;
        for (String each : wrap(gc, text, width)) {
            gc.drawText(each, x, line, true);
            line += lineHeight;
        }
    }

    private void drawFindings(GC gc, ChartColours colours, ChartRow.Statement row, int top) {
        int size = lineHeight * 3 / 4;
        int x = columns.finding();
        int y = top;
        for (ChartRow.Label label : row.findings()) {
            gc.setForeground(colour(label.mark(), colours).color());
            gc.setBackground(getBackground());
            label.mark().draw(gc, new Rectangle(x, y + (lineHeight - size) / 2, size, size));
            if (wide()) {
                drawLines(gc, label.inShort(), x + lineHeight, y, findingWidth());
                y += wrap(gc, label.inShort(), findingWidth()).size() * lineHeight;
            } else {
                x += lineHeight;
            }
        }
        gc.setForeground(getForeground());
    }

    private static Rgb colour(Mark mark, ChartColours colours) {
        return switch (mark) {
            case STRENGTH -> colours.favourable();
            case WORK_ON -> colours.unfavourable();
            default -> colours.foreground();
        };
    }

    private void drawBar(GC gc, ChartColours colours, ChartRow.Statement row, int y, int height) {
        int from = columns.bar();
        int to = columns.answered() - GAP * 2;
        int barHeight = lineHeight;
        int top = y + (height - barHeight) / 2;
        double blankRoom = (scale.percent() ? 100.0 * row.blank() / row.item().participants() : row.blank())
                + (row.blank() > 0 ? 0.2 : 0);
        double unit = unit(from, to);
        double zero = from + scale.left() * unit;
        DivergingBar bar = scale.bar(row.counts());
        gc.setForeground(getForeground());
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
            int end = (int) Math.round(Math.min(to + GAP, x + Math.max(blankRoom * unit, lineHeight)));
            drawBlank(gc, colours, Integer.toString(row.blank()), new Rectangle(x, top, end - x, barHeight));
        }
    }

    /** Whether any answer speaks for or against; else there is nothing for a zero line to part. */
    private boolean hasSides() {
        return legend.stream().anyMatch(answer -> answer.choice().polarity() != Polarity.NEUTRAL);
    }

    private double unit(int from, int to) {
        double widest = statements().stream().mapToDouble(row -> row.blank() == 0 ? 0
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
            for (int x = box.x - box.height; x < box.x + box.width; x += Math.max(5, lineHeight / 3)) {
                gc.drawLine(x, box.y + box.height, x + box.height, box.y);
            }
            gc.setAlpha(255);
            gc.setClipping(clip);
        }
        gc.setForeground(getBackground());
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
        gc.setForeground(getForeground());
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
        gc.setForeground(getForeground());
    }

    /** Draws or only measures the legend. */
    private int drawLegend(GC gc, boolean draw) {
        ChartColours colours = Looks.colours(this);
        gc.setFont(getFont());
        int swatch = lineHeight;
        int x = GAP;
        int y = GAP / 2;
        List<String> labels = new ArrayList<>(legend.stream().map(answer -> answer.choice().label()).toList());
        labels.add(Messages.text("legend.blank"));
        for (int i = 0; i < labels.size(); i++) {
            int width = swatch + GAP / 2 + gc.textExtent(labels.get(i)).x + GAP * 2;
            if (x > GAP && x + width > columns.end()) {
                x = GAP;
                y += lineHeight + GAP / 2;
            }
            if (draw) {
                Rectangle box = new Rectangle(x, y + 1, swatch, lineHeight - 2);
                if (i < legend.size()) {
                    drawSegment(gc, colours, legend.get(i), "", box);
                } else {
                    drawBlank(gc, colours, "", box);
                }
                gc.setForeground(getForeground());
                gc.drawText(labels.get(i), x + swatch + GAP / 2, y, true);
            }
            x += width;
        }
        y += lineHeight + GAP / 2;
        boolean sides = hasSides();
        String left = sides ? Messages.text("legend.unfavourable") : "";
        String right = sides ? Messages.text("legend.favourable") : "";
        if (draw) {
            int from = columns.bar();
            int to = columns.answered() - GAP * 2;
            int zero = (int) Math.round(from + scale.left() * unit(from, to));
            gc.setForeground(colours.quiet().color());
            gc.drawText(left, Math.max(columns.code(), zero - GAP - gc.textExtent(left).x), y, true);
            gc.drawText(right, zero + GAP, y, true);
            gc.drawText(Messages.text("legend.answered"), Math.max(zero + GAP * 2 + gc.textExtent(right).x,
                    columns.answered()), y, true);
            gc.setForeground(getForeground());
            if (sides) {
                gc.drawLine(zero, y, zero, y + lineHeight + GAP);
            }
        }
        return y + lineHeight + GAP / 2;
    }

    private void click(Event event) {
        setFocus();
        int at = event.y - legendHeight + getVerticalBar().getSelection();
        for (int i = 0; event.y >= legendHeight && i < rows.size(); i++) {
            if (at >= tops[i] && at < tops[i + 1] && rows.get(i) instanceof ChartRow.Statement) {
                select(i);
            }
        }
    }

    private void key(Event event) {
        int page = Math.max(1, (getClientArea().height - legendHeight) / (lineHeight * 3));
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(1, 1);
            case SWT.ARROW_UP -> move(-1, 1);
            case SWT.PAGE_DOWN -> move(1, page);
            case SWT.PAGE_UP -> move(-1, page);
            case SWT.HOME -> {
                selected = -1;
                move(1, 1);
            }
            case SWT.END -> {
                selected = rows.size();
                move(-1, 1);
            }
            case SWT.CR, SWT.KEYPAD_CR -> enter.run();
            default -> {
                return;
            }
        }
    }

    private void move(int step, int times) {
        int at = selected;
        int found = selected;
        for (int moved = 0; moved < times; moved++) {
            do {
                at += step;
            } while (at >= 0 && at < rows.size() && !(rows.get(at) instanceof ChartRow.Statement));
            if (at < 0 || at >= rows.size()) {
                break;
            }
            found = at;
        }
        if (found >= 0 && found < rows.size()) {
            select(found);
        }
    }

    private void select(int index) {
        selected = index;
        reveal(index);
        redraw();
        getAccessible().setFocus(index);
        selection.accept((ChartRow.Statement) rows.get(index));
    }

    private void reveal(int index) {
        ScrollBar scroll = getVerticalBar();
        int page = getClientArea().height - legendHeight;
        int top = index > 0 && rows.get(index - 1) instanceof ChartRow.Heading ? tops[index - 1] : tops[index];
        if (top < scroll.getSelection()) {
            scroll.setSelection(top);
        } else if (tops[index + 1] > scroll.getSelection() + page) {
            scroll.setSelection(tops[index + 1] - page);
        }
    }

    private void focused() {
        if (selected < 0) {
            move(1, 1);
        }
        redraw();
        getAccessible().setFocus(selected < 0 ? ACC.CHILDID_SELF : selected);
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? Messages.text("chart.accessible")
                        : switch (rows.get(event.childID)) {
                            case ChartRow.Heading heading -> heading.title() + " " + heading.figure();
                            case ChartRow.Statement statement -> statement.description();
                        };
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = rows.size();
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                Object[] children = new Object[rows.size()];
                for (int i = 0; i < children.length; i++) {
                    children[i] = i;
                }
                event.children = children;
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = !isFocusControl() ? ACC.CHILDID_NONE : selected < 0 ? ACC.CHILDID_SELF : selected;
            }

            @Override
            public void getSelection(AccessibleControlEvent event) {
                event.childID = selected < 0 ? ACC.CHILDID_NONE : selected;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.STATE_FOCUSABLE
                        : ACC.STATE_SELECTABLE | (event.childID == selected ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED
                                : 0);
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle box = event.childID == ACC.CHILDID_SELF ? new Rectangle(0, 0, getSize().x, getSize().y)
                        : new Rectangle(0, tops[event.childID] + legendHeight - getVerticalBar().getSelection(),
                                getSize().x, tops[event.childID + 1] - tops[event.childID]);
                Point at = toDisplay(box.x, box.y);
                event.x = at.x;
                event.y = at.y;
                event.width = box.width;
                event.height = box.height;
            }
        });
    }
}
