// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parapet.analysis.result.Analyzer;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tally;
import org.parapet.analysis.testing.Instruments;
import org.parapet.model.instrument.Instrument;

class SimulationTest {

    private final Instrument pat = Instruments.pat();
    private final Questionnaire questionnaire = Questionnaire.of(pat);

    private Tally tally(double lean, double difference, double blanks, long seed) {
        return Simulation.tally(questionnaire, new SimulatedGroup(4, 25, lean, difference, blanks, seed));
    }

    private AssessmentResult result(Tally tally) {
        return Analyzer.analyse(pat, tally, "");
    }

    private int[] all(Tally tally) {
        return IntStream.range(0, questionnaire.size()).flatMap(i -> Arrays.stream(tally.counts(i))).toArray();
    }

    @Test
    void theSameSeedGivesTheSameAnswers() {
        assertArrayEquals(all(tally(0.3, 0.5, 0.1, 7)), all(tally(0.3, 0.5, 0.1, 7)));
        assertFalse(Arrays.equals(all(tally(0.3, 0.5, 0.1, 7)), all(tally(0.3, 0.5, 0.1, 8))));
    }

    @Test
    void everybodyOfEveryOrganisationTakesPart() {
        Tally tally = tally(0, 0, 0, 1);
        assertEquals(100, tally.participants());
        assertEquals(4, tally.organisations().size());
        assertEquals(25, tally.participants(Simulation.organisation(4)));
        assertEquals(100, tally.answered(0));
    }

    @ParameterizedTest
    @CsvSource({"-0.8, -0.2", "-0.2, 0.2", "0.2, 0.8"})
    void whoLeansFurtherToTheGoodAnswersMoreFavourably(double less, double more) {
        double low = result(tally(less, 0.2, 0, 3)).total().pomp().orElseThrow();
        double high = result(tally(more, 0.2, 0, 3)).total().pomp().orElseThrow();
        assertTrue(high > low + 5, low + " to " + high);
    }

    @Test
    void theEndsLeaveNoDoubt() {
        assertEquals(100, result(tally(1, 0.5, 0, 3)).total().pomp().orElseThrow(), 1e-9);
        assertEquals(0, result(tally(-1, 0.5, 0, 3)).total().pomp().orElseThrow(), 1e-9);
    }

    @Test
    void organisationsDifferOnlyWhenToldTo() {
        assertTrue(spread(tally(0, 1, 0, 5)) > spread(tally(0, 0, 0, 5)) + 20);
    }

    /** The range of the organisations' share of the first two answers, in percent. */
    private double spread(Tally tally) {
        double[] shares = tally.organisations().stream().mapToDouble(organisation -> IntStream
                .range(0, questionnaire.size()).map(i -> tally.counts(i, organisation)[0]
                        + tally.counts(i, organisation)[1]).sum() * 100.0 / (25 * questionnaire.size())).toArray();
        return Arrays.stream(shares).max().orElseThrow() - Arrays.stream(shares).min().orElseThrow();
    }

    @Test
    void theShareOfBlanksIsLeftBlank() {
        Tally tally = tally(0, 0, 0.25, 9);
        double answered = IntStream.range(0, questionnaire.size()).map(tally::answered).average().orElseThrow();
        assertEquals(75, answered, 5);
    }

    @Test
    void anInstrumentWithoutQuestionsGivesNoAnswers() {
        Tally tally = Simulation.tally(Questionnaire.of(Instruments.empty()), new SimulatedGroup(2, 3, 0, 0, 0, 1));
        assertEquals(6, tally.participants());
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 0, 0, 0", "2, 0, 0, 0, 0", "2, 5, 1.1, 0, 0", "2, 5, 0, -0.1, 0", "2, 5, 0, 0, 2",
        "1000, 1000, 0, 0, 0"})
    void refusesWhatIsOutOfRange(int organisations, int people, double lean, double difference, double blanks) {
        assertThrows(IllegalArgumentException.class,
                () -> new SimulatedGroup(organisations, people, lean, difference, blanks, 1));
    }
}
