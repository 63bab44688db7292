// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.result.OptionCount;
import org.parapet.analysis.tally.Choice;
import org.parapet.model.instrument.Polarity;

class DivergingBarTest {

    private static List<OptionCount> agreement(int... counts) {
        List<OptionCount> options = new ArrayList<>();
        String[] codes = {"SA", "A", "D", "SD"};
        for (int i = 0; i < 4; i++) {
            options.add(new OptionCount(new Choice(i, codes[i], codes[i], 4 - i,
                    i < 2 ? Polarity.FAVOURABLE : Polarity.UNFAVOURABLE, i == 0 || i == 3), counts[i]));
        }
        return options;
    }

    private static List<OptionCount> effectiveness(int no, int improve, int yes) {
        return List.of(new OptionCount(new Choice(0, "NO", "NO", 1, Polarity.UNFAVOURABLE, true), no),
                new OptionCount(new Choice(1, "IMPROVE", "IMPROVE", 2, Polarity.NEUTRAL, false), improve),
                new OptionCount(new Choice(2, "YES", "YES", 3, Polarity.FAVOURABLE, true), yes));
    }

    private static List<String> codes(DivergingBar bar) {
        return bar.segments().stream().map(segment -> segment.answer().choice().code()).toList();
    }

    @Test
    void unfavourableAnswersLieLeftOfZeroAndTheStrongestFurthestOut() {
        DivergingBar bar = DivergingBar.of(agreement(3, 4, 2, 1), 1);
        assertEquals(List.of("SD", "D", "A", "SA"), codes(bar));
        assertEquals(List.of(-3.0, -2.0, 0.0, 4.0), bar.segments().stream().map(DivergingBar.Segment::from).toList());
        assertEquals(3, bar.left());
        assertEquals(7, bar.right());
    }

    @Test
    void neutralAnswersLieHalfAndHalfAboutZero() {
        DivergingBar bar = DivergingBar.of(effectiveness(1, 2, 1), 1);
        assertEquals(List.of("NO", "IMPROVE", "YES"), codes(bar));
        assertEquals(-1, bar.segments().get(1).from());
        assertEquals(1, bar.segments().get(1).to());
    }

    @Test
    void numbersThatSpeakNeitherForNorAgainstStandInTheirOrder() {
        List<OptionCount> counts = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            counts.add(new OptionCount(new Choice(number - 1, "" + number, "" + number, number, Polarity.NEUTRAL,
                    false), 1));
        }
        DivergingBar bar = DivergingBar.of(counts, 1);
        assertEquals(List.of("1", "2", "3", "4"), codes(bar));
        assertEquals(List.of(0, 1, 2, 3), bar.segments().stream().map(segment -> segment.answer().rank()).toList());
        assertEquals(-2, bar.segments().getFirst().from());
    }

    @Test
    void answersNobodyGaveHaveNoSegment() {
        assertEquals(List.of("A"), codes(DivergingBar.of(agreement(0, 5, 0, 0), 1)));
        assertEquals(0, DivergingBar.of(agreement(0, 0, 0, 0), 1).right());
    }

    @Test
    void scaleCoversAllBars() {
        BarScale scale = BarScale.covering(List.of(agreement(0, 1, 9, 0), agreement(8, 0, 0, 2)));
        assertFalse(scale.percent());
        assertEquals(9, scale.left());
        assertEquals(8, scale.right());
    }

    @Test
    void manyAnswersAreShownAsPercentOfThoseWhoAnswered() {
        BarScale scale = BarScale.covering(List.of(agreement(50, 50, 0, 100), agreement(1, 0, 0, 0)));
        assertTrue(scale.percent());
        assertEquals(50, scale.left(), 1e-9);
        assertEquals(100, scale.bar(agreement(1, 0, 0, 0)).right(), 1e-9);
    }
}
