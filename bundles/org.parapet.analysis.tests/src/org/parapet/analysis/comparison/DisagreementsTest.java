// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.protection.ProtectedAssessment;
import org.parapet.analysis.testing.Instruments;
import org.parapet.model.instrument.Instrument;

class DisagreementsTest {

    private final Instrument pat = Instruments.pat();
    private final Instrument leeds = Instruments.leeds();

    private List<Disagreement> find(ProtectedAnswers... assessments) {
        Map<String, ComparedEdition> editions = Map.of("pat@test", ProtectedAnswers.edition(pat, "4.4"),
                "leeds@test", ProtectedAnswers.edition(leeds, "B1"));
        List<ProtectedAssessment> all = Stream.of(assessments).map(ProtectedAnswers::build).toList();
        return new PartnershipComparer(List.of(ProtectedAnswers.TRUST), editions, ProtectedAnswers.draws())
                .compare(all).disagreements();
    }

    private static ProtectedAnswers six(Instrument instrument, int wave, String option) {
        return new ProtectedAnswers(instrument, wave).respond(6, "A", option);
    }

    private static List<String> pairs(List<Disagreement> found) {
        return found.stream().map(each -> each.higher() + " > " + each.lower()).toList();
    }

    @Test
    void instrumentsAreComparedInTheirLatestWavesWhereTheyHaveNoneInCommon() {
        List<Disagreement> found = find(six(pat, 0, "SD"), six(leeds, 1, "YES"), six(pat, 2, "SA"),
                six(leeds, 3, "NO"));

        assertEquals(List.of("p/pat2 > p/leeds3"), pairs(found));
    }

    @Test
    void instrumentsAreComparedInEachWaveThatTheyHaveInCommonAndInNoOther() {
        List<Disagreement> found = find(six(pat, 0, "SA"), six(leeds, 0, "NO"), six(pat, 1, "SD"),
                six(leeds, 1, "YES"), six(pat, 2, "SA"));

        assertEquals(List.of("p/leeds1 > p/pat1", "p/pat0 > p/leeds0"), pairs(found).stream().sorted().toList());
    }

    @Test
    void withoutIntervalsADifferenceOfTwentyPointsIsNotableAndLessIsNot() {
        double[] scores = {10, 3, 3.5, 0};
        for (int i = 0; i < scores.length; i++) {
            pat.getScales().getFirst().getOptions().get(i).setScore(scores[i]);
        }
        ProtectedAnswers fifty = new ProtectedAnswers(leeds, 0).respond(4, "A", "IMPROVE");
        ProtectedAnswers thirty = new ProtectedAnswers(pat, 0).respond(4, "A", "A");
        ProtectedAnswers more = new ProtectedAnswers(pat, 0).respond(4, "A", "D");

        List<Disagreement> found = find(fifty, thirty);

        assertEquals(20, found.getFirst().difference().value().orElseThrow());
        assertFalse(found.getFirst().certain());
        assertEquals(List.of(), find(fifty, more));
    }

    @Test
    void aConstructWithoutAFigureInOneInstrumentIsNoDisagreement() {
        assertEquals(List.of(), find(six(pat, 0, "SA"), six(leeds, 0, "-")));
    }
}
