// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.parapet.analysis.comparison.ComparisonTable;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.grid.GridCursor;
import org.parapet.ui.grid.GridMoves;

/**
 * The cells of a comparison as a table and heat map: the figure in every cell, its interval, number of answers and
 * agreement below it, further from the background for more. The heads stay while the cells scroll. The arrow keys move,
 * Enter opens.
 */
final class ComparisonGrid extends Canvas {

    private static final int PAGE = 5;
    private static final int STEP = 20;

    private final Composite page;
    private final Font large;
    private Optional<ShownTable> table = Optional.empty();
    private TableGeometry geometry = TableGeometry.EMPTY;
    private GridCursor cursor = new GridCursor(0, 0);
    private Runnable selection = () -> { };
    private Runnable opening = () -> { };
    private String message = "";

    /**
     * Creates the control.
     *
     * @param parent where
     * @param page whose background, light or dark, it is drawn on
     */
    ComparisonGrid(Composite parent, Composite page) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        this.page = page;
        large = Looks.bold(this, 1.25);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> layOut());
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseDoubleClick, event -> opening.run());
        addListener(SWT.MouseMove, this::hover);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> focused());
        addListener(SWT.FocusOut, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        new TableAccessibility(this).install();
    }

    void onSelection(Runnable listener) {
        selection = listener;
    }

    void onOpen(Runnable listener) {
        opening = listener;
    }

    /**
     * Shows cells; what was chosen stays chosen where it is still there.
     *
     * @param shown the cells
     * @param said says what is in them
     * @param isNoted whether there is a note on a cell
     */
    void show(ComparisonTable shown, CellWords said, Predicate<ConstructCell> isNoted) {
        ShownTable next = new ShownTable(shown, said, isNoted);
        cursor = table.map(before -> next.find(before, cursor)).orElse(new GridCursor(0, 0));
        table = Optional.of(next).filter(each -> !each.size().isEmpty());
        layOut();
    }

    /** Says something in place of cells. */
    void say(String sentence) {
        table = Optional.empty();
        message = sentence;
        layOut();
    }

    /** {@return the cells at the chosen place} */
    List<ConstructCell> chosen() {
        return table.map(each -> each.cells(cursor)).orElse(List.of());
    }

    /** {@return the key of the chosen column; empty when there is none} */
    Optional<String> chosenColumn() {
        return table.map(each -> each.table().columnHeads().get(cursor.column()).key());
    }

    /** {@return the heads of the chosen place, joined} */
    String chosenPlace() {
        return table.map(each -> each.name(cursor)).orElse("");
    }

    /** Chooses a place, or the nearest that there is. */
    void choose(GridCursor place) {
        if (table.isPresent()) {
            cursor = place.within(size());
            reveal();
            redraw();
            getAccessible().setFocus(size().index(cursor));
            selection.run();
        }
    }

    /** {@return the chosen place; means nothing when the grid is empty} */
    GridCursor cursor() {
        return cursor;
    }

    /** {@return how many places there are; none where a sentence stands in place of cells} */
    GridCursor.Size size() {
        return table.map(ShownTable::size).orElse(new GridCursor.Size(0, 0));
    }

    /** {@return what is said in place of cells; empty when there are cells, and before anything was said} */
    Optional<String> message() {
        return Optional.of(message).filter(each -> table.isEmpty() && !each.isEmpty());
    }

    /** {@return all that stands at a place, in words} */
    String description(GridCursor place) {
        return table.orElseThrow().description(place);
    }

    /** {@return where a place is; outside the grid when it is scrolled away} */
    Rectangle box(GridCursor place) {
        return geometry.box(place, scrolled());
    }

    private void layOut() {
        Rectangle area = getClientArea();
        table.ifPresent(shown -> measure(shown, area.width));
        Point content = table.isEmpty() ? new Point(0, 0) : geometry.content(size());
        fit(getVerticalBar(), content.y, area.height - geometry.headHeight());
        fit(getHorizontalBar(), content.x, area.width - geometry.headWidth());
        redraw();
    }

    private void measure(ShownTable shown, int room) {
        GC gc = new GC(this);
        try {
            geometry = TableGeometry.of(shown, TablePainter.letters(gc, large), room);
        } finally {
            gc.dispose();
        }
    }

    private static void fit(ScrollBar bar, int content, int room) {
        boolean needed = content > room && room > 0;
        bar.setVisible(needed);
        bar.setValues(needed ? Math.min(bar.getSelection(), content - room) : 0, 0, Math.max(1, content),
                Math.max(1, Math.min(content, room)), STEP, Math.max(STEP, room));
    }

    private Point scrolled() {
        return new Point(scrolled(getHorizontalBar()), scrolled(getVerticalBar()));
    }

    private static int scrolled(ScrollBar bar) {
        return bar.isVisible() ? bar.getSelection() : 0;
    }

    private void reveal() {
        Rectangle area = getClientArea();
        Point wanted = geometry.revealing(cursor, scrolled(), new Point(area.width, area.height));
        if (getVerticalBar().isVisible()) {
            getVerticalBar().setSelection(wanted.y);
        }
        if (getHorizontalBar().isVisible()) {
            getHorizontalBar().setSelection(wanted.x);
        }
    }

    private void paint(GC gc) {
        gc.setFont(getFont());
        TablePainter painter = new TablePainter(gc, getClientArea(), page, large);
        if (table.isEmpty()) {
            painter.message(message);
        } else {
            painter.table(table.get(), geometry, scrolled(), cursor, isFocusControl());
        }
    }

    private Optional<GridCursor> at(Event event) {
        return table.flatMap(shown -> geometry.at(event.x, event.y, scrolled(), shown.size()));
    }

    private void click(Event event) {
        setFocus();
        at(event).ifPresent(this::choose);
    }

    private void hover(Event event) {
        String tip = at(event).map(place -> description(place).replace("&", "&&")).orElse(null);
        if (!Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ') {
            opening.run();
        } else if (table.isPresent()) {
            GridMoves.byKey(event.keyCode, (event.stateMask & SWT.MOD1) != 0, cursor, size(), PAGE)
                    .ifPresent(this::choose);
        }
    }

    private void focused() {
        redraw();
        if (table.isPresent()) {
            getAccessible().setFocus(size().index(cursor));
            selection.run();
        }
    }
}
