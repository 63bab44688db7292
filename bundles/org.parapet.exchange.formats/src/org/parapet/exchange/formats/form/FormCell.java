// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.form;

import java.awt.Color;
import java.util.List;
import java.util.Optional;

/**
 * A cell of a row of a form. Lengths are in points.
 *
 * @param width with the blank at its sides
 * @param blocks what stands in it, from its top down
 * @param look how it looks
 */
record FormCell(float width, List<? extends FormBlock> blocks, Look look) {

    /** Where a cell's blocks stand when the row is higher. */
    enum Stand {
        TOP, MIDDLE, BOTTOM
    }

    /**
     * How cells look.
     *
     * @param side blank left and right of the blocks
     * @param above blank above and below the blocks
     * @param border the colour of the lines around the cell; empty for a cell without
     * @param background empty for a cell without
     * @param stand where the blocks stand
     */
    record Look(float side, float above, Optional<Color> border, Optional<Color> background, Stand stand) {

        /** A cell without lines. */
        static final Look OPEN = new Look(0, 2, Optional.empty(), Optional.empty(), Stand.TOP);

        private static final Color LINE = new Color(0xCB, 0xD2, 0xD9);
        private static final Color HEAD = new Color(0xE4, 0xEC, 0xF3);

        /** A cell with lines around it. */
        static final Look BOXED = new Look(5, 3, Optional.of(LINE), Optional.empty(), Stand.TOP);
        /** A boxed cell with what it holds in its middle. */
        static final Look CENTRED = new Look(5, 3, Optional.of(LINE), Optional.empty(), Stand.MIDDLE);
        /** The head of a column. */
        static final Look HEADED = new Look(5, 3, Optional.of(LINE), Optional.of(HEAD), Stand.BOTTOM);
    }

    /** {@return the width that its blocks have} */
    float room() {
        return width - 2 * look.side();
    }

    /** {@return the height it takes on one page} */
    float height() {
        float height = 2 * look.above();
        for (FormBlock block : blocks) {
            height += block.height(room());
        }
        return height;
    }
}
