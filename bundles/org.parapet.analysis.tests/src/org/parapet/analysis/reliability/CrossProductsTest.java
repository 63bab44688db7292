// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.tally.Choice;
import org.parapet.analysis.tally.Question;
import org.parapet.model.instrument.Polarity;

class CrossProductsTest {

    @Test
    void covariancesHaveOneLessInTheDenominator() {
        CrossProducts items = ItemRows.crossProducts("1 2", "3 4", "5 9");
        assertEquals(4, items.covariance(0, 0).orElseThrow(), 1e-12);
        assertEquals(7, items.covariance(0, 1).orElseThrow(), 1e-12);
        assertEquals(4 + 13, items.sumOfVariances().orElseThrow(), 1e-12);
        assertEquals(4 + 13 + 14, items.varianceOfTotal().orElseThrow(), 1e-12);
    }

    @Test
    void twoHalvesGiveTheWhole() {
        String[] persons = IntStream.range(0, 40).mapToObj(i -> i % 7 + " " + i * i % 10 + " " + i * 3 % 9)
                .toArray(String[]::new);
        CrossProducts whole = ItemRows.crossProducts(persons);
        CrossProducts halves = ItemRows.crossProducts(List.of(persons).subList(0, 13).toArray(String[]::new))
                .plus(ItemRows.crossProducts(List.of(persons).subList(13, 40).toArray(String[]::new)));
        assertEquals(40, halves.n());
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                assertEquals(whole.covariance(i, j).orElseThrow(), halves.covariance(i, j).orElseThrow(), 1e-12);
            }
        }
    }

    @Test
    void nobodyAddsNothing() {
        CrossProducts nobody = ItemRows.crossProducts(". .");
        assertEquals(0, nobody.plus(nobody).n());
        assertEquals(2, nobody.plus(nobody).incomplete());
        CrossProducts some = ItemRows.crossProducts("1 2", "3 4");
        assertEquals(2, nobody.plus(some).covariance(0, 1).orElseThrow(), 1e-12);
        assertTrue(nobody.covariance(0, 0).isEmpty());
        assertTrue(nobody.varianceOfTotal().isEmpty());
    }

    /** Scores of a thousand million and 0 or 1: the naive sum of squares loses the variance altogether. */
    @Test
    void keepsItsDigitsFarFromZero() {
        List<Choice> choices = List.of(new Choice(0, "A", "A", 1e9, Polarity.NEUTRAL, false),
                new Choice(1, "B", "B", 1e9 + 1, Polarity.NEUTRAL, false));
        CrossProductCounter counter = new CrossProductCounter(List.of(new Question(0, "S", "Q", "s", false, choices)));
        Random random = new Random(1);
        int ones = 0;
        int n = 100_000;
        for (int i = 0; i < n; i++) {
            int choice = random.nextInt(2);
            ones += choice;
            counter.accept(new int[] {choice});
        }
        double share = (double) ones / n;
        assertEquals(share * (1 - share) * n / (n - 1), counter.crossProducts().covariance(0, 0).orElseThrow(), 1e-7);
    }

    @Test
    void onlyTheSameItemsGoTogether() {
        CrossProducts one = ItemRows.crossProducts("1");
        CrossProducts two = ItemRows.crossProducts("1 2");
        assertThrows(IllegalArgumentException.class, () -> one.plus(two));
        assertThrows(IllegalArgumentException.class, () -> CrossProducts.ofCovariances(new double[][] {{1}, {2}}, 5));
        assertThrows(IllegalArgumentException.class, () -> CrossProducts.ofCovariances(new double[][] {{1}}, 1));
    }
}
