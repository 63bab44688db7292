// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.Test;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;

/** Starting an assessment adds it and its wave, and can be undone. */
class NewAssessmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private final Partnership partnership =
            new PartnershipDraft("P", List.of("A", "B"), Optional.empty(), List.of()).partnership();
    private final BasicCommandStack commands = new BasicCommandStack();

    @Test
    void anAssessmentBeginsInANewWave() {
        commands.execute(new NewAssessment("pat", "2023", "2026").command(partnership, TODAY));
        Assessment started = new NewAssessment("pat", "2023", "2026").existing(partnership).orElseThrow();
        assertEquals("2026", started.getWave().getName());
        assertEquals(TODAY, started.getStartedOn());
        assertEquals(TODAY, started.getWave().getStartedOn());
    }

    @Test
    void aSecondInstrumentJoinsTheWave() {
        commands.execute(new NewAssessment("pat", "2023", "2026").command(partnership, TODAY));
        commands.execute(new NewAssessment("leeds", "undated", " 2026 ").command(partnership, TODAY));
        assertEquals(1, partnership.getWaves().size());
        assertSame(partnership.getAssessments().getFirst().getWave(), partnership.getAssessments().getLast().getWave());
    }

    @Test
    void undoTakesTheWaveAwayAsWell() {
        commands.execute(new NewAssessment("pat", "2023", "2026").command(partnership, TODAY));
        commands.undo();
        assertTrue(partnership.getAssessments().isEmpty());
        assertTrue(partnership.getWaves().isEmpty());
        commands.redo();
        assertEquals(1, partnership.getAssessments().size());
        assertEquals(1, partnership.getWaves().size());
    }
}
