// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parapet.ui.grid.GridCursor;

/** Rows of 20 below a row of codes; columns of 30, 40, 50, 60 and 70 right of names of 100 and progress of 50. */
class GridGeometryTest {

    /** Five rows fit, and two or three columns. */
    private static final Point AREA = new Point(150 + 125, 20 * 6 + 5);

    private final GridGeometry geometry = new GridGeometry();

    @BeforeEach
    void setSizes() {
        geometry.setSizes(20, 100, 50, 30, 40, 50, 60, 70);
    }

    @Test
    void onlyWhatFitsEntirelyCountsAsInView() {
        assertEquals(5, geometry.visibleRows(AREA));
        assertEquals(3, geometry.visibleColumns(0, AREA));
        assertEquals(2, geometry.visibleColumns(1, AREA));
        assertEquals(1, geometry.visibleColumns(4, AREA));
        assertEquals(1, geometry.visibleColumns(4, new Point(160, 10)), "one, however narrow the grid");
    }

    @Test
    void theLastColumnStandsAtTheRightWhenScrolledToTheEnd() {
        assertEquals(4, geometry.lastLeft(AREA));
        assertEquals(3, geometry.lastLeft(new Point(150 + 130, 100)));
        assertEquals(0, geometry.lastLeft(new Point(150 + 250, 100)));
    }

    @Test
    void aCellIsBroughtIntoViewWithTheLeastScrolling() {
        geometry.scroll(10, 1);

        assertEquals(10, geometry.topWith(12, AREA), "in view already");
        assertEquals(8, geometry.topWith(8, AREA), "above becomes the first");
        assertEquals(16, geometry.topWith(20, AREA), "below becomes the last");
        assertEquals(1, geometry.leftWith(2, AREA), "in view already");
        assertEquals(0, geometry.leftWith(0, AREA), "left becomes the first");
        assertEquals(2, geometry.leftWith(3, AREA), "right comes in entirely");
    }

    @Test
    void aPointAndTheCellThereAgree() {
        geometry.scroll(10, 1);

        Rectangle cell = geometry.bounds(new GridCursor(11, 2));

        assertEquals(new Rectangle(150 + 40, 40, 50, 20), cell);
        assertEquals(new GridCursor(11, 2), geometry.cellAt(cell.x, cell.y, 30));
        assertEquals(new GridCursor(11, 2), geometry.cellAt(cell.x + cell.width - 1, cell.y + cell.height - 1, 30));
        assertEquals(new GridCursor(-1, 2), geometry.cellAt(cell.x, 19, 30), "the row of codes");
        assertEquals(new GridCursor(11, -1), geometry.cellAt(149, cell.y, 30), "names and progress");
        assertEquals(11, geometry.cellAt(cell.x, 500, 11).row(), "below the last row");
    }
}
