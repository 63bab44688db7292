// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.inference.Bootstrap;
import org.parapet.analysis.reliability.CronbachAlpha;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.TallyCounter;
import org.parapet.analysis.testing.Instruments;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.instrument.Instrument;

class ReliabilityCounterTest {

    private final Instrument instrument = Instruments.patWith(2, 2);
    private final Questionnaire questionnaire = Questionnaire.of(instrument);
    /** Two sections of two items on four points. */
    private final List<int[]> persons = Stream.of("0 1 0 1", "1 1 2 1", "2 . 2 3", "3 3 3 2", "2 3 3 3", "1 0 . 0",
            "0 0 1 0", "3 2 2 3")
            .map(line -> Arrays.stream(line.split(" ")).mapToInt(cell -> cell.equals(".") ? -1 : Integer.parseInt(cell))
                    .toArray()).toList();

    @Test
    void feldtsIntervalCountsOnlyThoseWhoAnsweredAllItems() {
        ReliabilityCounter counter = new ReliabilityCounter(questionnaire);
        persons.forEach(counter::accept);
        Figure alpha = find(counter.reliability().figures(), Level.TOTAL, Method.CRONBACH_ALPHA);

        assertEquals(6, alpha.n());
        assertEquals(2, alpha.exclusions().blank());
        double value = alpha.value().orElseThrow();
        assertEquals(CronbachAlpha.lower(value, 6, 4, 0.95), alpha.interval().orElseThrow().low(), 1e-12);
        assertEquals(CronbachAlpha.upper(value, 6, 4, 0.95), alpha.interval().orElseThrow().high(), 1e-12);
        assertTrue(alpha.interval().orElseThrow().method().contains("6"), alpha.interval()::toString);
    }

    @Test
    void aSectionLeavesOutOnlyWhoLeftOneOfItsItemsBlank() {
        ReliabilityCounter counter = new ReliabilityCounter(questionnaire);
        persons.forEach(counter::accept);

        assertEquals(7, find(counter.reliability().figures(), Level.SECTION, Method.CRONBACH_ALPHA).n());
    }

    @Test
    void partsAddUpToTheWhole() {
        ReliabilityCounter whole = new ReliabilityCounter(questionnaire);
        ReliabilityCounter first = new ReliabilityCounter(questionnaire);
        ReliabilityCounter second = new ReliabilityCounter(questionnaire);
        persons.forEach(whole::accept);
        persons.subList(0, 3).forEach(first::accept);
        persons.subList(3, 8).forEach(second::accept);

        Figure sum = find(first.reliability().plus(second.reliability()).figures(), Level.TOTAL, Method.CRONBACH_ALPHA);
        Figure all = find(whole.reliability().figures(), Level.TOTAL, Method.CRONBACH_ALPHA);
        assertEquals(all.value().orElseThrow(), sum.value().orElseThrow(), 1e-12);
        assertEquals(all.n(), sum.n());
    }

    @Test
    void intervalsOverSeveralQuestionsAreByPersonWhereTheyAreAtHand() {
        Random random = new Random(7);
        List<int[]> alike = random.ints(40, 0, 4).mapToObj(answer -> new int[] {answer, answer, answer, answer})
                .toList();
        TallyCounter counter = new TallyCounter(questionnaire);
        alike.forEach(person -> counter.accept(counter.organisation("o"), ParticipantRole.OTHER, person));
        AssessmentResult result = Analyzer.analyse(instrument, counter.tally(), "");
        Figures figures = Figures.with(Bootstrap.standard());

        Figure persons = find(AssessmentFigures.of(questionnaire, result, alike, figures), Level.TOTAL,
                Method.POMP_OF_QUESTIONS);
        Figure counts = find(AssessmentFigures.of(questionnaire, result, List.of(), figures), Level.TOTAL,
                Method.POMP_OF_QUESTIONS);
        assertEquals(counts.value(), persons.value());
        assertTrue(width(persons) > 1.4 * width(counts), "answers alike throughout: " + persons + counts);
        assertTrue(counts.caveats().contains(Caveat.INDEPENDENT_QUESTIONS));
        assertTrue(!persons.caveats().contains(Caveat.INDEPENDENT_QUESTIONS));
        assertEquals(Bootstrap.STANDARD_SEED, persons.seed().orElseThrow());
    }

    private static double width(Figure figure) {
        return figure.interval().orElseThrow().high() - figure.interval().orElseThrow().low();
    }

    private static Figure find(List<PlacedFigure> figures, Level level, Method method) {
        return figures.stream().filter(each -> each.level() == level && each.figure().method() == method).findFirst()
                .orElseThrow().figure();
    }
}
