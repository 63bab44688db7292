// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConsensusTest {

    /** R package agrmt, help page of consensus(): the degree of consensus of a split between the ends. */
    @Test
    void isZeroWhenSplitBetweenTheEnds() {
        assertEquals(0, consensus(2, 0, 0, 2), 1e-12);
    }

    @Test
    void isOneWhenAllChoseTheSame() {
        assertEquals(1, consensus(0, 7, 0, 0), 1e-12);
        assertEquals(1, consensus(1, 0), 1e-12);
    }

    /** 1 + (-1 + log2(3/4) + 0 + log2(3/4) - 1) / 5, by hand from the formula. */
    @Test
    void followsTheFormula() {
        assertEquals(0.4339850, consensus(3, 3, 3, 3, 3), 5e-8);
        assertEquals(1 + 2 * 0.1 * -1 + 2 * 0.2 * Math.log(0.75) / Math.log(2), consensus(1, 2, 4, 2, 1), 1e-12);
    }

    @Test
    void isEmptyWhenNobodyAnsweredOrThereIsNothingToChoose() {
        assertTrue(Consensus.of(new int[4]).isEmpty());
        assertTrue(Consensus.of(new int[] {5}).isEmpty());
        assertTrue(Consensus.of(new int[0]).isEmpty());
    }

    @Test
    void staysWithinItsLimits() {
        for (int code = 1; code < 256; code++) {
            double consensus = consensus(code & 3, code >> 2 & 3, code >> 4 & 3, code >> 6 & 3);
            assertTrue(consensus >= 0 && consensus <= 1, () -> "consensus = " + consensus);
        }
    }

    @Test
    void refusesNegativeCounts() {
        assertThrows(IllegalArgumentException.class, () -> Consensus.of(new int[] {1, -1}));
    }

    private static double consensus(int... counts) {
        return Consensus.of(counts).orElseThrow();
    }
}
