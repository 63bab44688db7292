// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ScrollBar;
import org.parapet.ui.grid.GridCursor;

/** Keeps the scroll bars of a grid and what is in view together. */
final class GridScrolling {

    private final AnswerGrid grid;
    private final GridGeometry geometry;
    private final ScrollBar vertical;
    private final ScrollBar horizontal;

    GridScrolling(AnswerGrid grid, GridGeometry geometry) {
        this.grid = grid;
        this.geometry = geometry;
        vertical = grid.getVerticalBar();
        horizontal = grid.getHorizontalBar();
    }

    void install() {
        grid.addListener(SWT.Resize, event -> update());
        vertical.addListener(SWT.Selection, event -> scrollTo(vertical.getSelection(), geometry.left()));
        horizontal.addListener(SWT.Selection, event -> scrollTo(geometry.top(), horizontal.getSelection()));
    }

    /** Fits the bars to the size of the grid and of its contents. */
    void update() {
        if (grid.sheet() == null) {
            return;
        }
        setBar(vertical, geometry.top(), grid.size().rows(), page());
        setBar(horizontal, geometry.left(), geometry.columns(), geometry.columns() - geometry.lastLeft(area()));
        scrollTo(vertical.getSelection(), horizontal.getSelection());
    }

    private static void setBar(ScrollBar bar, int selection, int maximum, int thumb) {
        boolean needed = thumb < maximum;
        bar.setVisible(needed);
        bar.setValues(needed ? Math.min(selection, maximum - thumb) : 0, 0, Math.max(1, maximum),
                Math.max(1, Math.min(thumb, maximum)), 1, Math.max(1, thumb - 1));
    }

    /** {@return how many rows are entirely in view} */
    int page() {
        return geometry.visibleRows(area());
    }

    /** Scrolls so far that a cell is in view, and says whether that was needed. */
    boolean reveal(GridCursor cell) {
        int top = geometry.topWith(cell.row(), area());
        int left = geometry.leftWith(cell.column(), area());
        boolean scrolls = top != geometry.top() || left != geometry.left();
        scrollTo(top, left);
        return scrolls;
    }

    private void scrollTo(int row, int column) {
        int top = Math.clamp(row, 0, Math.max(0, grid.size().rows() - page()));
        int left = Math.clamp(column, 0, geometry.lastLeft(area()));
        if (geometry.scroll(top, left)) {
            grid.redraw();
        }
        vertical.setSelection(top);
        horizontal.setSelection(left);
    }

    private Point area() {
        Rectangle area = grid.getClientArea();
        return new Point(area.width, area.height);
    }
}
