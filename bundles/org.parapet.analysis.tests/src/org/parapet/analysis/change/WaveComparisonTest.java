// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.testing.Instruments;
import org.parapet.analysis.testing.Respondents;
import org.parapet.model.instrument.Instrument;

class WaveComparisonTest {

    private final Instrument pat = Instruments.patWith(2, 2);

    private AssessmentResult two(Instrument instrument, String[] one, String[] other) {
        return new Respondents(instrument).answer("o1", one).answer("o2", other).analyse();
    }

    private WaveComparison compared() {
        return WaveComparison.of(pat, two(pat, codes("D A A A"), codes("SD A SA A")), pat,
                two(pat, codes("A A D -"), codes("A A A -")));
    }

    private static String[] codes(String text) {
        return text.split(" ");
    }

    private static ItemChange item(WaveComparison comparison, String code) {
        return comparison.items().stream().filter(item -> item.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void sameEditionComparesEveryItem() {
        assertEquals(List.of("1.1", "1.2", "2.1", "2.2"), compared().items().stream().map(ItemChange::code).toList());
        assertTrue(compared().sameEdition());
        assertEquals(List.of(), compared().notCompared());
    }

    @Test
    void differenceIsLaterLessEarlierPomp() {
        ItemChange first = item(compared(), "1.1");
        assertEquals(100.0 / 6, first.earlier().pomp().getAsDouble(), 1e-9);
        assertEquals(200.0 / 3, first.later().pomp().getAsDouble(), 1e-9);
        assertEquals(50, first.difference().getAsDouble(), 1e-9);
        assertEquals(Direction.BETTER, first.direction());
        assertEquals(Direction.UNCHANGED, item(compared(), "1.2").direction());
        assertEquals(Direction.WORSE, item(compared(), "2.1").direction());
    }

    @Test
    void itemThatNobodyAnsweredLaterHasNoDirectionAndLosesNoFinding() {
        ItemChange blank = item(compared(), "2.2");
        assertEquals(Direction.UNKNOWN, blank.direction());
        assertEquals(List.of("strength"), blank.earlier().findingKinds());
        assertEquals(List.of(), blank.lost());
    }

    @Test
    void findingsGainedAndLostAreNamed() {
        assertEquals(List.of("strength"), item(compared(), "1.1").gained());
        assertEquals(List.of("work-on"), item(compared(), "1.1").lost());
        assertEquals(List.of("work-on"), item(compared(), "2.1").gained());
    }

    @Test
    void sectionRestsOnItemsAnsweredInBothWaves() {
        SectionChange second = compared().sections().get(1);
        assertEquals("2", second.code());
        assertEquals(1, second.items());
        assertEquals(250.0 / 3, second.earlier().getAsDouble(), 1e-9);
        assertEquals(50, second.later().getAsDouble(), 1e-9);
        assertEquals(Direction.WORSE, second.direction());
    }

    @Test
    void totalIsTheMeanOfTheItemsAnsweredInBothWaves() {
        SectionChange total = compared().total().getFirst();
        assertEquals(3, total.items());
        assertEquals((100.0 / 6 + 200.0 / 3 + 250.0 / 3) / 3, total.earlier().getAsDouble(), 1e-9);
    }

    @Test
    void countsMoves() {
        assertEquals(1, compared().moved(Direction.BETTER));
        assertEquals(1, compared().moved(Direction.WORSE));
        assertEquals(1, compared().moved(Direction.UNCHANGED));
        assertEquals(1, compared().moved(Direction.UNKNOWN));
    }

    @Test
    void otherEditionComparesOnlyEqualWording() {
        Instrument next = EcoreUtil.copy(pat);
        next.setEdition("next");
        next.getSections().get(0).getItems().get(0).setText("Another wording");
        next.getSections().get(0).getItems().get(1).setText("Statement \n 1.2");
        WaveComparison comparison = WaveComparison.of(pat, two(pat, codes("A A A A"), codes("A A A A")), next,
                two(next, codes("A A A A"), codes("A A A A")));
        assertEquals(List.of("1.2", "2.1", "2.2"), comparison.items().stream().map(ItemChange::code).toList());
        assertEquals(List.of("1.1"), comparison.notCompared());
        EqualWording wording = new EqualWording(pat, next);
        String reason = wording.reason("1.1", comparison.later().items().getFirst().scale());
        assertTrue(!reason.isBlank(), "it says why");
        assertEquals(Map.of(reason, List.of("1.1")), wording.notCompared(comparison));
    }

    @Test
    void otherScoresOnTheScaleAreAnotherWording() {
        Instrument next = EcoreUtil.copy(pat);
        next.setEdition("next");
        next.getScales().get(0).getOptions().get(0).setScore(5);
        WaveComparison comparison = WaveComparison.of(pat, two(pat, codes("A"), codes("A")), next,
                two(next, codes("A"), codes("A")));
        assertEquals(List.of(), comparison.items());
        assertEquals(List.of(), comparison.total());
    }

    @Test
    void differentInstrumentsAreRefused() {
        Instrument leeds = Instruments.leeds();
        AssessmentResult one = two(pat, codes("A"), codes("A"));
        AssessmentResult other = two(leeds, codes("YES"), codes("YES"));
        assertThrows(IllegalArgumentException.class, () -> WaveComparison.of(pat, one, leeds, other));
    }

    @Test
    void differenceThatPrintsAsZeroIsUnchanged() {
        assertEquals(Direction.UNCHANGED, Direction.of(OptionalDouble.of(-0.049)));
        assertEquals(Direction.WORSE, Direction.of(OptionalDouble.of(-0.05)));
        assertEquals(Direction.UNKNOWN, Direction.of(OptionalDouble.empty()));
    }
}
