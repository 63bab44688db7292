// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridMovesTest {

    private static final GridCursor.Size SIZE = new GridCursor.Size(20, 6);
    private static final GridCursor MIDDLE = new GridCursor(10, 3);
    private static final GridCursor LAST = new GridCursor(19, 5);

    @ParameterizedTest(name = "{0} goes to row {1} and column {2}")
    @CsvSource({SWT.ARROW_UP + ",9,3", SWT.ARROW_DOWN + ",11,3", SWT.ARROW_LEFT + ",10,2", SWT.ARROW_RIGHT + ",10,4",
        SWT.PAGE_UP + ",6,3", SWT.PAGE_DOWN + ",14,3", SWT.HOME + ",10,0", SWT.END + ",10,5"})
    void keysMove(int key, int row, int column) {
        assertEquals(Optional.of(new GridCursor(row, column)), GridMoves.byKey(key, false, MIDDLE, SIZE, 4));
    }

    @Test
    void controlGoesToTheEndsOfTheGrid() {
        assertEquals(Optional.of(new GridCursor(0, 0)), GridMoves.byKey(SWT.HOME, true, MIDDLE, SIZE, 4));
        assertEquals(Optional.of(LAST), GridMoves.byKey(SWT.END, true, MIDDLE, SIZE, 4));
    }

    @Test
    void otherKeysDoNotMove() {
        assertEquals(Optional.empty(), GridMoves.byKey(SWT.DEL, false, MIDDLE, SIZE, 4));
        assertEquals(Optional.empty(), GridMoves.byKey(SWT.CR, false, MIDDLE, SIZE, 4));
    }

    @Test
    void tabGoesFromCellToCellAndLeavesTheGridAtItsEnds() {
        assertEquals(Optional.of(new GridCursor(11, 0)),
                GridMoves.byTab(SWT.TRAVERSE_TAB_NEXT, new GridCursor(10, 5), SIZE));
        assertEquals(Optional.of(new GridCursor(9, 5)),
                GridMoves.byTab(SWT.TRAVERSE_TAB_PREVIOUS, new GridCursor(10, 0), SIZE));
        assertEquals(Optional.empty(), GridMoves.byTab(SWT.TRAVERSE_TAB_NEXT, LAST, SIZE));
        assertEquals(Optional.empty(), GridMoves.byTab(SWT.TRAVERSE_TAB_PREVIOUS, new GridCursor(0, 0), SIZE));
    }

    @Test
    void nothingElseIsATab() {
        assertEquals(Optional.empty(), GridMoves.byTab(SWT.TRAVERSE_RETURN, MIDDLE, SIZE));
        assertEquals(Optional.empty(),
                GridMoves.byTab(SWT.TRAVERSE_TAB_NEXT, new GridCursor(0, 0), new GridCursor.Size(0, 6)));
    }
}
