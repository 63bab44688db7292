// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.parapet.analysis.result.OptionCount;
import org.parapet.ui.drawing.ChartColours;
import org.parapet.ui.drawing.Looks;

/**
 * The statements with their diverging stacked bars as a list: arrow keys, Page Up, Page Down, Home and End move through
 * it, a click selects, and Enter goes to the details. Only the rows in sight are drawn.
 */
final class FindingsChart extends Canvas {

    private final Consumer<ChartRow.Statement> selection;
    private final Runnable enter;
    private final ChartLayout layout;
    private final ChartPainter painter;
    private List<ChartRow> rows = List.of();
    private BarScale scale = new BarScale(false, 0, 0);
    private List<DivergingBar.Answer> legend = List.of();
    private int selected = -1;
    private int legendHeight;
    private String empty = "";

    FindingsChart(Composite parent, Consumer<ChartRow.Statement> selection, Runnable enter) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.BORDER);
        this.selection = selection;
        this.enter = enter;
        Font bold = Looks.bold(this, 1);
        layout = new ChartLayout(this, bold);
        painter = new ChartPainter(this, layout, bold);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> {
            layout.forget();
            layOut();
        });
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN
                && event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.FocusIn, event -> focused());
        addListener(SWT.FocusOut, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        new ChartAccessibility(this).install();
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
        painter.show(scale, legend, statements());
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

    List<ChartRow> rows() {
        return rows;
    }

    /** {@return the number of the selected row; -1 when none is} */
    int selectedRow() {
        return selected;
    }

    /** {@return where a row is in the chart, in view or not} */
    Rectangle bounds(int row) {
        return new Rectangle(0, layout.top(row) + legendHeight - getVerticalBar().getSelection(), getSize().x,
                layout.height(row));
    }

    private void layOut() {
        Rectangle area = getClientArea();
        GC gc = new GC(this);
        try {
            layout.measure(gc, rows, area.width);
            legendHeight = painter.drawLegend(gc, false);
        } finally {
            gc.dispose();
        }
        ScrollBar scroll = getVerticalBar();
        int page = Math.max(1, area.height - legendHeight);
        int total = layout.total();
        scroll.setValues(Math.min(scroll.getSelection(), Math.max(0, total - page)), 0, Math.max(1, total),
                Math.min(page, Math.max(1, total)), layout.lineHeight() * 2,
                Math.max(layout.lineHeight(), page - layout.lineHeight() * 2));
        scroll.setVisible(total > page);
        redraw();
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
            int y = ChartLayout.GAP * 2;
            int width = Math.max(layout.lineHeight(), area.width - ChartLayout.GAP * 4);
            for (String line : layout.wrap(gc, empty, width)) {
                gc.drawText(line, ChartLayout.GAP * 2, y, true);
                y += gc.getFontMetrics().getHeight();
            }
            painter.focusRing(gc, colours, new Rectangle(1, 1, area.width - 3, area.height - 3));
            return;
        }
        int offset = legendHeight - getVerticalBar().getSelection();
        for (int i = 0; i < rows.size(); i++) {
            int y = layout.top(i) + offset;
            int height = layout.height(i);
            if (y + height > legendHeight && y < area.height) {
                switch (rows.get(i)) {
                    case ChartRow.Heading heading -> painter.paint(gc, colours, heading, y, height);
                    case ChartRow.Statement statement ->
                        painter.paint(gc, colours, statement, y, height, i == selected);
                }
            }
        }
        gc.setBackground(getBackground());
        gc.fillRectangle(0, 0, area.width, legendHeight);
        painter.drawLegend(gc, true);
        gc.setForeground(colours.line().color());
        gc.drawLine(0, legendHeight - 1, area.width, legendHeight - 1);
        if (selected < 0) {
            painter.focusRing(gc, colours, new Rectangle(1, 1, area.width - 3, area.height - 3));
        }
    }

    private void click(Event event) {
        setFocus();
        int at = event.y - legendHeight + getVerticalBar().getSelection();
        for (int i = 0; event.y >= legendHeight && i < rows.size(); i++) {
            if (at >= layout.top(i) && at < layout.top(i + 1) && rows.get(i) instanceof ChartRow.Statement) {
                select(i);
            }
        }
    }

    private void key(Event event) {
        int page = Math.max(1, (getClientArea().height - legendHeight) / (layout.lineHeight() * 3));
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
        int top = index > 0 && rows.get(index - 1) instanceof ChartRow.Heading ? layout.top(index - 1)
                : layout.top(index);
        if (top < scroll.getSelection()) {
            scroll.setSelection(top);
        } else if (layout.top(index + 1) > scroll.getSelection() + page) {
            scroll.setSelection(layout.top(index + 1) - page);
        }
    }

    private void focused() {
        if (selected < 0) {
            move(1, 1);
        }
        redraw();
        getAccessible().setFocus(selected < 0 ? ACC.CHILDID_SELF : selected);
    }
}
