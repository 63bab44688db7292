// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CronbachAlphaTest {

    /** The data set cronbach_alpha of the Python package pingouin: fifteen persons, ten items. */
    private static final String[] QUESTIONNAIRE = {
        "3 2 4 1 4 5 1 4 3 2", "5 4 6 3 5 1 2 5 5 5", "7 3 5 5 6 4 3 3 6 5", "2 4 3 3 2 2 2 6 6 3",
        "6 5 6 5 4 4 4 6 7 5", "1 2 3 4 2 5 2 3 5 2", "4 3 5 3 5 2 1 2 4 3", "2 4 4 3 7 2 2 4 6 5",
        "6 5 5 5 1 6 5 2 3 2", "5 4 6 4 3 5 3 1 7 2", "4 3 5 2 5 3 2 3 4 1", "4 2 3 2 5 3 4 2 3 4",
        "5 5 6 2 3 3 2 4 4 5", "6 5 5 4 2 2 1 4 6 5", "4 3 5 5 3 1 3 2 3 4"};

    /** The data set cronbach_wide_missing of pingouin: twelve persons, eleven items done or not. */
    private static final String[] WITH_BLANKS = {
        "1 1 1 1 1 1 1 1 1 1 1", "1 1 1 1 1 1 1 1 0 1 0", ". 0 1 1 . 1 1 1 1 0 0", "1 1 1 0 1 1 0 1 1 0 0",
        "1 1 1 1 1 0 0 0 1 0 0", "0 1 . 0 1 1 1 1 0 0 0", "1 1 1 1 0 0 1 0 0 0 0", "1 1 1 1 1 0 0 0 0 0 0",
        "0 1 0 1 1 0 0 0 0 1 0", "1 0 0 1 0 1 0 0 . 0 0", "1 1 1 0 0 0 0 0 0 0 0", "1 0 0 1 0 0 0 0 0 0 0"};

    /**
     * pingouin, help page of cronbach_alpha(): 0.5917188485995826, interval 0.195 to 0.84; checked there against R's
     * psych.
     */
    @Test
    void hasThePublishedValueAndFeldtsInterval() {
        double alpha = CronbachAlpha.of(ItemRows.crossProducts(QUESTIONNAIRE)).orElseThrow();
        assertEquals(0.5917188485995826, alpha, 1e-12);
        assertEquals(0.195, CronbachAlpha.lower(alpha, 15, 10, 0.95), 5e-4);
        assertEquals(0.840, CronbachAlpha.upper(alpha, 15, 10, 0.95), 5e-4);
    }

    /** pingouin, the same page, nan_policy='listwise': 0.8016949152542373. Its interval there counts those left out. */
    @Test
    void leavesThoseOutWhoLeftAnItemBlank() {
        CrossProducts items = ItemRows.crossProducts(WITH_BLANKS);
        assertEquals(9, items.n());
        assertEquals(3, items.incomplete());
        double alpha = CronbachAlpha.of(items).orElseThrow();
        assertEquals(0.8016949152542373, alpha, 1e-12);
        assertEquals(0.581, CronbachAlpha.lower(alpha, 12, 11, 0.95), 5e-4);
        assertEquals(0.933, CronbachAlpha.upper(alpha, 12, 11, 0.95), 5e-4);
    }

    @Test
    void isEmptyWhereThereIsNothingToCompare() {
        assertTrue(CronbachAlpha.of(ItemRows.crossProducts(". . .")).isEmpty(), "everyone blank");
        assertTrue(CronbachAlpha.of(ItemRows.crossProducts("1 2 3")).isEmpty(), "one respondent");
        assertTrue(CronbachAlpha.of(ItemRows.crossProducts("1 2 3", "1 2 3", "1 2 3")).isEmpty(), "all answers equal");
        assertTrue(CronbachAlpha.of(ItemRows.crossProducts("1", "2", "3")).isEmpty(), "one item");
        assertTrue(CronbachAlpha.of(ItemRows.crossProducts("1 3", "2 2", "3 1")).isEmpty(), "all totals equal");
    }

    @Test
    void isOneWhenItemsAreCopies() {
        double alpha = CronbachAlpha.of(ItemRows.crossProducts("1 1", "2 2", "4 4")).orElseThrow();
        assertEquals(1, alpha, 1e-12);
        assertEquals(1, CronbachAlpha.lower(alpha, 3, 2, 0.95), 1e-9);
        assertEquals(1, CronbachAlpha.upper(alpha, 3, 2, 0.95), 1e-9);
    }
}
