// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

/**
 * Remembers what short cells mean, those of at most eight bytes without a NUL, by the number that their bytes make.
 * Nearly all answers are such cells.
 */
final class ShortCells {

    /** Most bytes of a cell whose number is its own. */
    static final int LONGEST = 8;

    private static final int SLOTS = 64;
    private static final int MOST_REMEMBERED = SLOTS / 2;

    private final long[] keys = new long[SLOTS];
    private final int[] meanings = new int[SLOTS];
    private int size;

    /**
     * {@return what was remembered; {@link CellLookup#ODD} for nothing} The key is not 0, which is the empty cell's.
     */
    int find(long key) {
        int slot = slot(key);
        while (keys[slot] != key) {
            if (keys[slot] == 0) {
                return CellLookup.ODD;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        return meanings[slot];
    }

    void remember(long key, int meaning) {
        if (size < MOST_REMEMBERED && find(key) == CellLookup.ODD) {
            int slot = slot(key);
            while (keys[slot] != 0) {
                slot = slot + 1 & SLOTS - 1;
            }
            keys[slot] = key;
            meanings[slot] = meaning;
            size++;
        }
    }

    private static int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 58);
    }
}
