// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.assessments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.ComparisonFactory;
import org.parapet.model.comparison.SelectedAssessment;
import org.parapet.model.comparison.Source;
import org.parapet.ui.comparison.SourceContent;

/** Which assessments are compared. */
class SourceChangesTest {

    private final Comparison comparison = ComparisonFactory.eINSTANCE.createComparison();
    private final SourceContent.Choice first = new SourceContent.Choice("a1", "pat@2023", "PAT", "2025", 10);
    private final SourceContent.Choice second = new SourceContent.Choice("a2", "pat@2023", "PAT", "2026", 9);
    private final SourceContent content = new SourceContent("a.partnership", "p", "Riverside", List.of(first, second),
            "", Optional.empty());

    private Source source() {
        new SourceChanges(comparison).add(List.of(Path.of("/x/a.partnership")), Path.of("/x"));
        return comparison.getSources().getFirst();
    }

    @Test
    void aFileIsAddedOnceByItsNameBesideTheComparison() {
        SourceChanges.Added added = new SourceChanges(comparison).add(List.of(Path.of("/x/y/a.partnership"),
                Path.of("/x/y/../y/a.partnership"), Path.of("/z/b.partnership")), Path.of("/x"));
        assertEquals(List.of("y/a.partnership", "../z/b.partnership"),
                comparison.getSources().stream().map(Source::getFile).toList());
        assertEquals(2, added.added());
        assertEquals(1, added.known());
    }

    @Test
    void anAddedFileBringsAllItsAssessments() {
        Source source = source();
        assertTrue(SourceChanges.isChosen(source, first));
        assertTrue(SourceChanges.isChosen(source, second));
    }

    @Test
    void takingOneOutNamesTheOthers() {
        Source source = source();
        SourceChanges.choose(source, content, first, false);
        assertFalse(SourceChanges.isChosen(source, first));
        assertEquals(List.of("a2"), source.getAssessments().stream().map(SelectedAssessment::getAssessment).toList());
        assertEquals("2026", source.getAssessments().getFirst().getWave());
    }

    @Test
    void theLastOneMayNotBeTakenOut() {
        Source source = source();
        assertTrue(SourceChanges.mayLeaveOut(source, content));
        SourceChanges.choose(source, content, first, false);
        assertFalse(SourceChanges.mayLeaveOut(source, content));
    }

    @Test
    void takingAllInAgainNamesNoneSoThatLaterOnesComeToo() {
        Source source = source();
        SourceChanges.choose(source, content, first, false);
        SourceChanges.choose(source, content, first, true);
        assertEquals(0, source.getAssessments().size());
    }
}
