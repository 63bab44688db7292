// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.grid;

import java.util.Optional;
import org.eclipse.swt.SWT;

/** Where keys take the current cell of a grid. */
public final class GridMoves {

    private GridMoves() {
    }

    /**
     * {@return the cell that a key goes to; empty for a key that does not move}
     *
     * @param key the key's code
     * @param control whether Ctrl, on macOS Command, is held: the ends of the grid instead of those of the row
     * @param from the current cell
     * @param size of the grid; not empty
     * @param page how many rows a page has
     */
    public static Optional<GridCursor> byKey(int key, boolean control, GridCursor from, GridCursor.Size size,
            int page) {
        return Optional.ofNullable(switch (key) {
            case SWT.ARROW_UP -> from.moved(-1, 0, size);
            case SWT.ARROW_DOWN -> from.moved(1, 0, size);
            case SWT.ARROW_LEFT -> from.moved(0, -1, size);
            case SWT.ARROW_RIGHT -> from.moved(0, 1, size);
            case SWT.PAGE_UP -> from.moved(-page, 0, size);
            case SWT.PAGE_DOWN -> from.moved(page, 0, size);
            case SWT.HOME -> new GridCursor(control ? 0 : from.row(), 0);
            case SWT.END -> new GridCursor(control ? size.rows() - 1 : from.row(), size.columns() - 1);
            default -> null;
        });
    }

    /**
     * {@return the cell that Tab or Shift+Tab goes to; empty where it leaves the grid, and for every other traversal}
     *
     * @param traversal one of SWT's, such as {@link SWT#TRAVERSE_TAB_NEXT}
     * @param from the current cell
     * @param size of the grid; may be empty
     */
    public static Optional<GridCursor> byTab(int traversal, GridCursor from, GridCursor.Size size) {
        if (size.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(switch (traversal) {
            case SWT.TRAVERSE_TAB_NEXT -> from.next(size);
            case SWT.TRAVERSE_TAB_PREVIOUS -> from.previous(size);
            default -> from;
        }).filter(target -> !target.equals(from));
    }
}
