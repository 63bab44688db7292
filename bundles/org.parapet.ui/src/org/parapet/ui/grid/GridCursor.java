// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.grid;

/**
 * The current cell of a grid and where it goes. Immutable; a move beyond the edge stays at the edge.
 *
 * @param row from 0
 * @param column from 0
 */
public record GridCursor(int row, int column) {

    /**
     * The size of a grid.
     *
     * @param rows how many, from 0
     * @param columns how many, from 0
     */
    public record Size(int rows, int columns) {

        /** {@return how many cells there are} */
        public int cells() {
            return rows * columns;
        }

        /**
         * {@return a cell's place in reading order, from 0, by which screen readers know it}
         *
         * @param cell a cell of the grid
         */
        public int index(GridCursor cell) {
            return cell.row() * columns + cell.column();
        }

        /**
         * {@return the cell at a place in reading order}
         *
         * @param index from 0, less than {@link #cells()}
         */
        public GridCursor at(int index) {
            return new GridCursor(index / columns, index % columns);
        }

        /** {@return whether there is no cell} */
        public boolean isEmpty() {
            return rows == 0 || columns == 0;
        }

        /**
         * {@return whether there is such a cell}
         *
         * @param cell any row and column
         */
        public boolean contains(GridCursor cell) {
            return cell.row() >= 0 && cell.row() < rows && cell.column() >= 0 && cell.column() < columns;
        }
    }

    /**
     * {@return the cell so many rows and columns away, or the nearest there is}
     *
     * @param rows down; negative is up
     * @param columns right; negative is left
     * @param size of the grid; not empty
     */
    public GridCursor moved(int rows, int columns, Size size) {
        return new GridCursor(Math.clamp((long) row + rows, 0, size.rows() - 1),
                Math.clamp((long) column + columns, 0, size.columns() - 1));
    }

    /**
     * {@return the next cell in reading order: to the right, then the beginning of the next row; the last cell stays}
     *
     * @param size of the grid; not empty
     */
    public GridCursor next(Size size) {
        if (column + 1 < size.columns()) {
            return new GridCursor(row, column + 1);
        }
        return row + 1 < size.rows() ? new GridCursor(row + 1, 0) : this;
    }

    /**
     * {@return the cell before in reading order; the first cell stays}
     *
     * @param size of the grid; not empty
     */
    public GridCursor previous(Size size) {
        if (column > 0) {
            return new GridCursor(row, column - 1);
        }
        return row > 0 ? new GridCursor(row - 1, size.columns() - 1) : this;
    }

    /**
     * {@return the cell inside a grid that may have become smaller}
     *
     * @param size of the grid; not empty
     */
    public GridCursor within(Size size) {
        return moved(0, 0, size);
    }
}
