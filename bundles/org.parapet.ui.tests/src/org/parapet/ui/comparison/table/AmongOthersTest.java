// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parapet.analysis.comparison.PartnershipDistribution;
import org.parapet.analysis.comparison.PartnershipPlace;
import org.parapet.ui.comparison.Passage;
import org.parapet.ui.tests.BritishEnglish;

/** One partnership against the others: a distribution, and a rank only when somebody asked for it. */
@ExtendWith(BritishEnglish.class)
class AmongOthersTest {

    private static PartnershipPlace place(String partnership, int lower, int higher, int apart, OptionalInt rank) {
        return new PartnershipPlace(partnership, partnership + "-2026", 50, lower, higher, apart, rank);
    }

    private static PartnershipDistribution distribution(PartnershipPlace... places) {
        return new PartnershipDistribution("trust", "pat@2023", List.of(places), OptionalDouble.of(31.26),
                OptionalDouble.of(40), OptionalDouble.of(50), OptionalDouble.of(62.5), OptionalDouble.of(77));
    }

    @Test
    void aPartnershipAloneHasNoPlace() {
        PartnershipPlace alone = place("one", 0, 0, 0, OptionalInt.empty());
        assertEquals(Optional.empty(), AmongOthers.of(distribution(alone), alone));
    }

    @Test
    void withoutBeingAskedForThereIsNoRank() {
        PartnershipPlace middle = place("two", 1, 1, 0, OptionalInt.empty());
        Passage passage = AmongOthers.of(distribution(place("one", 0, 2, 0, OptionalInt.empty()), middle,
                place("three", 2, 0, 1, OptionalInt.empty())), middle).orElseThrow();
        assertEquals(List.of(
                "Of 2 other partnerships, each by its latest wave with this instrument, one has a lower figure and "
                        + "one has "
                        + "a higher one. None can be told apart from this one for certain, going by the intervals.",
                "All together run from 31.3 to 77.0; the middle half from 40.0 to 62.5, the median is 50.0."),
                passage.paragraphs());
    }

    @Test
    void aRankIsSaidWithHowManyThereAre() {
        PartnershipPlace last = place("two", 0, 1, 1, OptionalInt.of(2));
        Passage passage = AmongOthers.of(distribution(place("one", 1, 0, 1, OptionalInt.of(1)), last), last)
                .orElseThrow();
        assertEquals("Of one other partnership, each by its latest wave with this instrument, none has a lower "
                + "figure and one "
                + "has a higher one. One can be told apart from this one for certain, going by the intervals.",
                passage.paragraphs().getFirst());
        assertEquals("Rank 2 of 2. Equal figures share a rank, and a rank says nothing about how sure it is.",
                passage.paragraphs().getLast());
    }
}
