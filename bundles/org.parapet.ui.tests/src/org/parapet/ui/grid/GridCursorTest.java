// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GridCursorTest {

    private static final GridCursor.Size SIZE = new GridCursor.Size(2, 3);

    @Test
    void theNextCellIsToTheRightThenBelow() {
        assertEquals(new GridCursor(0, 1), new GridCursor(0, 0).next(SIZE));
        assertEquals(new GridCursor(1, 0), new GridCursor(0, 2).next(SIZE));
        assertEquals(new GridCursor(1, 2), new GridCursor(1, 2).next(SIZE));
    }

    @Test
    void theCellBeforeIsToTheLeftThenAbove() {
        assertEquals(new GridCursor(0, 2), new GridCursor(1, 0).previous(SIZE));
        assertEquals(new GridCursor(0, 0), new GridCursor(0, 0).previous(SIZE));
    }

    @Test
    void aMoveStopsAtTheEdge() {
        assertEquals(new GridCursor(1, 2), new GridCursor(0, 0).moved(100, 100, SIZE));
        assertEquals(new GridCursor(0, 0), new GridCursor(1, 1).moved(-5, -5, SIZE));
    }

    @Test
    void aCellOfAGridThatBecameSmallerIsTheNearestThatIsLeft() {
        assertEquals(new GridCursor(1, 2), new GridCursor(7, 9).within(SIZE));
    }

    @Test
    void cellsAreCountedInReadingOrder() {
        assertEquals(6, SIZE.cells());
        assertEquals(4, SIZE.index(new GridCursor(1, 1)));
        assertEquals(new GridCursor(1, 1), SIZE.at(4));
    }

    @Test
    void whatIsOutsideIsNoCell() {
        assertTrue(SIZE.contains(new GridCursor(1, 2)));
        assertFalse(SIZE.contains(new GridCursor(2, 0)));
        assertFalse(SIZE.contains(new GridCursor(0, 3)));
        assertFalse(SIZE.contains(new GridCursor(-1, 0)));
        assertFalse(SIZE.contains(new GridCursor(0, -1)));
    }
}
