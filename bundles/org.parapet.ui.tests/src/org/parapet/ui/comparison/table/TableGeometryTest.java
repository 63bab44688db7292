// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parapet.analysis.comparison.ConstructCell;
import org.parapet.ui.grid.GridCursor;
import org.parapet.ui.tests.BritishEnglish;

/** Letters are 10 wide, lines 20 high, and figures 30. */
@ExtendWith(BritishEnglish.class)
class TableGeometryTest {

    private static final TableGeometry.Letters LETTERS = new TableGeometry.Letters(text -> text.length() * 10, 10, 20,
            30);
    private static final int GAP = TableGeometry.GAP;
    private static final Point UNSCROLLED = new Point(0, 0);

    private final ConstructCell cell = ShownTables.unanswered("trust");
    private final ShownTable table = ShownTables.rows(each -> false, List.of(cell), List.of(cell, cell, cell));
    private final TableGeometry geometry = TableGeometry.of(table, LETTERS, 1200);

    private Rectangle box(int row) {
        return geometry.box(new GridCursor(row, 0), UNSCROLLED);
    }

    @Test
    void aRowIsAsHighAsItsHighestCell() {
        assertEquals(30 + 20 + GAP, box(0).height, "a figure and a line below it");
        assertEquals(3 * 20 + GAP, box(1).height, "a line for each of several cells");
        assertEquals(box(0).y + box(0).height, box(1).y);
    }

    @Test
    void headsTakeAThirdOfTheWidthAtMost() {
        assertEquals(100, TableGeometry.of(table, LETTERS, 300).headWidth());
        assertTrue(geometry.headWidth() < 400, "not more than they need");
    }

    @Test
    void columnsGrowIntoTheRoomThereIsUpToTwiceTheirNeed() {
        int need = TableGeometry.of(table, LETTERS, 300).content(table.size()).x;

        assertEquals(2 * need, TableGeometry.of(table, LETTERS, 5000).content(table.size()).x);
    }

    @Test
    void aPointAndThePlaceThereAgreeAlsoWhenScrolled() {
        Point scrolled = new Point(15, 40);
        Rectangle second = geometry.box(new GridCursor(1, 0), scrolled);

        assertEquals(box(1).y - 40, second.y);
        assertEquals(Optional.of(new GridCursor(1, 0)), at(second.x + 20, second.y, scrolled));
        assertEquals(Optional.of(new GridCursor(0, 0)), at(second.x + 20, second.y - 1, scrolled));
        assertEquals(Optional.empty(), at(second.x + 20, second.y + second.height, scrolled), "below the last row");
        assertEquals(Optional.empty(), at(second.x + second.width, second.y, scrolled), "right of the last column");
        assertEquals(Optional.empty(), at(geometry.headWidth() - 1, second.y, scrolled), "on the heads of the rows");
        assertEquals(Optional.empty(), at(second.x + 20, geometry.headHeight() - 1, scrolled));
    }

    private Optional<GridCursor> at(int x, int y, Point scrolled) {
        return geometry.at(x, y, scrolled, table.size());
    }

    @Test
    void aPlaceIsBroughtIntoViewWithTheLeastScrolling() {
        Point area = new Point(1200, geometry.headHeight() + 70);
        GridCursor second = new GridCursor(1, 0);
        int bottom = box(0).height + box(1).height;

        assertEquals(new Point(0, bottom - 70), geometry.revealing(second, UNSCROLLED, area), "up from below");
        assertEquals(new Point(0, box(0).height), geometry.revealing(second, new Point(0, 500), area),
                "down from above");
        assertEquals(new Point(0, 57), geometry.revealing(second, new Point(0, 57), area), "in view already");
    }
}
