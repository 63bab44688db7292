// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OrdinalSuperiorityTest {

    /**
     * Hogarty and Kromrey (1999), Using SAS to calculate tests of Cliff's delta: ten treated (10 twice, 20 and 30 three
     * times each, 40, 50) and six controls (10, 20, 30, 40 twice, 50). R package effsize: -0.25, -0.7265846 to
     * 0.3890062.
     */
    @Test
    void hasThePublishedValueAndInterval() {
        OrdinalSuperiority superiority = OrdinalSuperiority.of(new int[] {1, 1, 1, 2, 1}, new int[] {2, 3, 3, 1, 1},
                0.95).orElseThrow();
        assertEquals(-0.25, superiority.delta(), 1e-12);
        assertEquals(-0.7265846, superiority.low(), 5e-8);
        assertEquals(0.3890062, superiority.high(), 5e-8);
    }

    @Test
    void isOneWhereEveryLaterAnswerIsHigher() {
        OrdinalSuperiority superiority = OrdinalSuperiority.of(new int[] {5, 0}, new int[] {0, 5}, 0.95).orElseThrow();
        assertEquals(1, superiority.delta());
        assertEquals(1, superiority.high());
        assertTrue(superiority.low() < 1 && superiority.low() > 0, superiority::toString);
    }

    @Test
    void turnsRoundWithTheGroups() {
        int[] one = {1, 4, 2, 3};
        int[] other = {0, 2, 5, 3};
        OrdinalSuperiority up = OrdinalSuperiority.of(one, other, 0.9).orElseThrow();
        OrdinalSuperiority down = OrdinalSuperiority.of(other, one, 0.9).orElseThrow();
        assertEquals(up.delta(), -down.delta(), 1e-12);
        assertEquals(up.low(), -down.high(), 1e-12);
        assertEquals(up.high(), -down.low(), 1e-12);
    }

    @Test
    void allAnswersEqualGiveZero() {
        OrdinalSuperiority superiority = OrdinalSuperiority.of(new int[] {0, 4}, new int[] {0, 3}, 0.95).orElseThrow();
        assertEquals(0, superiority.delta());
        assertEquals(superiority.low(), -superiority.high(), 1e-12);
    }

    @Test
    void needsTwoAnswersInEachGroup() {
        assertTrue(OrdinalSuperiority.of(new int[2], new int[] {3, 4}, 0.95).isEmpty());
        assertTrue(OrdinalSuperiority.of(new int[] {1, 0}, new int[] {3, 4}, 0.95).isEmpty());
        assertTrue(OrdinalSuperiority.of(new int[] {3, 4}, new int[] {0, 1}, 0.95).isEmpty());
    }

    @Test
    void isNeverNaN() {
        for (int code = 0; code < 4096; code++) {
            int[] one = {code & 3, code >> 2 & 3, code >> 4 & 3};
            int[] other = {code >> 6 & 3, code >> 8 & 3, code >> 10 & 3};
            OrdinalSuperiority.of(one, other, 0.95).ifPresent(superiority -> assertTrue(
                    superiority.low() >= -1 && superiority.low() <= superiority.delta()
                            && superiority.delta() <= superiority.high() && superiority.high() <= 1,
                    superiority::toString));
        }
    }

    @Test
    void refusesDifferentScales() {
        assertThrows(IllegalArgumentException.class, () -> OrdinalSuperiority.of(new int[3], new int[4], 0.95));
    }
}
