// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parapet.analysis.testing.Instruments;

class TrialTest {

    private static final SimulatedGroup GROUP = new SimulatedGroup(2, 6, 0.9, 0, 0, 7);

    private static Trial trial(Optional<LocalDate> day) {
        return Trial.of(Instruments.pat(), GROUP, new Trial.Names("Willow", number -> "Partner " + number, day));
    }

    @Test
    void everybodyOfTheGroupAnswersAndThePlanHasItsNames() {
        Trial trial = trial(Optional.empty());

        assertEquals(12, trial.result().participants());
        assertEquals(12, trial.plan().participants());
        assertEquals(List.of("Partner 1", "Partner 2"), trial.plan().organisations());
    }

    @Test
    void thePlanIsThatOfTheResults() {
        Trial trial = trial(Optional.empty());
        List<String> strengths = trial.result().items().stream()
                .filter(item -> item.findingKinds().contains("strength")).map(item -> item.code()).sorted().toList();

        assertFalse(strengths.isEmpty());
        assertEquals(strengths, trial.plan().positives().stream().map(item -> item.item()).sorted().toList());
    }

    @Test
    void thePlanSaysWhenOnlyWhereThereIsADay() {
        String without = String.join("\n", trial(Optional.empty()).plan().executiveSummary());
        String with = String.join("\n", trial(Optional.of(LocalDate.of(2024, 5, 6))).plan().executiveSummary());

        assertFalse(without.contains("2024"), without);
        assertTrue(with.contains("2024"), with);
    }
}
