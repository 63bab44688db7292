// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WithinGroupAgreementTest {

    /** On the PAT's four points the variance of random answers is (16 - 1) / 12 = 1.25. */
    @Test
    void isOneLessTheShareOfRandomVariance() {
        assertEquals(1 - 1.0 / 3 / 1.25, WithinGroupAgreement.of(new int[] {2, 2, 0, 0}).orElseThrow(), 1e-12);
        assertEquals(1, WithinGroupAgreement.of(new int[] {0, 9, 0, 0}).orElseThrow(), 1e-12);
    }

    /** R package multilevel, help page of rwg.j(): the random variance of five points is 2. */
    @Test
    void ofSeveralQuestionsGrowsWithTheirNumber() {
        int[] counts = {0, 5, 5, 0, 0};
        double ratio = 10 * 0.25 / 9 / 2;
        assertEquals(1 - ratio, WithinGroupAgreement.of(counts).orElseThrow(), 1e-12);
        assertEquals(4 * (1 - ratio) / (4 * (1 - ratio) + ratio),
                WithinGroupAgreement.ofQuestions(List.of(counts, counts, counts, counts)).orElseThrow(), 1e-12);
        assertEquals(1 - ratio, WithinGroupAgreement.ofQuestions(List.of(counts)).orElseThrow(), 1e-12);
    }

    @Test
    void isZeroWhereAnswersVaryMoreThanAtRandom() {
        int[] split = {5, 0, 0, 5};
        assertEquals(0, WithinGroupAgreement.of(split).orElseThrow());
        assertEquals(0, WithinGroupAgreement.ofQuestions(List.of(split, split)).orElseThrow());
        assertTrue(WithinGroupAgreement.isCutOff(split));
        assertFalse(WithinGroupAgreement.isCutOff(new int[] {0, 5, 5, 0}));
    }

    @Test
    void needsTwoAnswersAndTwoOptions() {
        assertTrue(WithinGroupAgreement.of(new int[] {0, 1, 0, 0}).isEmpty());
        assertTrue(WithinGroupAgreement.of(new int[4]).isEmpty());
        assertTrue(WithinGroupAgreement.of(new int[] {5}).isEmpty());
        assertTrue(WithinGroupAgreement.ofQuestions(List.of()).isEmpty());
        assertTrue(WithinGroupAgreement.ofQuestions(List.of(new int[] {2, 2}, new int[] {0, 1})).isEmpty());
    }

    @Test
    void takesParallelScalesOnly() {
        assertTrue(WithinGroupAgreement.ofQuestions(List.of(new int[] {2, 2}, new int[] {2, 2, 0})).isEmpty());
    }
}
