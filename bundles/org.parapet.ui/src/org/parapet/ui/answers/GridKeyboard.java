// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.parapet.ui.grid.GridCursor;
import org.parapet.ui.grid.GridMoves;

/** Moves in a grid, and answers its current cell, by keys. */
final class GridKeyboard {

    private final AnswerGrid grid;
    private final OptionKeys keys = new OptionKeys();
    private boolean advance = true;

    GridKeyboard(AnswerGrid grid) {
        this.grid = grid;
    }

    void install() {
        grid.addListener(SWT.KeyDown, this::pressed);
        grid.addListener(SWT.Traverse, this::traverse);
    }

    /** Sets whether an answer moves on to the next cell. */
    void setAdvance(boolean moveOn) {
        advance = moveOn;
    }

    /** Forgets the letters of an unfinished code. */
    void reset() {
        keys.reset();
    }

    /** {@return the letters of a code that is not finished; "" when there are none} */
    String unfinished() {
        return keys.unfinished();
    }

    private void pressed(Event event) {
        if (grid.size().isEmpty()) {
            return;
        }
        Optional<GridCursor> target = GridMoves.byKey(event.keyCode, (event.stateMask & SWT.MOD1) != 0, grid.cursor(),
                grid.size(), grid.page());
        if (target.isPresent()) {
            grid.moveTo(target.get());
            return;
        }
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> grid.moveTo(grid.cursor().next(grid.size()));
            case SWT.DEL, SWT.BS -> grid.answer("", false);
            case SWT.F2 -> grid.editField();
            default -> typed(event);
        }
    }

    private void typed(Event event) {
        if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0 || event.character < ' ') {
            return;
        }
        AnswerColumn column = grid.column();
        if (column.kind() == AnswerColumn.Kind.TEXT) {
            grid.editText(String.valueOf(event.character));
        } else if (event.character == ' ' && column.kind() == AnswerColumn.Kind.TICK) {
            grid.answer("done".equals(grid.value()) ? "not-done" : "done", false);
        } else {
            choose(event.character, column);
        }
    }

    private void choose(char key, AnswerColumn column) {
        OptionalInt chosen = keys.type(key, column);
        if (chosen.isPresent()) {
            grid.answer(column.choices().get(chosen.getAsInt()).code(), advance);
        } else {
            grid.redrawCurrent();
        }
    }

    /** Tab goes from cell to cell and leaves the grid behind the last one; F6 leaves it anywhere. */
    private void traverse(Event event) {
        Optional<GridCursor> target = GridMoves.byTab(event.detail, grid.cursor(), grid.size());
        target.ifPresent(grid::moveTo);
        event.doit = target.isEmpty() && switch (event.detail) {
            case SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_PAGE_NEXT,
                    SWT.TRAVERSE_PAGE_PREVIOUS -> false;
            default -> true;
        };
    }
}
