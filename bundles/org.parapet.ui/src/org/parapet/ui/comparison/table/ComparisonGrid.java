// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.parapet.analysis.comparison.CellState;
import org.parapet.analysis.comparison.ComparisonTable;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.drawing.ChartColours;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.drawing.Rgb;
import org.parapet.ui.drawing.WrappedText;

/**
 * The cells of a comparison as a table and heat map: the figure in every cell, its interval, number of answers and
 * agreement below it, further from the background for more. The heads stay while the cells scroll. The arrow keys move,
 * Enter opens.
 */
final class ComparisonGrid extends Canvas {

    private static final int GAP = 8;
    private static final int HEAD_CHARACTERS = 22;
    private static final int CELL_CHARACTERS = 21;
    private static final int LEVELS = 100;
    private static final double READABLE = 4.5;

    private final Composite page;
    private final Font large;
    private Optional<ComparisonTable> table = Optional.empty();
    private CellWords words;
    private Predicate<ConstructCell> noted = cell -> false;
    private Runnable selection = () -> { };
    private Runnable opening = () -> { };
    private String message = "";
    private int row;
    private int column;
    private int headWidth;
    private int headHeight;
    private int cellWidth;
    private int[] tops = {0};
    private int lineHeight;
    private int figureHeight;

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
        new Access().install();
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
        Optional<ComparisonTable.Head> rowHead = table.filter(each -> row < each.rowHeads().size())
                .map(each -> each.rowHeads().get(row));
        Optional<ComparisonTable.Head> columnHead = table.filter(each -> column < each.columnHeads().size())
                .map(each -> each.columnHeads().get(column));
        table = shown.rowHeads().isEmpty() || shown.columnHeads().isEmpty() ? Optional.empty() : Optional.of(shown);
        words = said;
        noted = isNoted;
        row = Math.max(0, rowHead.map(shown.rowHeads()::indexOf).orElse(0));
        column = Math.max(0, columnHead.map(shown.columnHeads()::indexOf).orElse(0));
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
        return table.map(each -> each.cells().get(row).get(column)).orElse(List.of());
    }

    /** {@return the key of the chosen column; empty when there is none} */
    Optional<String> chosenColumn() {
        return table.map(each -> each.columnHeads().get(column).key());
    }

    /** {@return the heads of the chosen place, joined} */
    String chosenPlace() {
        return table.map(each -> Messages.text("cell.name", label(each.rows(), each.rowHeads().get(row)),
                label(each.columns(), each.columnHeads().get(column)))).orElse("");
    }

    /** Chooses a place. */
    void choose(int toRow, int toColumn) {
        if (table.isPresent()) {
            row = Math.clamp(toRow, 0, table.get().rowHeads().size() - 1);
            column = Math.clamp(toColumn, 0, table.get().columnHeads().size() - 1);
            reveal();
            redraw();
            getAccessible().setFocus(child(row, column));
            selection.run();
        }
    }

    // --- measures ----------------------------------------------------------------------------------------------------

    private void layOut() {
        GC gc = new GC(this);
        try {
            gc.setFont(large);
            figureHeight = gc.getFontMetrics().getHeight();
            gc.setFont(getFont());
            lineHeight = gc.getFontMetrics().getHeight();
            table.ifPresent(shown -> measure(gc, shown));
        } finally {
            gc.dispose();
        }
        Rectangle area = getClientArea();
        scroll(getVerticalBar(), table.isEmpty() ? 0 : tops[tops.length - 1], area.height - headHeight);
        scroll(getHorizontalBar(), table.map(each -> each.columnHeads().size() * cellWidth).orElse(0),
                area.width - headWidth);
        redraw();
    }

    private void measure(GC gc, ComparisonTable shown) {
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        Rectangle area = getClientArea();
        int columns = shown.columnHeads().size();
        int third = area.width / 3;
        headWidth = Math.min(third, Math.max((int) Math.ceil(character * HEAD_CHARACTERS),
                longestWord(gc, shown.rows(), shown.rowHeads()) + 2 * GAP));
        int least = Math.max((int) Math.ceil(character * CELL_CHARACTERS) + 2 * GAP,
                Math.min(third, longestWord(gc, shown.columns(), shown.columnHeads()) + GAP));
        cellWidth = Math.max(least, Math.min(least * 2, (area.width - headWidth) / Math.max(1, columns)));
        headHeight = GAP + lineHeight * shown.columnHeads().stream()
                .mapToInt(head -> wrapped(gc, label(shown.columns(), head), cellWidth - GAP).size()).max().orElse(1);
        tops = new int[shown.rowHeads().size() + 1];
        for (int i = 0; i < shown.rowHeads().size(); i++) {
            int head = wrapped(gc, label(shown.rows(), shown.rowHeads().get(i)),
                    headWidth - 2 * GAP).size() * lineHeight;
            int cells = shown.cells().get(i).stream().mapToInt(this::height).max().orElse(0);
            tops[i + 1] = tops[i] + Math.max(head, cells) + GAP;
        }
    }

    private int longestWord(GC gc, ComparisonTable.Axis axis, List<ComparisonTable.Head> heads) {
        return heads.stream().flatMap(head -> Arrays.stream(label(axis, head).split("\\s+")))
                .mapToInt(word -> gc.textExtent(word).x).max().orElse(0);
    }

    /** Assessments and instruments by the names that people know. */
    private String label(ComparisonTable.Axis axis, ComparisonTable.Head head) {
        return switch (axis) {
            case ASSESSMENT -> words.assessment(head.key());
            case INSTRUMENT -> words.instrument(head.key());
            case CONSTRUCT, PARTNERSHIP, ORGANISATION, ROLE, WAVE -> head.label();
        };
    }

    private int height(List<ConstructCell> cells) {
        return cells.size() > 1 ? cells.size() * lineHeight : figureHeight + lineHeight;
    }

    private static List<String> wrapped(GC gc, String text, int width) {
        return WrappedText.of(text, Math.max(10, width), part -> gc.textExtent(part).x).lines();
    }

    private static void scroll(ScrollBar bar, int content, int room) {
        boolean needed = content > room && room > 0;
        bar.setVisible(needed);
        bar.setValues(needed ? Math.min(bar.getSelection(), content - room) : 0, 0, Math.max(1, content),
                Math.max(1, Math.min(content, room)), 20, Math.max(20, room));
    }

    private int left() {
        return getHorizontalBar().isVisible() ? getHorizontalBar().getSelection() : 0;
    }

    private int top() {
        return getVerticalBar().isVisible() ? getVerticalBar().getSelection() : 0;
    }

    private Rectangle box(int atRow, int atColumn) {
        return new Rectangle(headWidth + atColumn * cellWidth - left(), headHeight + tops[atRow] - top(), cellWidth,
                tops[atRow + 1] - tops[atRow]);
    }

    private void reveal() {
        Rectangle area = getClientArea();
        ScrollBar vertical = getVerticalBar();
        if (vertical.isVisible()) {
            int room = area.height - headHeight;
            vertical.setSelection(Math.clamp(vertical.getSelection(), Math.max(0, tops[row + 1] - room),
                    Math.max(tops[row], Math.max(0, tops[row + 1] - room))));
        }
        ScrollBar horizontal = getHorizontalBar();
        if (horizontal.isVisible()) {
            int least = Math.max(0, (column + 1) * cellWidth - (area.width - headWidth));
            horizontal.setSelection(Math.clamp(horizontal.getSelection(), least, Math.max(least, column * cellWidth)));
        }
    }

    // --- drawing -----------------------------------------------------------------------------------------------------

    private void paint(GC gc) {
        ChartColours colours = new ChartColours(paper(), ink());
        Rectangle area = getClientArea();
        gc.setFont(getFont());
        gc.setAntialias(SWT.ON);
        gc.setBackground(paper().color());
        gc.fillRectangle(area);
        if (table.isEmpty()) {
            gc.setForeground(colours.quiet().color());
            int y = GAP;
            for (String line : wrapped(gc, message, area.width - 2 * GAP)) {
                gc.drawText(line, GAP, y, true);
                y += lineHeight;
            }
            return;
        }
        ComparisonTable shown = table.get();
        gc.setClipping(headWidth, headHeight, area.width - headWidth, area.height - headHeight);
        for (int r = 0; r < shown.rowHeads().size(); r++) {
            for (int c = 0; c < shown.columnHeads().size(); c++) {
                Rectangle box = box(r, c);
                if (box.intersects(area)) {
                    paint(gc, colours, shown.cells().get(r).get(c), box);
                }
            }
        }
        outline(gc);
        heads(gc, colours, shown, area);
    }

    /** The foreground; where a change of theme left it unreadable, black or white. */
    private Rgb ink() {
        Rgb background = paper();
        Rgb foreground = Rgb.of(page.getForeground());
        return foreground.contrast(background) >= READABLE ? foreground : textOn(background);
    }

    private Rgb paper() {
        return Rgb.of(page.getBackground());
    }

    private void outline(GC gc) {
        Rectangle box = box(row, column);
        int width = isFocusControl() ? 3 : 2;
        gc.setForeground(ink().color());
        gc.setLineWidth(width);
        gc.drawRectangle(box.x + 1, box.y + 1, box.width - 3, box.height - 3);
        gc.setForeground(paper().color());
        gc.setLineWidth(1);
        gc.drawRectangle(box.x + 1 + width, box.y + 1 + width, box.width - 3 - 2 * width, box.height - 3 - 2 * width);
    }

    private void heads(GC gc, ChartColours colours, ComparisonTable shown, Rectangle area) {
        gc.setBackground(colours.band().color());
        gc.setForeground(ink().color());
        gc.setClipping(headWidth, 0, area.width - headWidth, headHeight);
        gc.fillRectangle(headWidth, 0, area.width, headHeight);
        for (int c = 0; c < shown.columnHeads().size(); c++) {
            int x = headWidth + c * cellWidth - left() + GAP / 2;
            int y = GAP / 2;
            for (String line : wrapped(gc, label(shown.columns(), shown.columnHeads().get(c)), cellWidth - GAP)) {
                gc.drawText(line, x, y, true);
                y += lineHeight;
            }
        }
        gc.setClipping(0, headHeight, headWidth, area.height - headHeight);
        gc.fillRectangle(0, headHeight, headWidth, area.height);
        for (int r = 0; r < shown.rowHeads().size(); r++) {
            int y = headHeight + tops[r] - top() + GAP / 2;
            for (String line : wrapped(gc, label(shown.rows(), shown.rowHeads().get(r)), headWidth - 2 * GAP)) {
                gc.drawText(line, GAP, y, true);
                y += lineHeight;
            }
        }
        gc.setClipping((Rectangle) null);
        gc.fillRectangle(0, 0, headWidth, headHeight);
    }

    private void paint(GC gc, ChartColours colours, List<ConstructCell> cells, Rectangle box) {
        Rectangle inner = new Rectangle(box.x + 1, box.y + 1, box.width - 2, box.height - 2);
        if (cells.size() == 1) {
            paint(gc, colours, cells.getFirst(), inner);
        } else {
            gc.setForeground(ink().color());
            int y = inner.y + GAP / 2;
            for (ConstructCell cell : cells) {
                gc.drawText(shortened(gc, Messages.text("cell.line", CellWords.figure(cell), words.place(cell)),
                        inner.width - GAP), inner.x + GAP / 2, y, true);
                y += lineHeight;
            }
        }
        gc.setForeground(colours.line().color());
        gc.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
    }

    private void paint(GC gc, ChartColours colours, ConstructCell cell, Rectangle box) {
        String figure = CellWords.figure(cell);
        if (cell.state() == CellState.MEASURED && cell.pomp().value().isPresent()) {
            Rgb fill = fill(colours, cell.pomp().value().getAsDouble());
            gc.setBackground(fill.color());
            gc.fillRectangle(box);
            gc.setForeground(textOn(fill).color());
            gc.setFont(large);
            gc.drawText(figure, box.x + GAP / 2, box.y + GAP / 2 - 1, true);
            gc.setFont(getFont());
            gc.drawText(shortened(gc, CellWords.beside(cell), box.width - GAP), box.x + GAP / 2,
                    box.y + GAP / 2 - 1 + figureHeight, true);
        } else {
            if (cell.state() == CellState.PROTECTED) {
                hatch(gc, colours, box);
            }
            gc.setForeground(colours.quiet().color());
            gc.setBackground(paper().color());
            gc.drawText(shortened(gc, figure, box.width - GAP), box.x + GAP / 2, box.y + GAP / 2, false);
        }
        if (noted.test(cell)) {
            int size = lineHeight / 2;
            gc.setBackground(gc.getForeground());
            gc.fillPolygon(new int[] {box.x + box.width - size, box.y, box.x + box.width, box.y, box.x + box.width,
                box.y + size});
        }
    }

    private static void hatch(GC gc, ChartColours colours, Rectangle box) {
        gc.setForeground(colours.line().color());
        for (int x = box.x; x < box.x + box.width + box.height; x += GAP) {
            int over = Math.max(0, x - box.x - box.width);
            int under = Math.max(0, box.height - (x - box.x));
            gc.drawLine(x - over, box.y + over, x - box.height + under, box.y + box.height - under);
        }
    }

    /** Further from the background for more, in even steps. */
    private static Rgb fill(ChartColours colours, double value) {
        Rgb least = Rgb.of(colours.dark() ? 0x2B3842 : 0xF1F6FA);
        Rgb most = Rgb.of(colours.dark() ? 0x9CCBEE : 0x123E63);
        return least.mixedWith(most, Math.clamp(value, 0, LEVELS) / LEVELS);
    }

    /** Pure black or white: one of them has a contrast of at least 4.5 to 1 on every colour. */
    private static Rgb textOn(Rgb fill) {
        Rgb black = Rgb.of(0);
        Rgb white = Rgb.of(0xFFFFFF);
        return black.contrast(fill) >= white.contrast(fill) ? black : white;
    }

    private static String shortened(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        String rest = text;
        while (rest.length() > 1 && gc.textExtent(rest + '\u2026').x > width) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return rest.strip() + '\u2026';
    }

    // --- mouse and keyboard ------------------------------------------------------------------------------------------

    private Optional<Point> at(int x, int y) {
        if (table.isEmpty() || x < headWidth || y < headHeight) {
            return Optional.empty();
        }
        int atColumn = (x - headWidth + left()) / Math.max(1, cellWidth);
        for (int r = 0; r + 1 < tops.length; r++) {
            if (y - headHeight + top() < tops[r + 1]) {
                return atColumn < table.get().columnHeads().size() ? Optional.of(new Point(atColumn, r))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void click(Event event) {
        setFocus();
        at(event.x, event.y).ifPresent(place -> choose(place.y, place.x));
    }

    private void hover(Event event) {
        String tip = at(event.x, event.y).map(place -> description(place.y, place.x)).orElse(null);
        if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
            setToolTipText(tip == null ? null : tip.replace("&", "&&"));
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(row + 1, column);
            case SWT.ARROW_UP -> choose(row - 1, column);
            case SWT.ARROW_RIGHT -> choose(row, column + 1);
            case SWT.ARROW_LEFT -> choose(row, column - 1);
            case SWT.PAGE_DOWN -> choose(row + 5, column);
            case SWT.PAGE_UP -> choose(row - 5, column);
            case SWT.HOME -> choose((event.stateMask & SWT.MOD1) == 0 ? row : 0, 0);
            case SWT.END -> choose((event.stateMask & SWT.MOD1) == 0 ? row : Integer.MAX_VALUE, Integer.MAX_VALUE);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> opening.run();
            default -> {
            }
        }
    }

    private void focused() {
        redraw();
        if (table.isPresent()) {
            getAccessible().setFocus(child(row, column));
            selection.run();
        }
    }

    // --- screen readers ----------------------------------------------------------------------------------------------

    private int child(int atRow, int atColumn) {
        return table.map(each -> atRow * each.columnHeads().size() + atColumn).orElse(ACC.CHILDID_SELF);
    }

    private String description(int atRow, int atColumn) {
        List<ConstructCell> cells = table.orElseThrow().cells().get(atRow).get(atColumn);
        if (cells.isEmpty()) {
            return Messages.text("cell.spoken", Messages.text("cell.name", label(table.get().rows(),
                    table.get().rowHeads().get(atRow)), label(table.get().columns(),
                            table.get().columnHeads().get(atColumn))), Messages.text("cell.nothing"));
        }
        List<String> sentences = new ArrayList<>();
        cells.forEach(cell -> sentences.add(words.sentence(cell, noted.test(cell))));
        return String.join("\n", sentences);
    }

    private final class Access extends AccessibleControlAdapter {

        void install() {
            getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = event.childID == ACC.CHILDID_SELF || table.isEmpty()
                            ? table.isEmpty() && !message.isEmpty() ? message : Messages.text("grid.accessible")
                            : description(event.childID / columns(), event.childID % columns());
                }
            });
            getAccessible().addAccessibleControlListener(this);
        }

        private int columns() {
            return table.orElseThrow().columnHeads().size();
        }

        private int count() {
            return table.map(each -> each.rowHeads().size() * each.columnHeads().size()).orElse(0);
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = count();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] children = new Object[count()];
            for (int i = 0; i < children.length; i++) {
                children[i] = i;
            }
            event.children = children;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_TABLE : ACC.ROLE_TABLECELL;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = isFocusControl() ? child(row, column) : ACC.CHILDID_NONE;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = table.isEmpty() ? ACC.CHILDID_NONE : child(row, column);
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.STATE_FOCUSABLE : ACC.STATE_SELECTABLE
                    | (event.childID == child(row, column) ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle box = event.childID == ACC.CHILDID_SELF || table.isEmpty()
                    ? new Rectangle(0, 0, getSize().x, getSize().y)
                    : box(event.childID / columns(), event.childID % columns());
            Point at = toDisplay(box.x, box.y);
            event.x = at.x;
            event.y = at.y;
            event.width = box.width;
            event.height = box.height;
        }
    }
}
