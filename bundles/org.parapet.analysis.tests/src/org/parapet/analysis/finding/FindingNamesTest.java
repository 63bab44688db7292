// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.PlanPlacement;

class FindingNamesTest {

    @ParameterizedTest
    @CsvSource({"POSITIVES, Partnership strengths, strength, 1 strength, 2 strengths",
        "POSITIVES, STRENGTHS, strength, 1 strength, 2 strengths",
        "AREAS_TO_WORK_ON, Area to work on, work on, 1 area to work on, 2 areas to work on",
        "LACK_OF_CONSENSUS, Areas where there is a range of opinions, range, 1 range of opinions, "
            + "2 ranges of opinions"})
    void theUsualFindingsHaveShortWords(PlanPlacement placement, String label, String inShort, String one, String two) {
        FindingKind kind = kind(placement, label);

        assertEquals(inShort, FindingNames.inShort(kind));
        assertEquals(one, FindingNames.counted(kind, 1));
        assertEquals(two, FindingNames.counted(kind, 2));
    }

    @ParameterizedTest
    @CsvSource({"AREAS_TO_WORK_ON, Still to be done", "POSITIVES, Area to work on", "NOT_PLACED, Strength"})
    void anotherNameIsTheAuthors(PlanPlacement placement, String label) {
        FindingKind kind = kind(placement, label);

        assertEquals(label, FindingNames.inShort(kind));
        assertEquals("0 \u201C" + label + "\u201D", FindingNames.counted(kind, 0));
    }

    @Test
    void aFindingWithoutANameIsCalledByItsCode() {
        assertEquals("strength", FindingNames.inShort(kind(PlanPlacement.POSITIVES, null)));
    }

    private static FindingKind kind(PlanPlacement placement, String label) {
        FindingKind kind = InstrumentFactory.eINSTANCE.createFindingKind();
        kind.setCode("strength");
        kind.setLabel(label);
        kind.setPlacement(placement);
        return kind;
    }
}
